import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "file/executable",
  severity: "error",
  scope: "file",
  title: {
    fr: "Un fichier de content/ n’est pas un programme.",
    en: "A file of content/ is not a program.",
  },
  why: {
    fr: "Le droit d’exécution n’a pas d’usage pour un texte ou une image ; il cache souvent une erreur ou un piège.",
    en: "The right to run has no use for a text or a picture; it often hides a mistake or a trap.",
  },
  passing: { files: { "content/sites/vallee.md": "---\ntitle: La Vallée\n---\n" } },
  failing: {
    files: { "content/sites/vallee.md": "---\ntitle: La Vallée\n---\n" },
    nature: { "content/sites/vallee.md": { executable: true } },
    at: { file: "content/sites/vallee.md", line: 1, column: 1 },
  },
  *check(file) {
    if (!file.executable) return;
    yield {
      file: file.file,
      place: { at: "file" },
      message: {
        fr: "Ce fichier a le droit de s’exécuter, ce qu’aucune fiche ni image ne demande.",
        en: "This file may be run as a program, which no entry or picture needs.",
      },
      help: {
        fr: `Retirez ce droit : \`git update-index --chmod=-x "${file.file}"\`, puis \`chmod -x "${file.file}"\`.`,
        en: `Take that right away: \`git update-index --chmod=-x "${file.file}"\`, then \`chmod -x "${file.file}"\`.`,
      },
    };
  },
};
