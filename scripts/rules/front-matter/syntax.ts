import { faultFindings } from "../front-matter-finding.ts";
import type { Rule } from "../rule.ts";

/** Everything that keeps the facts from being read; what a person did wrong is found out in mistakes.ts. */
export const rule: Rule = {
  id: "front-matter/syntax",
  severity: "error",
  scope: "fault",
  title: {
    fr: "Les informations d’une fiche s’écrivent en YAML : une par ligne, `nom: valeur`.",
    en: "The facts of an entry are written in YAML: one a line, `name: value`.",
  },
  why: {
    fr: "C’est simple, à une chose près : un deux-points suivi d’une espace dans la valeur demande des guillemets.",
    en: "It is simple but for one thing: a colon followed by a space inside the value calls for quotes.",
  },
  passing: { files: { "content/sites/vallee.md": '---\ntitle: "Mobilité : le projet"\n---\n' } },
  failing: {
    files: { "content/sites/vallee.md": "---\ntitle: Mobilité : le projet\n---\n" },
    at: { file: "content/sites/vallee.md", line: 2, column: 8 },
    suggestion: 'title: "Mobilité : le projet"',
  },
  *check(source) {
    yield* faultFindings(source, ["syntax"], ({ reason }) => ({
      message: {
        fr: "Cette ligne ne peut pas être lue : sa forme n’est pas celle d’une information « nom: valeur » ou d’une liste.",
        en: `This line cannot be read: it has not the form of a fact “name: value” or of a list (${reason}).`,
      },
      help: {
        fr: "Vérifiez le décalage au début de la ligne, les crochets et les guillemets ; au besoin, comparez avec une autre fiche.",
        en: "Check the indentation, the brackets and the quotes; if need be, compare with another entry.",
      },
    }));
  },
};
