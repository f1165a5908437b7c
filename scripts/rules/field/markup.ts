import { atLine4, prototype } from "../example.ts";
import { pathName, quoted, replaceValue, yamlText } from "../field-error.ts";
import { fieldsWhere } from "../fields.ts";
import { isMended } from "../front-matter-finding.ts";
import type { Rule } from "../rule.ts";

/** Bold, links and headings of Markdown, tags of HTML. */
const markup =
  /\*\*[^*\s][^*]*\*\*|(?<![\p{L}\p{N}_])__[^_\s][^_]*__(?![\p{L}\p{N}_])|!?\[[^\][]+\]\([^()\s]+\)|<\/?(?:a|b|br|div|em|font|h[1-6]|i|p|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>|^#{1,6}\s|^[•●▪]\s*/iu;

const ownWords = fieldsWhere(
  ({ type, format, pattern, "x-reference": reference }) => type === "string" && !format && !pattern && !reference,
  (value) => typeof value === "string" && markup.test(value),
);

export const rule: Rule = {
  id: "field/markup",
  severity: "warning",
  scope: "entry",
  title: {
    fr: "Une information s’écrit sans mise en forme.",
    en: "A fact is written without formatting.",
  },
  why: {
    fr: "Gras, liens et balises ne valent que dans le texte : ici, leurs signes seraient affichés.",
    en: "Bold, links and tags only count in the text: here their signs would be shown.",
  },
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
        message: {
          fr: `La mise en forme « ${quoted(found)} » serait affichée telle quelle dans « ${pathName(path)} ».`,
          en: `The formatting “${quoted(found)}” would be shown as it is in “${pathName(path)}”.`,
        },
        help: {
          fr: "Écrivez les mots seuls ; un lien va dans le texte de la fiche ou dans `resources`.",
          en: "Write the words alone; a link goes in the text of the entry or in `resources`.",
        },
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
