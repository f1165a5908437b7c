import { type EntrySource, listOf } from "../../content/source.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "reference/self",
  severity: "error",
  scope: "entry",
  title: { fr: "Un prototype ne s’inspire pas de lui-même.", en: "A prototype is not based on itself." },
  why: {
    fr: "Le lecteur tournerait en rond ; c’est souvent un copier-coller de sa propre fiche.",
    en: "Readers would go round in circles; it is often a copy and paste of one’s own entry.",
  },
  passing: { files: prototype("basedOn: [jeu]") },
  failing: { files: prototype("basedOn: [essai]"), at: atLine4(11) },
  *check(entry: EntrySource) {
    if (entry.schema !== "prototype" || entry.read.data.basedOn === undefined) return;
    for (const [at, slug] of listOf(entry, "basedOn").entries()) {
      if (slug !== entry.slug) continue;
      yield {
        file: entry.file,
        place: { at: "value", path: ["basedOn", at] },
        message: {
          fr: "Cette fiche se cite elle-même comme modèle.",
          en: "This entry names itself as what it is based on.",
        },
        help: {
          fr: "Nommez le prototype dont celui-ci s’inspire, ou supprimez cette ligne.",
          en: "Name the prototype that this one builds on, or delete this line.",
        },
      };
    }
  },
};
