/** Text as it is read, the form that Pagefind finds words in out; and back again for showing it. */
import type { Language } from "../../schemas/index.ts";
import { typeset } from "../../scripts/language/typography.ts";

const elided = "(?<![\\p{L}\\p{N}'])(?:jusqu|lorsqu|puisqu|quoiqu|qu|[cdjlmnst])'";
const elision = new RegExp(`(${elided})(?=["«(]?[\\p{L}\\p{N}])`, "giu");
const spacedElision = new RegExp(`(${elided}) (?=["«(]?[\\p{L}\\p{N}])`, "giu");

/** White space to Pagefind, and nothing that anybody writes: it goes again when the text is shown. */
const added = "\u2005";
/** In `Alt-SysRq` and `FabLab.Meudon`: Pagefind would look for `sys` and `rq`, no longer for `sysrq`. */
const mixedCompound = /(?<=\p{Ll}\p{Lu}\S*[-./:])(?=\p{L})|(?<=\p{L}[-./:])(?=\p{L}*\p{Ll}\p{Lu})/gu;

/**
 * Straight apostrophes, no ligatures, compounds with capitals inside taken apart, and in French a space after an
 * elision: Pagefind splits words neither at `’` nor in `lagglobus`, and does not know that `œ` is `oe`.
 */
export function indexed(text: string, language: Language): string {
  const plain = text
    .normalize("NFC")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/œ/g, "oe")
    .replace(/Œ/g, "Oe")
    .replace(/æ/g, "ae")
    .replace(/Æ/g, "Ae")
    .replace(mixedCompound, added);
  return language === "fr" ? plain.replace(elision, "$1 ") : plain;
}

/** The other way: what `indexed` took apart is put together, with the signs and spaces of the language. */
export function shown(indexed: string, language: Language): string {
  const text = indexed.replaceAll(added, "");
  if (language !== "fr") return typeset(text, language);
  const whole = text
    .replace(spacedElision, "$1")
    .replace(/oe(?=u(?:[dfrvx]|s?\b)|il)/g, "œ")
    .replace(/Oe(?=u|il)/g, "Œ");
  return typeset(whole, language);
}

/** Words as they were typed, each between quotes. */
export function quoted(words: readonly string[], language: Language): string {
  return words.map((word) => (language === "fr" ? `«\u00a0${word}\u00a0»` : `“${word}”`)).join(", ");
}
