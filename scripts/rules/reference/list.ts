import type { Kind } from "../../../schemas/index.ts";
import type { EntrySource } from "../../content/source.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { locatorOf } from "../../diagnostics/locate.ts";
import { atLine4, prototype } from "../example.ts";
import { isBlank, offer, pathName, quoted, replaceValue } from "../field-error.ts";
import { type FieldValue, fieldsWhere } from "../fields.ts";
import { referencesOf } from "../references.ts";
import type { Known, Rule } from "../rule.ts";
import { enumeratedIn, listed, meaningOf } from "./meant.ts";

/** Texts where a list of names of entries belongs. */
const textsForLists = fieldsWhere(
  (schema) => schema.items?.["x-reference"] !== undefined,
  (value) => typeof value === "string" && !isBlank(value),
);

export const rule: Rule = {
  id: "reference/list",
  severity: "error",
  scope: "reference",
  title: {
    fr: "Une liste de fiches s’écrit entre crochets, les noms séparés par des virgules.",
    en: "A list of entries is written in square brackets, the names parted by commas.",
  },
  why: {
    fr: "Deux noms écrits comme un seul ne mènent à aucune fiche.",
    en: "Two names that are written as one lead to no entry.",
  },
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
    message: {
      fr: `« ${pathName(path)} » est une liste de noms de fiches, et « ${quoted(word)} » est écrit comme un texte.`,
      en: `“${pathName(path)}” is a list of names of entries, and “${quoted(word)}” is written as a text.`,
    },
    help: text
      ? { fr: "Écrivez plutôt ceci.", en: "Write this instead." }
      : {
          fr: `Écrivez les noms des fiches entre crochets, séparés par des virgules. ${listed(kind, "fr", known)}.`,
          en: `Write the names of the entries in square brackets, parted by commas. ${listed(kind, "en", known)}.`,
        },
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
    message: {
      fr: `« ${quoted(value)} » nomme plusieurs fiches en un seul élément de la liste.`,
      en: `“${quoted(value)}” names several entries in one item of the list.`,
    },
    help: {
      fr: "Séparez-les ainsi.",
      en: "Part them like this.",
    },
    suggestion: text,
    edit: replaceValue(path, text),
  };
}
