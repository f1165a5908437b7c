/** Text as it is read, the form that Pagefind finds words in out; and back again for showing it. */
import type { Language } from "../../schemas/index.ts";
import { typeset } from "../../scripts/catalogue/typography.ts";

const elided = "(?<![\\p{L}\\p{N}'])(?:jusqu|lorsqu|puisqu|quoiqu|qu|[cdjlmnst])'";
const elision = new RegExp(`(${elided})(?=["«(]?[\\p{L}\\p{N}])`, "giu");
const spacedElision = new RegExp(`(${elided}) (?=["«(]?[\\p{L}\\p{N}])`, "giu");

/**
 * Straight apostrophes, no ligatures, and in French a space after an elision: Pagefind splits words neither at `’` nor
 * in `lagglobus`, and does not know that `œ` is `oe`.
 */
export function indexed(text: string, language: Language): string {
  const plain = text
    .normalize("NFC")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/œ/g, "oe")
    .replace(/Œ/g, "Oe")
    .replace(/æ/g, "ae")
    .replace(/Æ/g, "Ae");
  return language === "fr" ? plain.replace(elision, "$1 ") : plain;
}

/** The other way: what `indexed` took apart is put together, with the signs and spaces of the language. */
export function shown(text: string, language: Language): string {
  if (language !== "fr") return typeset(text, language);
  const whole = text
    .replace(spacedElision, "$1")
    .replace(/oe(?=u(?:[dfrvx]|s?\b)|il)/g, "œ")
    .replace(/Oe(?=u|il)/g, "Œ");
  return typeset(whole, language);
}
