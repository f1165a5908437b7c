/** Entries found, best first, and the words looked for in; the same, those whose title says just that moved up, out. */
import type { Language } from "../../schemas/index.ts";
import { inflectionKey } from "../../scripts/catalogue/families.ts";
import { wordsOf } from "./query.ts";
import type { Found } from "./ranking.ts";

/** Their titles are read anyway: these are the entries that are shown. */
const looked = 10;
/** A title of exactly the words typed counts as much again as this part of what else was found. */
const most = 0.35;

/** `words`: by term, each way in which it was found. Rejects when `titleOf` does. */
export async function titlesFirst(
  found: readonly Found[],
  words: readonly (readonly string[])[],
  titleOf: (row: number) => Promise<string>,
  language: Language,
): Promise<Found[]> {
  const keys = words.map((ways) => new Set(ways.map(inflectionKey)));
  const weighed = await Promise.all(
    found.slice(0, looked).map(async (one) => ({
      ...one,
      score: one.score * (1 + most * likeness(await titleOf(one.row), keys, language)),
    })),
  );
  return [...weighed.sort((a, b) => b.score - a.score || a.row - b.row), ...found.slice(looked)];
}

/** 1 where the title has every term and nothing else; 0 where it has none. */
function likeness(title: string, terms: readonly ReadonlySet<string>[], language: Language): number {
  const own = wordsOf(title, language).map(inflectionKey);
  if (own.length === 0 || terms.length === 0) return 0;
  const said = own.filter((key) => terms.some((ways) => ways.has(key))).length / own.length;
  const met = terms.filter((ways) => own.some((key) => ways.has(key))).length / terms.length;
  return said * met;
}
