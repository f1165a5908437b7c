/** Content and its language in, the files out that let an editor complete the facts of an entry. */
import {
  folderOf,
  type Kind,
  kindLabel,
  kinds,
  type Language,
  resolve,
  type Schema,
  type SchemaName,
  schemaFile,
} from "../../schemas/index.ts";
import type { Content, Source } from "../content/source.ts";
import { type FieldGuide, fieldsOf } from "./field-guide.ts";

/** Path below the repository to text. */
export type EditorFiles = Map<string, string>;

/** Beyond this a list of choices helps nobody; the rest is for `npm run check`. */
const most = 500;

/** What depends on schemas/ alone. */
export function schemaFiles(language: Language): EditorFiles {
  const schemas = ([...kinds, "catalogue"] as SchemaName[]).map(
    (name) => [`.vscode/essaim/${name}.json`, json(editorSchema(name, language))] as const,
  );
  const snippets = snippetsOf(language, (field) =>
    field.reference ? undefined : (field.values?.map(({ value }) => value) ?? []),
  );
  return new Map([...schemas, [".vscode/essaim.code-snippets", json(snippets)]]);
}

/** What depends on the entries of the content. */
export function valueFiles({ sources }: Pick<Content, "sources">, language: Language): EditorFiles {
  const entries = (kind: Kind) => sources.filter(({ schema }) => schema === kind).slice(0, most);
  const values = {
    $schema: draft7,
    definitions: Object.fromEntries(kinds.map((kind) => [kind, enumeration(entries(kind))])),
  };
  const snippets = snippetsOf(language, (field) => field.reference && entries(field.reference).map(({ slug }) => slug));
  return new Map([
    [".vscode/essaim/values.json", json(values)],
    [".vscode/essaim-values.code-snippets", json(snippets)],
  ]);
}

const draft7 = "http://json-schema.org/draft-07/schema#";

function enumeration(entries: readonly Source[]) {
  if (entries.length === 0) return { type: "string" };
  const titles = entries.map(({ slug, read }) => (typeof read?.data.title === "string" ? read.data.title : slug));
  return {
    type: "string",
    enum: entries.map(({ slug }) => slug),
    enumDescriptions: titles,
    markdownEnumDescriptions: titles,
  };
}

/** Draft 7, which the language servers of YAML read, with the descriptions they show. */
function editorSchema(name: SchemaName, language: Language) {
  return { $schema: draft7, title: kindLabel(name, language), ...convert(schemaFile(name), name, language) };
}

/** Keywords that mean the same in both drafts. */
const kept = [
  "type",
  "enum",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "required",
  "examples",
] as const;

function convert(schema: Schema, home: SchemaName, language: Language): Record<string, unknown> {
  const label = schema["x-label"]?.[language];
  const help = schema["x-help"]?.[language] ?? schema["x-message"]?.[language];
  const described = { ...(label && { title: label }), ...(help && { description: help }) };
  if (schema["x-reference"]) return { ...described, $ref: `values.json#/definitions/${schema["x-reference"]}` };
  const names = schema.enum?.map((value) => {
    const words = schema["x-values"]?.[value];
    return [words?.[language] ?? value, words?.help?.[language]].filter(Boolean).join(" : ");
  });
  return {
    ...described,
    ...Object.fromEntries(kept.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]])),
    ...(names && { enumDescriptions: names, markdownEnumDescriptions: names }),
    ...(schema.items && { items: convert(resolve(schema.items, home), home, language) }),
    ...(schema.properties && {
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([key, part]) => [key, convert(resolve(part, home), home, language)]),
      ),
    }),
  };
}

interface Snippet {
  scope: string;
  include: string[];
  prefix: string[];
  body: string[];
  description: string;
}

/** `choices` gives the values of a field to offer, none for a text, undefined for a field to leave out. */
type Choices = (field: FieldGuide) => readonly string[] | undefined;

/** One snippet a field and a group of kinds that write it alike; typing its key or its French name finds it. */
function snippetsOf(language: Language, choices: Choices): Record<string, Snippet> {
  const found = new Map<string, Snippet>();
  for (const kind of kinds) {
    for (const field of fieldsOf(kind, language)) {
      const offered = choices(field);
      if (!offered) continue;
      const body = bodyOf(field, offered);
      const id = [field.key, ...body].join("\n");
      const snippet = found.get(id) ?? {
        scope: "markdown,yaml",
        include: [],
        prefix: [...new Set([field.key, field.label.toLowerCase()])],
        body,
        description: [field.label, field.help].filter(Boolean).join(" : "),
      };
      snippet.include.push(`**/content/${folderOf[kind]}/**`);
      found.set(id, snippet);
    }
  }
  const named = [...found.values()].map((snippet) => {
    const folders = snippet.include.map((glob) => glob.split("/")[2]);
    const [key] = snippet.prefix;
    return [folders.length === kinds.length ? key : `${key} (${folders.join(", ")})`, snippet] as const;
  });
  return Object.fromEntries(named);
}

function bodyOf(field: FieldGuide, offered: readonly string[]): string[] {
  const { key, list, parts } = field;
  const stop = { number: 1 };
  if (parts) {
    const lines = parts.map((part) => `${part.key}: ${slot(part, part.values?.map(({ value }) => value) ?? [], stop)}`);
    return list
      ? [`${key}:`, ...lines.map((line, at) => (at ? `    ${line}` : `  - ${line}`))]
      : [`${key}:`, ...lines.map((line) => `  ${line}`)];
  }
  const value = slot(field, offered, stop);
  if (!list) return [`${key}: ${value}`];
  return offered.length ? [`${key}: [${value}]`] : [`${key}:`, `  - ${value}`];
}

/** A place to fill in: a choice, or the example to be typed over. Years and dates are written between quotes. */
function slot(field: FieldGuide, offered: readonly string[], stop: { number: number }): string {
  const number = stop.number++;
  const example = Array.isArray(field.example) ? field.example[0] : field.example;
  const inner = offered.length
    ? `\${${number}|${offered.map(escapeChoice).join(",")}|}`
    : `\${${number}:${escapePlaceholder(String(example))}}`;
  const samples = offered.length ? offered : [String(example)];
  const quoted = typeof example !== "number" && samples.some((sample) => /^[\d.+-]+$/.test(sample));
  return quoted ? `"${inner}"` : inner;
}

function escapeChoice(text: string): string {
  return text.replace(/[\\,|]/g, "\\$&");
}

function escapePlaceholder(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
