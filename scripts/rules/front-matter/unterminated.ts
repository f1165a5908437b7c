import { faultFindings } from "../front-matter-finding.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "front-matter/unterminated",
  severity: "error",
  scope: "fault",
  title: {
    fr: "Les informations d’une fiche finissent par une ligne `---`.",
    en: "The facts of an entry end with a line `---`.",
  },
  why: {
    fr: "Sans cette ligne, on ne sait pas où le texte commence.",
    en: "Without that line, nobody knows where the text begins.",
  },
  passing: { files: { "content/sites/vallee.md": "---\ntitle: La Vallée\n---\nUn texte.\n" } },
  failing: {
    files: { "content/sites/vallee.md": "---\ntitle: La Vallée\n\nUn texte.\n" },
    at: { file: "content/sites/vallee.md", line: 3, column: 1 },
    suggestion: "---",
  },
  *check(source) {
    yield* faultFindings(source, ["unterminated"], ({ offset }, line) => ({
      message:
        offset === 0
          ? {
              fr: "La ligne « --- » qui ferme les informations de la fiche manque.",
              en: "The line “---” that closes the facts of the entry is missing.",
            }
          : {
              fr: `« ${line.text} » devrait être « --- », seul sur sa ligne.`,
              en: `“${line.text}” should be “---”, alone on its line.`,
            },
      help: {
        fr: "Ajoutez une ligne de trois tirets entre la dernière information et le texte.",
        en: "Add a line of three hyphens between the last fact and the text.",
      },
      suggestion: "---",
    }));
  },
};
