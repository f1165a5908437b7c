import type { Kind } from "../../../schemas/index.ts";
import type { EntrySource } from "../../content/source.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { locatorOf } from "../../diagnostics/locate.ts";
import { inEach, wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { isBlank, offer, pathName, quoted, replaceValue } from "../field-error.ts";
import { type FieldValue, fieldsWhere } from "../fields.ts";
import { referencesOf } from "../references.ts";
import type { Known, Rule } from "../rule.ts";
import { enumeratedIn, listed, meaningOf } from "./meant.ts";

const words = wordsOf("rules/reference").list;

/** Texts where a list of names of entries belongs. */
const textsForLists = fieldsWhere(
  (schema) => schema.items?.["x-reference"] !== undefined,
  (value) => typeof value === "string" && !isBlank(value),
);

export const rule: Rule = {
  id: "reference/list",
  severity: "error",
  scope: "reference",
  passing: { files: prototype("themes: [transition-numerique, cohesion-sociale]") },
  failing: {
    files: prototype("themes: transition numérique, cohésion sociale"),
    at: atLine4(9),
    suggestion: "[transition-numerique, cohesion-sociale]",
  },
  *check(entry, known) {
    for (const text of textsForLists(entry)) yield asList(entry, text, known);
    for (const reference of referencesOf(entry)) {
      if (namesSeveral(reference, known)) yield asItems(entry, reference, known);
    }
  },
};

/** Whether one item of a list is an enumeration of entries that there are. */
export function namesSeveral(reference: FieldValue, known: Known): boolean {
  const kind = reference.schema["x-reference"] as Kind;
  const word = String(reference.value);
  // Nearly all there are; only of others is the path put together.
  if (known.has(kind, word) || typeof reference.path.at(-1) !== "number") return false;
  const slugs = enumeratedIn(word, kind, known);
  return slugs.length > 1 && slugs.every((slug) => slug !== undefined);
}

function asList(entry: EntrySource, { value, schema, path }: FieldValue, known: Known): Finding {
  const kind = schema.items?.["x-reference"] as Kind;
  // YAML joins lines: each may be a name, with a sign before it that makes no list.
  const lines = locatorOf(entry)
    .written(path)
    .replace(/^[|>][-+\d]*[ \t]*\n/, "")
    .trimEnd()
    .split("\n");
  const word = lines.length > 1 ? lines.map((line) => line.replace(/^\s*[-*•·‣–—]?\s*/, "")).join(", ") : String(value);
  const meaning = meaningOf(word, kind, false, known);
  const slugs = meaning && "slug" in meaning ? [meaning.slug] : enumeratedIn(word, kind, known);
  const text =
    slugs.length && slugs.every((slug) => slug !== undefined) ? `[${[...new Set(slugs)].join(", ")}]` : undefined;
  const certain = !(meaning && "slug" in meaning) || meaning.certain;
  return {
    file: entry.file,
    place: { at: "value", path },
    message: words.asList({ path: pathName(path), word: quoted(word) }),
    help: text ? words.write : words.asListHelp({ kind: inEach((language) => listed(kind, language, known)) }),
    ...(text && { suggestion: text, ...offer(certain, replaceValue(path, text)) }),
  };
}

function asItems(entry: EntrySource, { value, schema, path }: FieldValue, known: Known): Finding {
  const slugs = enumeratedIn(String(value), schema["x-reference"] as Kind, known);
  const locator = locatorOf(entry);
  const { column, line } = locator.position(locator.span({ at: "value", path }).start);
  const before = locator.line(line).slice(0, column - 1);
  // In a list of lines each has its own hyphen.
  const text = slugs.join(/^\s*- *$/.test(before) ? `\n${before}` : ", ");
  return {
    file: entry.file,
    place: { at: "value", path },
    message: words.asItems({ value: quoted(value) }),
    help: words.asItemsHelp,
    suggestion: text,
    edit: replaceValue(path, text),
  };
}
