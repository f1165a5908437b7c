/** Words as people type them in; one comparable spelling, or a slug, out. */

/** Lower case without accents or ligatures: `Œuvre d’Été` → `oeuvre d'ete`. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss")
    .replace(/[’‘ʼ]/g, "'");
}

/** The slug a title would have, at most 80 characters, cut between words: `Région Sud` → `region-sud`. */
export function slugify(text: string): string {
  const slug = fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return slug.length <= 80 ? slug : slug.slice(0, 81).replace(/-[^-]*$/, "");
}
