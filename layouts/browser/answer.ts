/** What is searched for and the engine in; rows in the order of reading, counts and words to mark out: no page needed. */
import type { Language } from "../../schemas/index.ts";
import { stretchForWords } from "./config.ts";
import type { Dictionary } from "./dictionary.ts";
import type { EntryTable } from "./entry-table.ts";
import { type Counts, narrow } from "./facets.ts";
import { oneMistake, type PlanOptions, plan, type Term } from "./planner.ts";
import { isMinor, wordsOf } from "./query.ts";
import { type Find, type Found, type Ranked, rankTerms } from "./ranking.ts";
import { doubtfulWays, says } from "./saying.ts";
import type { SearchState, Sort } from "./state.ts";
import { titlesFirst } from "./titles.ts";

/** What a search needs to know of the catalogue; see engine.ts. */
export interface Source extends Dictionary {
  table: EntryTable;
  find: Find;
  /** `all` is everything that it was found by. */
  entry(row: number): Promise<{ title: string; all: string }>;
}

export interface Answer {
  /** Rows of the entry table: those with every word, then those with some. */
  rows: readonly number[];
  /** How many of them, at the end, have only some of the words. */
  loose: number;
  counts: Counts;
  /** The words that were looked for, in all their ways. */
  words: readonly string[];
  /** Word by word what the search took the query to mean, where that is not what was typed. */
  understood?: readonly string[];
  /** Whether it took a word for another one that it may have been meant to be. */
  respelt: boolean;
  /** The words that no entry says: what is found is what the others find. */
  missing: readonly Missing[];
  places: ReadonlyMap<number, readonly number[]>;
  /** How many there would be without any facet. */
  unfiltered: number;
}

export interface Missing {
  typed: string;
  /** The words of the catalogue that look most like it; the likeliest first. */
  near: readonly string[];
}

/** Fewer entries than this with every word: other names and families of the words are looked at too. */
const few = 2;
/** With this many entries that have every word, those with only some are not offered. */
const enough = 5;

/** `typing`: the last word may not be finished. Rejects where the index cannot be read. */
export async function answer(state: SearchState, source: Source, language: Language, typing = false): Promise<Answer> {
  const { table } = source;
  const total = table.updated.length;
  const words = wordsOf(state.q, language);
  const ranked = await search(words, source, total, language, typing, state.exact === true);
  const { terms, used, missing } = ranked;
  const { full: sure, loose } = await sayingFirst(ranked, source, typing ? stretchForWords : lookedInto);
  const full = await titlesFirst(
    sure,
    used.map((ways, at) => [terms[at]?.typed ?? "", ...ways.flatMap((way) => way.words)]),
    async (row) => (await source.entry(row)).title,
    aboutCatalogue(table),
    language,
  );
  const found: readonly Found[] = [...full, ...loose];
  const asked = state.q.trim() !== "";
  const all = asked ? found.map(({ row }) => row) : [...table.updated.keys()];
  const { rows, counts } = narrow(all, state.selection, table);
  const looseRows = new Set(loose.map(({ row }) => row));
  const order = sorter(state.sort ?? (asked ? "relevance" : "recent"), table.updated);
  const near = rows.filter((row) => looseRows.has(row));
  const meant = meaning(terms, used);
  const understood = meant ?? (missing.length > 0 ? terms.map(({ typed }) => typed) : undefined);
  return {
    rows: [...order(rows.filter((row) => !looseRows.has(row))), ...order(near)],
    loose: near.length,
    counts,
    words: [...new Set(used.flatMap((ways) => ways.flatMap((way) => way.words)).concat(words))],
    ...(understood && { understood }),
    respelt: meant !== undefined,
    missing,
    places: new Map(found.map(({ row, places }) => [row, places])),
    unfiltered: all.length,
  };
}

/**
 * So many of the first are looked into, where a word may only seem to be there; while somebody types, only those that
 * are fetched anyway to be shown.
 */
const lookedInto = 20;

/** Entries that only have a word with the same stem as one looked for come after those that have all of them. */
async function sayingFirst(
  { full, loose, terms, ...how }: Ranked & { terms: readonly Term[] },
  source: Source,
  atMost: number,
): Promise<Pick<Ranked, "full" | "loose">> {
  const doubtful = doubtfulWays(terms, how);
  if (doubtful.length === 0) return { full, loose };
  const said = await Promise.all(
    full.slice(0, atMost).map(async ({ row }) => says((await source.entry(row)).all, doubtful)),
  );
  if (!said.includes(true)) return { full, loose };
  const others = full.filter((_, at) => said[at] === false);
  return { full: full.filter((_, at) => said[at] !== false), loose: [...others, ...loose] };
}

