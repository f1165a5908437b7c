/** What a person typed in, the words to look for out, and from what each search found one ranking: no browser needed. */
import type { Language } from "../../schemas/index.ts";
import { fold } from "../../scripts/catalogue/fold.ts";

/** Words that say little about what is looked for, folded; a query of nothing else keeps them all. */
const stopWords: Record<Language, ReadonlySet<string>> = {
  fr: new Set(
    (
      "a ai as au aux avec c ce cela ces cet cette ceux chez comme comment d dans de des donc dont du elle elles en " +
      "entre est et eu eux font fait faire faut il ils j je l la le les leur leurs lors lorsqu m ma mais me mes mon " +
      "n ne ni nos notre nous on ont ou par pas peut peuvent plus pour pourquoi puisqu qu quand que quel quelle " +
      "quelles quels qui quoi quoiqu s sa sans se ses si son sont sous sur t ta te tes toi ton tu un une vers vos " +
      "votre vous y jusqu quelqu"
    ).split(" "),
  ),
  en: new Set(
    (
      "a about an and are as at be by can do does for from had has have how i if in into is it its me my of on or " +
      "our s t that the their them there these they this to was we were what when where which who why will with you your"
    ).split(" "),
  ),
};

const elided = /(?<![\p{L}\p{N}])(?:jusqu|lorsqu|puisqu|quoiqu|quelqu|qu|[cdjlmnst])'(?=[\p{L}\p{N}])/gu;

/** The words of `query`, folded, each once, without the stop words. */
export function wordsOf(query: string, language: Language): string[] {
  const text = fold(query)
    .replace(language === "fr" ? elided : /(?<=[\p{L}\p{N}])'s\b/gu, " ")
    // Pagefind drops these inside a word when it indexes: D.G.S. is one word there, as are 3.0 and agglo'bus.
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "")
    .replace(/(?<=\p{N})[.,](?=\p{N})/gu, "")
    .replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, "");
  const all = [...new Set(text.match(/[\p{L}\p{N}]+/gu) ?? [])];
  const telling = all.filter((word) => !stopWords[language].has(word));
  return telling.length > 0 ? telling : all;
}

/** One entry that a search found: `row` of the entry table, and the places of the found words in its text. */
export interface Found {
  row: number;
  score: number;
  places: readonly number[];
}

export interface Ranking {
  words: readonly string[];
  /** Entries with every word, best first. */
  full: readonly Found[];
  /** Entries with some of the words, best first; only looked for where few have them all. */
  loose: readonly Found[];
}

/** With fewer entries than this, those that have only some of the words are offered too. */
const few = 5;
const atMost = 20;
/** An entry is near enough when what it has of the words weighs this part of the query, or of the nearest entry. */
const nearEnough = 0.34;

/**
 * Asks `find` for all words together, as Pagefind understands a query, then word by word when that finds few. A word
 * weighs more the fewer of the `total` entries have it. Rejects when `find` does.
 */
export async function rank(
  query: string,
  language: Language,
  total: number,
  find: (words: string) => Promise<readonly Found[]>,
): Promise<Ranking> {
  const words = wordsOf(query, language);
  if (words.length === 0) return { words, full: [], loose: [] };
  const full = await find(words.join(" "));
  if (full.length >= few || words.length === 1) return { words, full, loose: [] };
  const byWord = await Promise.all(words.map(async (word) => ({ word, found: await find(word) })));
  return { words, full, loose: fuse(byWord, total, new Set(full.map(({ row }) => row))) };
}

interface Sum {
  weight: number;
  score: number;
  places: number[];
}

function fuse(byWord: { word: string; found: readonly Found[] }[], total: number, known: ReadonlySet<number>): Found[] {
  const sums = new Map<number, Sum>();
  let whole = 0;
  for (const { found } of byWord) {
    // A word that nothing has still counts: what lacks it is less of an answer.
    const weight = Math.log(1 + total / (found.length + 0.5));
    whole += weight;
    const best = Math.max(...found.map(({ score }) => score), Number.MIN_VALUE);
    for (const { row, score, places } of found) {
      if (known.has(row)) continue;
      const sum = sums.get(row) ?? { weight: 0, score: 0, places: [] };
      sum.weight += weight;
      // Within a word, a hit in a title or summary outweighs one in the text by up to as much again.
      sum.score += weight * (1 + score / best);
      sum.places.push(...places);
      sums.set(row, sum);
    }
  }
  const heaviest = Math.max(...[...sums.values()].map(({ weight }) => weight), 0);
  const enough = nearEnough * (known.size > 0 ? whole : heaviest);
  return [...sums]
    .filter(([, { weight }]) => weight >= enough)
    .map(([row, { score, places }]) => ({ row, score, places: places.sort((a, b) => a - b) }))
    .sort((a, b) => b.score - a.score || a.row - b.row)
    .slice(0, atMost);
}
