/** A kind and a language in, its fields as people need to know them (name, help, form, values, example) out. */
import {
  type Field,
  fields,
  type Kind,
  kindLabel,
  type Language,
  labelOf,
  type Schema,
  type SchemaName,
} from "../../schemas/index.ts";
import { wordsOf } from "../language/words.ts";
import { isGroup, yamlText } from "../rules/field-error.ts";

export interface FieldGuide {
  key: string;
  label: string;
  help?: string;
  required: boolean;
  /** Whether contributors are asked for it. */
  asked: boolean;
  list: boolean;
  /** What it looks like, in one phrase: « un texte de 20 à 300 signes ». */
  form: string;
  /** What to heed when writing it. */
  advice?: string;
  /** The values to choose from. */
  values?: { value: string; label: string; help?: string }[];
  /** The kind whose entries it names, by any of their names. */
  names?: Kind;
  /** The same where only their slugs will do. */
  reference?: Kind;
  /** The fields of each group, where it is made of groups. */
  parts?: FieldGuide[];
  /** A value, as data. */
  example: unknown;
}

export function fieldsOf(name: SchemaName, language: Language): FieldGuide[] {
  return fields(name).map((field) => describe(field, language));
}

/** A field written out as the lines of an entry, such as `themes: [transition-numerique]`. */
export function yamlLines(field: FieldGuide, value: unknown = field.example): string[] {
  const { key } = field;
  if (!Array.isArray(value))
    return isGroup(value) ? [`${key}:`, ...groupLines(value, "  ")] : [`${key}: ${scalar(value)}`];
  if (value.some(isGroup)) {
    return [
      `${key}:`,
      ...value.flatMap((item) => groupLines(item, "    ").map((line, at) => (at ? line : `  - ${line.trimStart()}`))),
    ];
  }
  const inline = field.reference || field.values;
  return inline
    ? [`${key}: [${value.map(scalar).join(", ")}]`]
    : [`${key}:`, ...value.map((item) => `  - ${scalar(item)}`)];
}

function groupLines(group: Record<string, unknown>, indent: string): string[] {
  return Object.entries(group).map(([key, value]) => `${indent}${key}: ${scalar(value)}`);
}

function scalar(value: unknown): string {
  return typeof value === "string" ? yamlText(value) : String(value);
}

function describe(field: Field, language: Language): FieldGuide {
  const { key, schema, item, list, required, names } = field;
  const parts = field.type === "group" ? field.parts.map((part) => describe(part, language)) : undefined;
  const label = labelOf(field, language);
  const reference = item["x-reference"];
  return {
    key,
    label,
    required,
    list,
    asked: schema["x-asked"] === true,
    form: formOf(field, language),
    example: schema.examples?.[0] ?? (list ? [exampleOf(item, parts, label)] : exampleOf(item, parts, label)),
    ...(schema["x-help"] && { help: schema["x-help"][language] }),
    ...(item["x-message"] && !reference && { advice: item["x-message"][language] }),
    ...(item.enum && { values: valuesOf(item, item.enum, language) }),
    ...(names && { names }),
    ...(reference && { reference }),
    ...(parts && { parts }),
  };
}

function valuesOf(schema: Schema, values: readonly string[], language: Language): FieldGuide["values"] {
  return values.map((value) => {
    const words = schema["x-values"]?.[value];
    return { value, label: words?.[language] ?? value, ...(words?.help && { help: words.help[language] }) };
  });
}

function formOf(field: Field, language: Language): string {
  const words = wordsOf("authoring", language).forms;
  const { item, schema } = field;
  if (field.list) {
    const list = schema.maxItems ? words.listUpTo({ max: schema.maxItems }) : words.list;
    return words.each({ list, item: formOf({ ...field, list: false }, language) });
  }
  const { type } = field;
  if (item["x-reference"]) return words.reference({ kind: kindLabel(item["x-reference"], language).toLowerCase() });
  if (type === "group" || type === "choice" || type === "date" || type === "address") return words[type];
  if (type === "number") {
    const number = item.type === "integer" ? words.whole : words.number;
    const { minimum: min, maximum: max } = item;
    return min === undefined || max === undefined ? number : words.within({ number, min, max });
  }
  const { minLength: min = 0, maxLength: max } = item;
  if (max === undefined) return words.text;
  return min > 1 ? words.textWithin({ min, max }) : words.textUpTo({ max });
}

/** A value that suits, where the schema gives no example. */
function exampleOf(schema: Schema, parts: readonly FieldGuide[] | undefined, label: string): unknown {
  if (schema.examples) return schema.examples[0];
  if (schema["x-sample"]) return schema["x-sample"];
  if (parts) {
    const needed = parts.some(({ required }) => required) ? parts.filter(({ required }) => required) : parts;
    return Object.fromEntries(needed.map(({ key, example }) => [key, example]));
  }
  if (schema.enum) return schema.enum[0];
  if (schema.format === "calendar-date") return "2019-03";
  if (schema.format === "web-address") return "https://www.example.org/page";
  if (schema.type === "integer" || schema.type === "number") return Math.max(1, schema.minimum ?? 1);
  return quotedExample(schema) ?? label;
}

/** The value that the schema's own message shows between backticks, where it suits the pattern. */
function quotedExample({ pattern, "x-message": message }: Schema): string | undefined {
  if (!pattern || !message) return undefined;
  return [...message.fr.matchAll(/`([^`]+)`/g)]
    .map(([, shown]) => shown as string)
    .find((shown) => new RegExp(pattern).test(shown));
}
