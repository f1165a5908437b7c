/** An entry's text and what was looked for in; whether it says that, and not just a word with the same stem, out. */

import { inflectionKey } from "../../scripts/catalogue/families.ts";
import { fold } from "../../scripts/catalogue/fold.ts";
import type { Term } from "./planner.ts";

/** So many times the entries that a word has by the dictionary: most of what is found has another with its stem. */
const overstemmed = 4;

/** Terms that Pagefind finds in far more entries than say them: it takes `apparié` for a form of `appareil`. */
export function doubtfulTerms(terms: readonly Term[], holders: readonly number[]): Term[] {
  return terms.filter(
    ({ said, frequency }, at) => said && (holders[at] ?? 0) > overstemmed * 2 ** frequency && frequency > 0,
  );
}

/** Whether `text` has, for every term, all words of a way that is no guess, in whatever form. */
export function says(text: string, terms: readonly Term[]): boolean {
  const words = wordsAndParts(text);
  const keys = new Set([...words].map(inflectionKey));
  const has = (word: string, open = false) =>
    keys.has(inflectionKey(word)) || (open && [...words].some((one) => one.startsWith(word)));
  return terms.every(({ ways }) =>
    ways.some((way) => way.doubt === 0 && way.words.every((word) => has(word, way.open))),
  );
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
