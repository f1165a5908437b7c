import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "text/encoding",
  severity: "error",
  scope: "content",
  title: { fr: "Une fiche est un texte en UTF-8.", en: "An entry is a text in UTF-8." },
  why: {
    fr: "Dans un autre codage, les accents deviennent des signes illisibles sur la page.",
    en: "In another encoding, accents turn into unreadable signs on the page.",
  },
  passing: { files: { "content/sites/vallee.md": "---\ntitle: La Vallée\n---\n" } },
  failing: {
    files: { "content/sites/vallee.md": new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0x74, 0xe9, 0x0a]) },
    at: { file: "content/sites/vallee.md", line: 1, column: 1 },
  },
  *check(_, content) {
    for (const { file, invalidByte, invalidLine, firstBytes } of content.sources) {
      if (invalidByte === undefined) continue;
      const wide = firstBytes === "fffe" || firstBytes === "feff";
      yield {
        file,
        place: { at: "file" },
        message: wide
          ? { fr: "Ce fichier est en UTF-16, pas en UTF-8.", en: "This file is in UTF-16, not in UTF-8." }
          : {
              fr: `Ce fichier n’est pas en UTF-8 : l’octet ${invalidByte + 1}, à la ligne ${invalidLine}, n’y a pas de sens.`,
              en: `This file is not in UTF-8: byte ${invalidByte + 1}, on line ${invalidLine}, has no meaning there.`,
            },
        help: {
          fr: "Dans votre éditeur, choisissez « Enregistrer avec l’encodage », puis UTF-8.",
          en: "In your editor, choose “Save with encoding”, then UTF-8.",
        },
      };
    }
  },
};
