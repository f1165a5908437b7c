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
    at: { file: "content/sites/vallee.md", line: 2, column: 2 },
  },
  *check(_, content) {
    for (const { file, undecoded } of content.sources) {
      if (!undecoded) continue;
      const { bytes, invalidByte, offset } = undecoded;
      const code = `0x${(bytes[invalidByte] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
      yield {
        file,
        place: isUtf16(bytes) ? { at: "file" } : { at: "offset", start: offset },
        message: isUtf16(bytes)
          ? { fr: "Ce fichier est en UTF-16, pas en UTF-8.", en: "This file is in UTF-16, not in UTF-8." }
          : isWindows(bytes, invalidByte)
            ? {
                fr: `Ce fichier n’est pas en UTF-8 : il semble enregistré dans l’ancien codage de Windows (« ANSI »). L’octet ${code} se trouve ici.`,
                en: `This file is not in UTF-8: it seems to be saved in the old encoding of Windows (“ANSI”). The byte ${code} stands here.`,
              }
            : {
                fr: `Ce fichier n’est pas en UTF-8 : l’octet ${code} n’a pas de sens ici.`,
                en: `This file is not in UTF-8: the byte ${code} has no meaning here.`,
              },
        help: {
          fr: "Dans votre éditeur, choisissez « Enregistrer avec l’encodage », puis UTF-8.",
          en: "In your editor, choose “Save with encoding”, then UTF-8.",
        },
      };
    }
  },
};

function isUtf16([a, b, c, d]: Uint8Array): boolean {
  const mark = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  return mark || (a === 0 && c === 0) || (b === 0 && d === 0);
}

/** In windows-1252 accented letters and curly signs are single bytes among plain letters. */
function isWindows(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0;
  const next = bytes[at + 1] ?? 0x20;
  return (byte >= 0xc0 || (byte >= 0x85 && byte <= 0xbb)) && next < 0x80;
}