interface Searched extends Ranked {
  terms: readonly Term[];
}

/** What the words find that any entry says; the others hide nothing. */
async function search(
  words: readonly string[],
  source: Source,
  total: number,
  language: Language,
  typing: boolean,
  exact: boolean,
): Promise<Searched & { missing: Missing[] }> {
  const all = await searchAll(words, source, total, language, typing, exact);
  if (exact) return { ...all, missing: [] };
  const lost = all.terms.filter((_, at) => all.used[at]?.length === 0);
  const missing = lost.filter(({ minor }) => !minor).map(({ typed, near }) => ({ typed, near }));
  if (lost.length === 0 || lost.length === words.length) return { ...all, missing };
  const others = words.filter((word) => !lost.some(({ typed }) => typed === word));
  return { ...(await searchAll(others, source, total, language, typing, exact)), missing };
}

async function searchAll(
  words: readonly string[],
  source: Source,
  total: number,
  language: Language,
  typing: boolean,
  exact: boolean,
): Promise<Searched> {
  if (exact) {
    const terms = words.map(
      (word): Term => ({
        typed: word,
        ways: [{ words: [word], weight: 1, reason: "typed", doubt: 0 }],
        unknown: false,
        real: false,
        near: [],
        said: true,
        frequency: 0,
      }),
    );
    return { ...(await rankTerms(terms, total, source.find)), terms };
  }
  const ranked = (some: readonly Term[]) => rankTerms(some, total, source.find, aboutCatalogue(source.table));
  const planned = async (options: PlanOptions) =>
    (await plan(words, source, options)).map((term) => ({ ...term, minor: isMinor(term.typed, language) }));
  const terms = await planned({ typing });
  // Where the sure ways find plenty, what the others would add would not be shown.
  const sure = terms.map((term) => ({ ...term, ways: term.ways.filter(({ doubt }) => doubt === 0) }));
  const surely = await ranked(sure);
  if (surely.telling >= enough) return { ...surely, loose: [], terms };
  // Other names and families are in other parts of the index, to be downloaded: only where they are needed.
  if (surely.telling >= few) return { ...surely, terms };
  const first = await ranked(terms);
  if (first.full.length > 0) return { ...first, loose: first.full.length >= enough ? [] : first.loose, terms };
  const wider = await planned({ typing, wider: true });
  const second = await ranked(wider);
  const known = new Set(second.full.map(({ row }) => row));
  return {
    full: [],
    telling: 0,
    holders: [],
    // What a doubtful reading finds is near at best.
    loose: [...second.full, ...second.loose.filter(({ row }) => !known.has(row))].slice(0, 20),
    used: second.used,
    terms: wider,
  };
}

/** Whether a row is a page about the catalogue, such as the legal notice, and not what the catalogue is about. */
function aboutCatalogue({ facets }: EntryTable): (row: number) => boolean {
  const page = facets.kind.values.indexOf("page");
  return (row) => facets.kind.of[row]?.includes(page) ?? false;
}

/** Undefined where every word was understood as it was typed. */
function meaning(terms: readonly Term[], used: Ranked["used"]): string[] | undefined {
  const said = terms.map(({ typed, unknown }, at) => {
    const ways = used[at] ?? [];
    const [best] = ways;
    // One mistake away there is a word: likelier than another of its family.
    const near = ways.find(({ reason, doubt, weight }) => reason === "spelling" && doubt === 0 && weight > oneMistake);
    const other = best?.reason === "family" ? near : best;
    const changed = unknown && other && other.doubt < 2 && ["spelling", "split", "joined"].includes(other.reason);
    return changed ? other.words.join(" ") : typed;
  });
  const changed = said.some((word, at) => word !== terms[at]?.typed);
  return changed ? said.filter((word, at) => word !== said[at - 1]) : undefined;
}

/** The table is in the order of the titles; what has no date comes after what has one. */
function sorter(sort: Sort, updated: readonly string[]): (rows: readonly number[]) => number[] {
  if (sort === "relevance") return (rows) => [...rows];
  const byTitle = (a: number, b: number) => a - b;
  if (sort === "title") return (rows) => [...rows].sort(byTitle);
  const date = (row: number) => updated[row] ?? "";
  return (rows) => [...rows].sort((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : byTitle(a, b)));
}
