/** What is wrong with content, as values: findings of rules in, sorted diagnostics in one language out. */
import type { Language, Words } from "../../schemas/index.ts";
import type { Span } from "../content/yaml-places.ts";

export type Severity = "error" | "warning" | "info";

/** One mistake, as the public contract prints it. `line` and `column` count from 1, columns in UTF-16 units. */
export interface Diagnostic {
  /** `content/prototypes/x.md`, whatever the content folder is called. */
  file: string;
  line: number;
  column: number;
  /** Permanent id, such as `field/unknown`: people search for it. */
  rule: string;
  severity: Severity;
  /** What was found and what was expected. */
  message: string;
  /** What to do next. */
  help?: string;
  /** The line to paste, or the value to write. */
  suggestion?: string;
  /** The other places that the mistake is about. */
  related?: { file: string; line: number; column: number; message: string }[];
}

/** Where in a file: a place in its text, a key or value of its front matter, or the file as a whole. */
export type Place =
  | { at: "file" }
  | { at: "offset"; start: number; end?: number }
  | { at: "key" | "value"; path: readonly (string | number)[] };

/** A replacement of a stretch of the file's text that is certain to be right; `npm run fix` applies it. */
export interface Edit {
  place: Place;
  text: string;
  /** Where only the custom of one language makes it certain: 03/04/2018 is in April in France. */
  language?: Language;
}

/** What a rule reports: like a Diagnostic, with words in every language and places not yet counted out. */
export interface Finding {
  file: string;
  place: Place;
  message: Words;
  help?: Words;
  suggestion?: string;
  edit?: Edit;
  /** A replacement that is likely and not certain; `npm run fix` makes it only once a person has said yes to it. */
  proposal?: Edit;
  related?: { file: string; place: Place; message: Words }[];
  /** Where one rule has cases of different weight. */
  severity?: Severity;
  /** The same seen from the other file, where either may be the newer. */
  reverse?: Omit<Finding, "reverse">;
}

/** A diagnostic with what is needed to underline and to mend it. */
export interface Located {
  diagnostic: Diagnostic;
  span: Span;
  edit?: LocatedEdit;
  /** One that somebody must be asked about. */
  proposal?: LocatedEdit;
  /** The same seen from the other file, where either may be the newer. */
  reverse?: Omit<Located, "reverse">;
}

export interface LocatedEdit {
  span: Span;
  text: string;
}

export interface Summary {
  files: number;
  errors: number;
  warnings: number;
}

export function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

export function summarise(diagnostics: readonly Diagnostic[], files: number): Summary {
  const count = (severity: Severity) => diagnostics.filter((one) => one.severity === severity).length;
  return { files, errors: count("error"), warnings: count("warning") };
}

/** By file, line, column, then rule: the same content always prints the same list. */
export function inReadingOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
