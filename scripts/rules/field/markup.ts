import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { pathName, quoted, replaceValue, yamlText } from "../field-error.ts";
import { fieldsWhere, isOwnWords } from "../fields.ts";
import { isMended } from "../front-matter-finding.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/field").markup;

/** Bold, links and headings of Markdown, tags of HTML. */
const markup =
  /\*\*[^*\s][^*]*\*\*|(?<![\p{L}\p{N}_])__[^_\s][^_]*__(?![\p{L}\p{N}_])|!?\[[^\][]+\]\([^()\s]+\)|<\/?(?:a|b|br|div|em|font|h[1-6]|i|p|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>|^#{1,6}\s|^[•●▪]\s*/iu;

const ownWords = fieldsWhere(isOwnWords, (value) => typeof value === "string" && markup.test(value));

export const rule: Rule = {
  id: "field/markup",
  severity: "warning",
  scope: "entry",
  passing: { files: prototype("territory: Quartier du Gol [sud], 2 * 3") },
  failing: {
    files: prototype("territory: Le **quartier** du Gol"),
    at: atLine4(12),
    suggestion: "Le quartier du Gol",
  },
  *check(entry) {
    for (const { path, value } of ownWords(entry)) {
      // Where the line could not be read front-matter/syntax has given it whole.
      if (isMended(entry, path)) continue;
      const better = yamlText(plain(String(value)));
      const found = markup.exec(String(value))?.[0].trim() ?? "";
      yield {
        file: entry.file,
        place: { at: "value", path },
        message: words.message({ found: quoted(found), path: pathName(path) }),
        help: words.help,
        suggestion: better,
        proposal: replaceValue(path, better),
      };
    }
  },
};

function plain(value: string): string {
  return value
    .replace(/!?\[([^\][]+)\]\([^()\s]+\)/g, "$1")
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/\*\*([^*]+)\*\*/g, "$1")
    .replace(/(?<![\p{L}\p{N}_])__([^_]+)__(?![\p{L}\p{N}_])/gu, "$1")
    .replace(/^(?:#{1,6}\s+|[•●▪]\s*)/, "")
    .replace(/\s+/g, " ")
    .trim();
}
