import { sign } from "../../content/signs.ts";
import { atLine4, prototype } from "../example.ts";
import { pathName, quoted, replaceValue } from "../field-error.ts";
import { fieldsWhere } from "../fields.ts";
import type { Rule } from "../rule.ts";

const ownWords = fieldsWhere(
  ({ type, format, pattern, "x-reference": reference }) => type === "string" && !format && !pattern && !reference,
);

/** « » are left alone: a title may be a quotation. */
const curly = /^(?:[“”„‟″]([^“”„‟″"]+)[“”„‟″"]|[‘‛]([^‘’‛]+)’)$/;

export const rule: Rule = {
  id: "field/quotes",
  severity: "warning",
  scope: "entry",
  title: {
    fr: "Les guillemets qui entourent une valeur sont droits.",
    en: "The quotes around a value are straight ones.",
  },
  why: {
    fr: "Un traitement de texte les courbe ; ils font alors partie de la valeur, et se voient sur la page.",
    en: "Word processors curl them; they are then part of the value and show on the page.",
  },
  passing: { files: prototype('territory: "quartier du Gol"') },
  failing: { files: prototype("territory: “quartier du Gol”"), at: atLine4(12), suggestion: '"quartier du Gol"' },
  *check(entry) {
    if (!(entry.signs & sign.curlyQuote)) return;
    for (const { path, value } of ownWords(entry)) {
      const match = typeof value === "string" ? curly.exec(value.trim()) : null;
      if (!match) continue;
      const better = JSON.stringify(match[1] ?? match[2]);
      yield {
        file: entry.file,
        place: { at: "value", path },
        message: {
          fr: `Les guillemets courbes de « ${quoted(value)} » seront affichés avec « ${pathName(path)} ».`,
          en: `The curly quotes of “${quoted(value)}” will be shown with “${pathName(path)}”.`,
        },
        help: { fr: "Remplacez-les par des guillemets droits.", en: "Replace them with straight quotes." },
        suggestion: better,
        edit: replaceValue(path, better),
      };
    }
  },
};
