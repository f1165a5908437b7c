/** Words as people type them in; one comparable spelling, or a slug, out. */

/** Signs that composing leaves as they are whatever stands beside them: nearly all that people write. */
const notOnlyPlain = /[^\0-\u02ff\u2010-\u2027\u202f-\u20cf]/;

/** The text in Unicode's composed form (NFC): an « é » of two characters, as Macs write them in names, equals no other. */
export function composed(text: string): string {
  return notOnlyPlain.test(text) ? text.normalize("NFC") : text;
}

/** Lower case without accents or ligatures: `Œuvre d’Été` → `oeuvre d'ete`. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[^\0-\x7f]/gu, foldedSign);
}

/** Folded signs that have been met: decomposing each text anew would cost more than all else that is done with it. */
const folded = new Map<string, string>([
  ["œ", "oe"],
  ["æ", "ae"],
  ["ß", "ss"],
  ["’", "'"],
  ["‘", "'"],
  ["ʼ", "'"],
]);

function foldedSign(sign: string): string {
  let plain = folded.get(sign);
  if (plain === undefined) {
    plain = sign.normalize("NFD").replace(/\p{M}+/gu, "");
    folded.set(sign, plain);
  }
  return plain;
}

/** The slug a title would have, at most 80 characters, cut between words: `Région Sud` → `region-sud`. */
export function slugify(text: string): string {
  const slug = fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return slug.length <= 80
    ? slug
    : slug
        .slice(0, 81)
        .replace(/-[^-]*$/, "")
        .slice(0, 80);
}
