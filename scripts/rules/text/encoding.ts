import type { Words } from "../../../schemas/index.ts";
import { lineAt } from "../../content/lines.ts";
import { type OldText, oldTextOf } from "../../content/old-encodings.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
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
    files: {
      "content/sites/vallee.md": Uint8Array.from("---\ntitle: La Vall\xe9e\n---\n", (sign) => sign.charCodeAt(0)),
    },
    at: { file: "content/sites/vallee.md", line: 2, column: 15 },
    suggestion: "title: La Vallée",
  },
  *check(_, content) {
    for (const { file, undecoded } of content.sources) {
      if (!undecoded) continue;
      const { bytes, invalidByte, offset } = undecoded;
      if (isUtf16(bytes)) {
        yield { file, place: { at: "file" }, ...utf16 };
        continue;
      }
      const code = `0x${(bytes[invalidByte] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
      const old = oldTextOf(bytes);
      const place = { at: "offset" as const, start: offset };
      yield old
        ? { file, place, ...told(old, code), suggestion: lineAt(old.text, offset).text }
        : { file, place, message: unknown(code), help: reopen() };
    }
  },
};

const utf16: Said = {
  message: { fr: "Ce fichier est en UTF-16, pas en UTF-8.", en: "This file is in UTF-16, not in UTF-8." },
  help: {
    fr: "Dans votre éditeur, choisissez « Enregistrer avec l’encodage », puis UTF-8.",
    en: "In your editor, choose “Save with encoding”, then UTF-8.",
  },
};

const names: Record<OldText["encoding"], Words & { menu: string }> = {
  windows: { fr: "de Windows (« ANSI »)", en: "of Windows (“ANSI”)", menu: "Windows 1252" },
  dos: { fr: "de DOS (CP850)", en: "of DOS (CP850)", menu: "CP 850" },
  mac: { fr: "des Mac (MacRoman)", en: "of Macs (MacRoman)", menu: "Mac Roman" },
};

type Said = Pick<Finding, "message" | "help">;

function told({ encoding }: OldText, code: string): Said {
  const { fr, en, menu } = names[encoding];
  return {
    message: {
      fr: `Ce fichier n’est pas en UTF-8 : il semble enregistré dans l’ancien codage ${fr}. L’octet ${code} se trouve ici.`,
      en: `This file is not in UTF-8: it seems to be saved in the old encoding ${en}. The byte ${code} stands here.`,
    },
    help: reopen(menu),
  };
}

function unknown(code: string): Words {
  return {
    fr: `Ce fichier n’est pas en UTF-8 : l’octet ${code} n’a pas de sens ici.`,
    en: `This file is not in UTF-8: the byte ${code} has no meaning here.`,
  };
}

/** Saving what was opened with the wrong table would lose the letters for good. */
function reopen(menu?: string): Words {
  return {
    fr: `Dans votre éditeur, choisissez « Rouvrir avec l’encodage »${menu ? `, ${menu},` : " jusqu’à voir les accents,"} puis « Enregistrer avec l’encodage », UTF-8.${menu ? " Cette ligne doit alors se lire ainsi." : ""}`,
    en: `In your editor, choose “Reopen with encoding”${menu ? `, ${menu},` : " until you see the accents,"} then “Save with encoding”, UTF-8.${menu ? " This line must then read so." : ""}`,
  };
}

function isUtf16([a, b, c, d]: Uint8Array): boolean {
  const mark = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  return mark || (a === 0 && c === 0) || (b === 0 && d === 0);
}
