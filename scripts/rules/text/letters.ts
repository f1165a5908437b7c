import { proseOf } from "../../content/body.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/text").letters;

/** Ligatures of printers, letters of mathematics and of wide type, which only look like the letters of words. */
const drawn =
  "[\\ufb00-\\ufb06\\u{1d400}-\\u{1d7ff}\\uff21-\\uff3a\\uff41-\\uff5a\\u24b6-\\u24e9\\u{1f130}-\\u{1f149}]";
/** An accent beside its letter, as some documents hold it, or in place of an apostrophe. */
const apart =
  "(?<=\\p{L})[\\u00b4`\\u02c6\\u00a8](?=\\p{L})|(?<=[aeuAEU])`(?=[\\s.,;:!?]|$)|(?<=[eE])\\u00b4(?=[\\s.,;:!?]|$)";
const odd = new RegExp(`${drawn}|${apart}`, "gu");
/** One of these units is in each of them. */
const hint = /[\u00b4`\u02c6\u00a8\u24b6-\u24e9\ufb00-\ufb06\uff21-\uff5a\ud835\ud83c]/;
const word = /[\p{L}\p{M}\p{N}’'´`¨ˆ-]+/gu;

export const rule: Rule = {
  id: "text/letters",
  severity: "warning",
  scope: "entry",
  passing: { files: prototype("territory: L’œuf d’Aÿ, 1 m², « ½ », ①, 東京") },
  failing: { files: prototype("territory: La ﬁn de la flèche"), at: atLine4(15), suggestion: "fin" },
  *check(entry) {
    if (!hint.test(entry.text)) return;
    const isSettings = entry.schema === "catalogue";
    const facts = isSettings ? entry.text : entry.text.slice(0, entry.read.bodyStart);
    // An address and a code are what they are.
    const prose = (isSettings ? facts : facts + proseOf(entry)).replace(/`[^`\n]*`|https?:\/\/\S*/gi, (code) =>
      " ".repeat(code.length),
    );
    if (prose.search(odd) < 0) return;
    const found = [...prose.matchAll(word)].filter(([text]) => text.search(odd) >= 0 && asTyped(text) !== text);
    const [first, ...more] = found;
    if (!first) return;
    // A passage of a PDF has hundreds: one is enough to be understood.
    const count = more.length;
    yield {
      file: entry.file,
      place: { at: "offset", start: first.index, end: first.index + first[0].length },
      message: count ? words.messageMore({ word: first[0], count, more: count }) : words.message({ word: first[0] }),
      help: count ? words.helpMore : words.help,
      suggestion: asTyped(first[0]),
    };
  },
};

const accents: Readonly<Record<string, string>> = { "´": "\u0301", "`": "\u0300", ˆ: "\u0302", "¨": "\u0308" };

/** The word as a keyboard writes it. */
function asTyped(found: string): string {
  return found
    .replace(new RegExp(drawn, "gu"), (sign) => sign.normalize("NFKC"))
    .replace(/(?<=^|\s)([ldjmtscnLDJMTSCN]|qu|Qu)[´`](?=\p{L})/gu, "$1’")
    .replace(/([aeiouAEIOU])([´`ˆ¨])/g, (all, letter, accent) => {
      const one = `${letter}${accents[accent]}`.normalize("NFC");
      return one.length === 1 && /[àâäéèêëîïôöùûüÀÂÄÉÈÊËÎÏÔÖÙÛÜ]/.test(one) ? one : all;
    });
}
