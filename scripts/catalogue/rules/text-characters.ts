import type { Rule } from "../rule.ts";

/** Controls but tab, line feed and carriage return; bidirectional controls; what cannot be seen and is no joiner. */
const forbidden = new RegExp(
  [
    "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]",
    "[\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]",
    "[\u{e0000}-\u{e007f}]",
  ].join("|"),
  "gu",
);

const names = new Map([
  ["U+200B", { fr: "espace de largeur nulle", en: "zero-width space" }],
  ["U+FEFF", { fr: "marque d’ordre des octets", en: "byte order mark" }],
  ["U+0000", { fr: "caractère nul", en: "null character" }],
]);

export const rule: Rule = {
  id: "text/characters",
  severity: "error",
  scope: "text",
  title: {
    fr: "Un texte ne contient ni caractère de commande ni caractère invisible.",
    en: "A text holds no control character and no invisible one.",
  },
  why: {
    fr: "Ils viennent d’un copier-coller ; ils gênent la recherche, et certains font lire autre chose que ce qui est écrit.",
    en: "They come with copy and paste; they hinder search, and some make people read something else than what is written.",
  },
  passing: {
    files: { "content/sites/vallee.md": '---\ntitle: "La Vallée\u00a0: «\u202fici\u202f» 👩‍🚒 مرحبا"\n---\n' },
  },
  failing: {
    files: { "content/sites/vallee.md": "---\ntitle: La \u202eVallée\n---\n" },
    at: { file: "content/sites/vallee.md", line: 2, column: 11 },
  },
  *check({ file, text }) {
    for (const match of text.matchAll(forbidden)) {
      const code = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
      const name = names.get(code);
      const start = match.index;
      yield {
        file,
        place: { at: "offset", start, end: start + match[0].length },
        message: {
          fr: `Un caractère invisible ou de commande se cache ici : ${code}${name ? ` (${name.fr})` : ""}.`,
          en: `An invisible or control character hides here: ${code}${name ? ` (${name.en})` : ""}.`,
        },
        help: {
          fr: "Effacez-le : placez le curseur juste après, puis la touche Retour arrière.",
          en: "Erase it: put the cursor just after it, then press Backspace.",
        },
        edit: { place: { at: "offset", start, end: start + match[0].length }, text: "" },
      };
    }
  },
};
