import type { Words } from "../../../schemas/index.ts";
import { proseOf } from "../../content/body.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";

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
  title: {
    fr: "Les mots sont écrits avec les lettres du clavier.",
    en: "Words are written with the letters of the keyboard.",
  },
  why: {
    fr: "Des signes qui ne font que leur ressembler ne se trouvent pas par la recherche, et se lisent mal à voix haute.",
    en: "Signs that only look like them are not found by search, and are badly read aloud.",
  },
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
    const others = (words: Words) => (more.length ? words : { fr: "", en: "" });
    const also = others({
      fr: ` ${more.length === 1 ? "Un autre mot du texte est" : `${more.length} autres mots du texte sont`} dans le même cas.`,
      en: ` ${more.length === 1 ? "One other word of the text is" : `${more.length} other words of the text are`} like it.`,
    });
    yield {
      file: entry.file,
      place: { at: "offset", start: first.index, end: first.index + first[0].length },
      message: {
        fr: `« ${first[0]} » contient des signes qui ressemblent à des lettres et n’en sont pas : la recherche ne trouverait pas ce mot.${also.fr}`,
        en: `“${first[0]}” holds signs that look like letters and are none: search would not find this word.${also.en}`,
      },
      help: {
        fr: `Écrivez plutôt ceci${more.length ? ", ou retapez le passage : il vient sans doute d’un PDF" : ""}.`,
        en: `Write this instead${more.length ? ", or type the passage again: it probably comes from a PDF" : ""}.`,
      },
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
