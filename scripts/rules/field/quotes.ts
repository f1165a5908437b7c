import { sign } from "../../content/signs.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { pathName, quoted, replaceValue } from "../field-error.ts";
import { fieldsWhere, isOwnWords } from "../fields.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/field").quotes;

const ownWords = fieldsWhere(isOwnWords);

/** « » are left alone: a title may be a quotation. */
const curly = /^(?:[“”„‟″]([^“”„‟″"]+)[“”„‟″"]|[‘‛]([^‘’‛]+)’)$/;

export const rule: Rule = {
  id: "field/quotes",
  severity: "warning",
  scope: "entry",
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
        message: words.message({ value: quoted(value), path: pathName(path) }),
        help: words.help,
        suggestion: better,
        edit: replaceValue(path, better),
      };
    }
  },
};
