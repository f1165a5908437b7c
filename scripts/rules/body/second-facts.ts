import { proseOf } from "../../content/body.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";

const second =
  /(?<=^|\n)---[ \t]*\r?\n(?:[A-Za-z][A-Za-z0-9]{0,40}:[^\n]*\n|[ \t]+[^\n]*\n|- [^\n]*\n){1,60}---[ \t]*(?=\r?\n|$)/;

export const rule: Rule = {
  id: "body/second-facts",
  severity: "error",
  scope: "entry",
  title: {
    fr: "Un fichier décrit une seule fiche.",
    en: "A file describes one entry only.",
  },
  why: {
    fr: "Des informations écrites dans le texte ne sont pas lues : elles seraient affichées telles quelles.",
    en: "Facts written in the text are not read: they would be shown as they are.",
  },
  passing: { files: prototype("maturity: tested", "Un texte.\n\n---\n\nUn autre.\n") },
  failing: { files: prototype("maturity: tested", '---\ntitle: Un autre\nedition: "2018"\n---\n'), at: atLine4(1, 6) },
  *check(entry) {
    const { body, bodyStart } = entry.read;
    if (!body.includes("---")) return;
    const match = second.exec(proseOf(entry));
    if (!match || !/^(?:title|edition|summary|site):/m.test(match[0])) return;
    yield {
      file: entry.file,
      place: { at: "offset", start: bodyStart + match.index, end: bodyStart + match.index + 3 },
      message: {
        fr: "D’autres informations de fiche commencent ici, dans le texte : elles ne sont pas lues.",
        en: "The facts of another entry begin here, in the text: they are not read.",
      },
      help: {
        fr: "Si c’est une autre fiche, mettez-la dans un fichier à elle ; sinon, réunissez ces lignes avec celles du début.",
        en: "If it is another entry, put it in a file of its own; otherwise put these lines with those at the beginning.",
      },
    };
  },
};
