/** Terms with their ways to be found and a search for one word in; entries with all of them, and with some, out. */
import type { Term, Way } from "./planner.ts";

/** One entry that a search found: `row` of the entry table, and the places of the found words in its text. */
export interface Found {
  row: number;
  score: number;
  places: readonly number[];
}

/**
 * `whole` words or words that `begin` so. Of a word of very many entries only `weighed` says where it is in the title:
 * it takes three times as long.
 */
export type Sought = "whole" | "weighed" | "begin";

export type Find = (word: string, sought: Sought) => Promise<readonly Found[]>;

export interface Ranked {
  /** Entries with every term, best first. */
  full: readonly Found[];
  /** How many of them are what people look for, and not an aside. */
  telling: number;
  /** Entries with some of them, best first. */
  loose: readonly Found[];
  /** The ways by which anything was found, best first, for each term. */
  used: readonly (readonly Way[])[];
  /** How many entries have each term by ways that are no guess. */
  holders: readonly number[];
}

const atMostLoose = 20;
/** An entry is near enough when what it has of the terms weighs this part of what the nearest entry has. */
const nearEnough = 0.34;

interface Match {
  strength: number;
  doubt: number;
  places: readonly number[];
}

/** An entry with all terms is a full match when no other has them by surer ways; the most doubtful ways never make one. */
const tooDoubtful = 2;
/** What a word that says little counts. */
const minorWeight = 0.5;

interface Sum {
  /** How many of the terms that count it has, and how many of all. */
  met: number;
  all: number;
  doubt: number;
  weight: number;
  score: number;
  places: number[];
}

/** What is found in an aside counts: such a page speaks of a bit of everything. */
export const asideWeight = 0.5;

/**
 * A term weighs more the fewer of the `total` entries have it. A row that is an `aside` comes later, and hides nothing
 * that is found by less sure ways. Rejects when `find` does.
 */
export async function rankTerms(
  terms: readonly Term[],
  total: number,
  find: Find,
  aside: (row: number) => boolean = () => false,
): Promise<Ranked> {
  const matches = await allMatches(terms, total, find);
  const allMinor = terms.every(({ minor }) => minor);
  const needed = terms.filter(({ minor }) => allMinor || !minor).length;
  const sums = new Map<number, Sum>();
  for (const [index, { rows }] of matches.entries()) {
    const minor = !allMinor && terms[index]?.minor === true;
    const holders = Math.max(rows.size, isCommon(terms[index]) ? 2 ** (terms[index]?.frequency ?? 0) : 0);
    const weight = Math.log(1 + total / (holders + 0.5)) * (minor ? minorWeight : 1);
    for (const [row, { strength, doubt, places }] of rows) {
      const sum = sums.get(row) ?? { met: 0, all: 0, doubt: 0, weight: 0, score: 0, places: [] };
      sum.all += 1;
      if (!minor) {
        sum.met += 1;
        sum.doubt = Math.max(sum.doubt, doubt);
      }
      sum.weight += weight;
      sum.score += weight * strength;
      sum.places.push(...places);
      sums.set(row, sum);
    }
  }
  const heaviest = Math.max(0, ...[...sums.values()].map(({ weight }) => weight));
  // Without the words that say little it is no sure match while another entry has them too.
  const doubtOf = ({ doubt, all }: Sum) => (all === terms.length ? doubt : Math.max(doubt, 1));
  const complete = [...sums].filter(([, { met }]) => met === needed);
  const telling = complete.filter(([row, sum]) => !aside(row) && doubtOf(sum) < tooDoubtful);
  const surest = Math.min(...(telling.length ? telling : complete).map(([, sum]) => doubtOf(sum)), tooDoubtful - 1);
  const full: Found[] = [];
  const nearly: Found[] = [];
  const loose: Found[] = [];
  for (const [row, sum] of sums) {
    const found = {
      row,
      score: sum.score * (aside(row) ? asideWeight : 1),
      places: sum.places.sort((a, b) => a - b),
    };
    if (sum.met === needed && doubtOf(sum) <= surest) full.push(found);
    else if (sum.met === needed) nearly.push(found);
    // Two common words say more together than a rare one of the others.
    else if (sum.weight >= nearEnough * heaviest)
      loose.push({ ...found, score: (found.score * sum.all) / terms.length });
  }
  const best = (a: Found, b: Found) => b.score - a.score || a.row - b.row;
  return {
    full: full.sort(best),
    telling: full.filter(({ row }) => !aside(row)).length,
    loose: [...nearly.sort(best), ...loose.sort(best)].slice(0, atMostLoose),
    used: matches.map(({ used }) => used),
    holders: matches.map(({ rows }) => [...rows.values()].filter(({ doubt }) => doubt === 0).length),
  };
}

