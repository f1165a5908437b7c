import { faultFindings } from "../front-matter-finding.ts";
import type { Rule } from "../rule.ts";
import { requiredLines } from "../samples.ts";

export const rule: Rule = {
  id: "front-matter/empty",
  severity: "error",
  scope: "fault",
  title: {
    fr: "Les informations d’une fiche sont des lignes `nom: valeur`.",
    en: "The facts of an entry are lines `name: value`.",
  },
  why: {
    fr: "Une fiche a au moins un titre.",
    en: "An entry has a title at least.",
  },
  passing: { files: { "content/sites/vallee.md": "---\ntitle: La Vallée\n---\n" } },
  failing: {
    files: { "content/sites/vallee.md": "---\n- La Vallée\n---\n" },
    at: { file: "content/sites/vallee.md", line: 2, column: 1 },
    suggestion: "title: …",
  },
  *check(source) {
    const sample = requiredLines(source.schema);
    yield* faultFindings(source, ["empty", "not-a-mapping"], ({ fault }) => ({
      message:
        fault === "empty"
          ? {
              fr: "Il n’y a aucune information entre les deux lignes « --- ».",
              en: "There is no fact between the two lines “---”.",
            }
          : {
              fr: "Les informations doivent être des lignes « nom: valeur », pas une liste ni un simple texte.",
              en: "Facts must be lines “name: value”, not a list nor a bare text.",
            },
      help: { fr: "Écrivez au moins ceci :", en: "Write this at least:" },
      suggestion: sample,
    }));
  },
};
