/** An entry's text and what was looked for in; whether it says that, and not just a word with the same stem, out. */

import { inflectionKey } from "../../scripts/language/families.ts";
import { fold } from "../../scripts/language/fold.ts";
import type { Term, Way } from "./planner.ts";
import type { Ranked } from "./ranking.ts";

/** So many times the entries that a word has by the dictionary: most of what is found has another with its stem. */
const overstemmed = 4;

/**
 * By term, its ways, where entries may only seem to have it. Pagefind finds some words in far more entries than say them
 * (it takes `apparié` for a form of `appareil`); other names of a thing, and what a beginning may go on to, it finds where
 * they are forms of another word: `consultation` in `consultez`, `suivante` in `suite`.
 */
export function doubtfulWays(
  terms: readonly Term[],
  { holders, used }: Pick<Ranked, "holders" | "used">,
): (readonly Way[])[] {
  return terms.flatMap(({ said, frequency, ways }, at) => {
    const found = used[at] ?? [];
    if (found.some(({ reason, doubt }) => reason === "synonym" || (reason === "beginning" && doubt === 0)))
      return [found];
    const tooOften = said && frequency > 0 && (holders[at] ?? 0) > overstemmed * 2 ** frequency;
    return tooOften ? [ways.filter(({ doubt }) => doubt === 0)] : [];
  });
}

/** Whether `text` has, for every term, all words of one of its ways, in whatever form. */
export function says(text: string, terms: readonly (readonly Way[])[]): boolean {
  const words = wordsAndParts(text);
  const keys = new Set([...words].map(inflectionKey));
  const has = (word: string, open = false) =>
    keys.has(inflectionKey(word)) || (open && [...words].some((one) => one.startsWith(word)));
  return terms.every((ways) => ways.some((way) => way.words.every((word) => has(word, way.open))));
}

/** `l'agglo-bus` gives `l`, `agglo`, `bus` and `lagglobus`. */
function wordsAndParts(text: string): Set<string> {
  const words = new Set<string>();
  for (const whole of fold(text).split(/\s+/)) {
    const parts = whole.match(/[\p{L}\p{N}]+/gu) ?? [];
    for (const part of parts) words.add(part);
    if (parts.length > 1) words.add(parts.join(""));
  }
  return words;
}
