import { folderOf, type Kind, kindLabel } from "../../../schemas/index.ts";
import { type EntrySource, listOf, textOf } from "../../content/source.ts";
import { slugify } from "../../language/fold.ts";
import { certainOf, nearest } from "../../language/nearest.ts";
import { atLine4, prototype } from "../example.ts";
import { offer, replaceValue, shown } from "../field-error.ts";
import { referencesOf } from "../references.ts";
import type { Known, Rule } from "../rule.ts";

export const rule: Rule = {
  id: "reference/unknown",
  severity: "error",
  scope: "reference",
  title: {
    fr: "Une fiche ne renvoie qu’à des fiches qui existent.",
    en: "An entry only refers to entries that exist.",
  },
  why: {
    fr: "Un renvoi vers rien priverait le lecteur du lien, et la fiche de sa place dans les listes.",
    en: "A reference to nothing would rob readers of the link, and the entry of its place in the lists.",
  },
  passing: { files: prototype("themes: [transition-numerique]") },
  failing: { files: prototype("themes: [numerique]"), at: atLine4(10), suggestion: "transition-numerique" },
  *check(entry, known) {
    for (const reference of referencesOf(entry)) {
      const kind = reference.schema["x-reference"] as Kind;
      const slug = reference.value as string;
      const candidates = known.of(kind);
      if (candidates.has(slug) || known.has(kind, slug)) continue;
      const { path } = reference;
      const certain = certainOf(slug, namesOfAll(kind, known));
      const near = certain ?? nearestEntry(slug, kind, known);
      const slugs = [...candidates.keys()].sort();
      const label = (language: "fr" | "en", plural: boolean) => kindLabel(kind, language, plural);
      const text = near && (kind === "edition" ? `"${near}"` : near);
      yield {
        file: entry.file,
        place: { at: "value", path },
        message: {
          fr: `${label("fr", false)} « ${slug} » : aucune fiche de ce nom.${near ? ` Vouliez-vous dire « ${near} » ?` : ""}`,
          en: `${label("en", false)} “${slug}”: there is no such entry.${near ? ` Did you mean “${near}”?` : ""}`,
        },
        help: {
          fr: `${label("fr", true)} : ${shown(slugs, "fr") || "aucune fiche"}. Corrigez ce nom, ou créez content/${folderOf[kind]}/${slugify(slug)}.md.`,
          en: `${label("en", true)}: ${shown(slugs, "en") || "none"}. Correct the name, or create content/${folderOf[kind]}/${slugify(slug)}.md.`,
        },
        ...(text && { suggestion: text, ...offer(certain !== undefined, replaceValue(path, text)) }),
      };
    }
  },
};

function* namesOfAll(kind: Kind, known: Known): Generator<[name: string, slug: string]> {
  for (const [slug, entry] of known.of(kind)) for (const name of namesOf(slug, entry)) yield [name, slug];
}

/** By slug, then by title or alias, then by nearness of either. */
function nearestEntry(word: string, kind: Kind, known: Known): string | undefined {
  const names = new Map<string, string>();
  for (const [name, slug] of namesOfAll(kind, known)) if (!names.has(name)) names.set(name, slug);
  const near = nearest(word, names.keys());
  return near && names.get(near);
}

function namesOf(slug: string, entry: EntrySource): string[] {
  const aliases = listOf(entry, "aliases").filter((alias) => typeof alias === "string");
  return [slug, textOf(entry, "title") ?? slug, ...aliases];
}
