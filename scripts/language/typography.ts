/** Plain text as people type it in, the same text with the signs and spaces of its language out. */
import type { Language } from "../../schemas/index.ts";

const thin = "\u202f";

/**
 * Curly apostrophes and the ellipsis in every language; in French also narrow no-break spaces before ; : ! ? %,
 * inside « » and between groups of three digits. Typesetting twice changes nothing, and addresses stay as they are:
 * a sign is only moved where a space, the end or a closing sign follows it.
 */
export function typeset(text: string, language: Language): string {
  // Most texts of a page are titles without any of these signs, and pages typeset thousands of them.
  if (!hasSigns.test(text)) return text;
  const common = text.replace(/'(?<=[\p{L}\p{N}]')/gu, "’").replace(/\.\.\.(?<!\.{4})(?!\.)/g, "…");
  return language === "fr" ? spaced(common) : common;
}

const hasSigns = /['.;:!?%«»\d]/;

/** Each pattern begins with its sign and looks back from there: one that began by looking back would do so at every letter. */
function spaced(text: string): string {
  return text
    .replace(/[ \u00a0\u202f]+([;:!?%»])(?=[\s)\]»,.…]|$)/gu, `${thin}$1`)
    .replace(/([;:!?»])(?<=[\p{L}\p{N}»)’][;:!?»])(?=[\s)\]»]|$)/gu, `${thin}$1`)
    .replace(/«[ \u00a0\u202f]*(?=\S)/gu, `«${thin}`)
    .replace(/»(?<=[\p{L}\p{N}.!?…)]»)/gu, `${thin}»`)
    .replace(/\d(?<![\d.,]\d)\d{0,2}(?:[ \u00a0]\d{3})+(?![\d.,]?\d)/g, (number) => number.replace(/[ \u00a0]/g, thin))
    .replace(/° (?<=\bn° )(?=\d)/g, `°${thin}`);
}
