/** One of ajv's errors in, the field it is about with its words and place out. */
import type { ErrorObject } from "ajv";
import type { Language, Schema } from "../../schemas/index.ts";
import type { EntrySource } from "../content/source.ts";
import type { Edit, Finding, Place } from "../diagnostics/diagnostic.ts";
import { wordsOf } from "../language/words.ts";

export interface FieldError {
  /** ajv's keyword, such as `maxLength`. */
  keyword: string;
  params: Record<string, unknown>;
  /** Keys and list positions from the front matter down to the value at fault. */
  path: (string | number)[];
  /** The path as people read it: `reuses[2].since`. */
  name: string;
  /** The value at fault. */
  value: unknown;
  /** The schema that was not satisfied. */
  schema: Schema;
}

/** The errors of `entry` that come from one of `keywords`; of nothing at all only field/empty speaks. */
export function fieldErrors(entry: EntrySource, ...keywords: string[]): FieldError[] {
  return entry.errors.filter(({ keyword, data }) => keywords.includes(keyword) && !isBlank(data)).map(describe);
}

/** One error for each value that is nothing at all and may not be. */
export function blankErrors(entry: EntrySource): FieldError[] {
  const blank = entry.errors.filter(({ data }) => isBlank(data)).map(describe);
  return [...new Map(blank.map((error) => [error.name, error])).values()];
}

export function isBlank(value: unknown): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

function describe(error: ErrorObject): FieldError {
  const path = error.instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return {
    keyword: error.keyword,
    params: error.params,
    path,
    name: pathName(path),
    value: error.data,
    schema: (error.parentSchema ?? {}) as Schema,
  };
}

/** `["reuses", 2, "since"]` → `reuses[3].since`: people count from one. */
export function pathName(path: readonly (string | number)[]): string {
  return path.map((step, at) => (typeof step === "number" ? `[${step + 1}]` : at ? `.${step}` : step)).join("");
}

/** A finding about the value of a field. */
export function valueFinding(
  entry: EntrySource,
  { path }: Pick<FieldError, "path">,
  words: Omit<Finding, "file" | "place">,
): Finding {
  return { file: entry.file, place: { at: "value", path }, ...words };
}

/** The value at `path`, replaced by `text` for sure. */
export function replaceValue(path: readonly (string | number)[], text: string): { place: Place; text: string } {
  return { place: { at: "value", path }, text };
}

/** Whether a value is a group of lines `name: value`. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as it would be written in the file, on one line and cut at 60 characters. */
export function quoted(value: unknown): string {
  const whole = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  const text = whole.includes("\n") ? whole.trim().replace(/\s*\n\s*/g, " ") : whole;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** « a », « b »: words as they are written in a file. */
export function eachQuoted(words: readonly string[], language: Language): string[] {
  return words.map((word) => wordsOf("diagnostics", language).lists.quoted({ word }));
}

/** « a, b et c », in the order given. */
export function enumerate(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(items);
}

/** « a, b ou c », in the order given. */
export function enumerateOr(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: "disjunction" }).format(items);
}

/** A list for a message: all of it while short, else its beginning and its length. */
export function shown(items: readonly string[], language: Language, limit = 12): string {
  if (items.length <= limit) return items.join(", ");
  const rest = items.length - limit;
  return wordsOf("diagnostics", language).lists.more({ items: items.slice(0, limit).join(", "), rest });
}

/** A plain string as YAML, quoted only where YAML needs it. */
export function yamlText(value: string): string {
  const plain = /^[\p{L}\p{N}][^\n]*$/u.test(value) && !/^[\d.+-]+$|\s$|:(?:\s|$)|\s#/.test(value);
  const reserved = /^(true|false|null|yes|no|on|off|~)$/i.test(value);
  return plain && !reserved ? value : JSON.stringify(value);
}

/** A replacement to make without asking where it is certain, and to ask about where it is only likely. */
export function offer(certain: boolean, edit: Edit): Pick<Finding, "edit" | "proposal"> {
  return certain ? { edit } : { proposal: edit };
}