/** Words of 512 entries or more: Pagefind takes 10 ms and more to weigh them, and they tell little beside rarer ones. */
const commonFrequency = 9;
/** Words of 2,048 entries or more: to list them takes as long. */
const veryCommonFrequency = 11;

function isCommon(term: Term | undefined): boolean {
  return term !== undefined && term.frequency >= commonFrequency;
}

interface Matches {
  rows: Map<number, Match>;
  used: Way[];
}

/** Beside rarer terms, common ones are only looked for in the entries that have those. */
async function allMatches(terms: readonly Term[], total: number, find: Find): Promise<Matches[]> {
  const sought = terms.length === 1 ? "weighed" : "whole";
  const rare = terms.filter((term) => !isCommon(term) && !term.minor);
  const found = new Map(
    await Promise.all(rare.map(async (term) => [term, await matchesOf(term, total, sought, find)] as const)),
  );
  const among = new Set([...found.values()].flatMap(({ rows }) => [...rows.keys()]));
  const partners = [...found.values()].flatMap(({ used }) =>
    used.filter(({ words }) => words.length === 1).slice(0, mostPartners),
  );
  const matches = (term: Term) =>
    isCommon(term) && among.size > 0
      ? matchesBeside(term, partners, among, find)
      : matchesOf(term, total, sought, find);
  return await Promise.all(terms.map((term) => found.get(term) ?? matches(term)));
}

const mostPartners = 4;

/**
 * The entries `among` which a term is. A very common one is asked for together with each rarer word: Pagefind answers
 * that quickly, though it takes beginnings for words.
 */
async function matchesBeside(
  term: Term,
  partners: readonly Way[],
  among: ReadonlySet<number>,
  find: Find,
): Promise<Matches> {
  const rows = new Map<number, Match>();
  const ways = term.ways.filter(({ doubt, words }) => doubt === 0 && words.length === 1);
  const asked = (word = ""): Promise<readonly Found[]>[] =>
    term.frequency < veryCommonFrequency
      ? [find(word, "whole")]
      : partners.map((partner) => find(`${partner.words[0]} ${word}`, "begin"));
  for (const way of ways) {
    for (const entries of await Promise.all(asked(way.words[0]))) {
      keep(
        rows,
        way,
        entries.filter(({ row }) => among.has(row)),
      );
    }
  }
  return { rows, used: ways };
}

/** So many entries have a word that is in no dictionary; where more are found they have others with its stem. */
const mostUnknown = 2;

/** Of what an unknown word may mean, the rarer tells more when it is found together with the other words. */
function unsure(way: Way, holders: number, total: number): Way {
  if (way.reason === "typed") return holders > mostUnknown ? { ...way, weight: 0.6 * way.weight, doubt: 1 } : way;
  const rarity = Math.log(1 + total / (holders + 0.5)) / Math.log(1 + total);
  return { ...way, weight: way.weight * rarity };
}

async function matchesOf(term: Term, total: number, sought: Sought, find: Find): Promise<Matches> {
  const rows = new Map<number, Match>();
  const used: Way[] = [];
  const found = await Promise.all(term.ways.map((way) => foundBy(way, sought, find)));
  for (const [index, way] of term.ways.entries()) {
    const entries = found[index] as readonly Found[];
    if (entries.length > 0) used.push(way);
    keep(rows, term.unknown ? unsure(way, entries.length, total) : way, entries);
  }
  return { rows, used: used.sort((a, b) => b.weight - a.weight) };
}

/** Adds what a way found: of each entry the strongest match, the least doubt and all places. */
function keep(rows: Map<number, Match>, way: Way, entries: readonly Found[]): void {
  const best = entries.reduce((most, { score }) => Math.max(most, score), Number.MIN_VALUE);
  for (const { row, score, places } of entries) {
    // In a title or summary it outweighs one in the text by up to twice as much again.
    const strength = way.weight * (1 + 2 * Math.sqrt(score / best));
    const before = rows.get(row);
    rows.set(row, {
      strength: Math.max(strength, before?.strength ?? 0),
      doubt: Math.min(way.doubt, before?.doubt ?? way.doubt),
      places: before ? [...before.places, ...places] : places,
    });
  }
}

/** The entries with every word of a way. */
async function foundBy({ words, open = false }: Way, sought: Sought, find: Find): Promise<readonly Found[]> {
  const [first = [], ...others] = await Promise.all(words.map((word) => find(word, open ? "begin" : sought)));
  return others.reduce<readonly Found[]>((kept, more) => {
    const byRow = new Map(more.map((found) => [found.row, found]));
    return kept.flatMap(({ row, score, places }) => {
      const other = byRow.get(row);
      return other ? [{ row, score: Math.min(score, other.score), places: [...places, ...other.places] }] : [];
    });
  }, first);
}
