/** Entries found, best first, and the words looked for in; the same, those whose title says just that moved up, out. */
import type { Language } from "../../schemas/index.ts";
import { inflectionKey } from "../../scripts/language/families.ts";
import { stretchForWords } from "./config.ts";
import { wordsOf } from "./query.ts";
import { asideWeight, type Found } from "./ranking.ts";

/** A title of exactly the words typed counts as much again as this part of what else was found. */
const most = 0.35;

/**
 * `words`: by term, each way in which it was found. An `aside` (see ranking.ts) that is called by all of them is none
 * after all. Rejects when `titleOf` does.
 */
export async function titlesFirst(
  found: readonly Found[],
  words: readonly (readonly string[])[],
  titleOf: (row: number) => Promise<string>,
  aside: (row: number) => boolean,
  language: Language,
): Promise<Found[]> {
  const keys = words.map((ways) => new Set(ways.map(inflectionKey)));
  // The titles of those that are shown are read anyway.
  const weighed = await Promise.all(
    found.slice(0, stretchForWords).map(async (one) => {
      const { said, met } = likeness(await titleOf(one.row), keys, language);
      const asked = aside(one.row) && met === 1 ? one.score / asideWeight : one.score;
      return { ...one, score: asked * (1 + most * said * met) };
    }),
  );
  return [...weighed.sort((a, b) => b.score - a.score || a.row - b.row), ...found.slice(stretchForWords)];
}

/** Which part of the title is said by the terms, and which part of the terms it has. */
function likeness(
  title: string,
  terms: readonly ReadonlySet<string>[],
  language: Language,
): { said: number; met: number } {
  const own = wordsOf(title, language).map(inflectionKey);
  if (own.length === 0 || terms.length === 0) return { said: 0, met: 0 };
  const said = own.filter((key) => terms.some((ways) => ways.has(key))).length / own.length;
  const met = terms.filter((ways) => own.some((key) => ways.has(key))).length / terms.length;
  return { said, met };
}
