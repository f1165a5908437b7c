/** What is searched for and the engine in; rows in the order of reading, counts and words to mark out: no page needed. */
import type { Language } from "../../schemas/index.ts";
import type { Dictionary } from "./dictionary.ts";
import type { EntryTable } from "./entry-table.ts";
import { type Counts, narrow } from "./facets.ts";
import { andSoOn, spelt } from "./marking.ts";
import { oneMistake, type PlanOptions, plan, type Term, type Way } from "./planner.ts";
import { isMinor, typedWords } from "./query.ts";
import { type Found, type Ranked, rankTerms, type Sources, type Standing } from "./ranking.ts";
import type { SearchState, Sort } from "./state.ts";

/** What a search needs to know of the catalogue; see engine.ts. */
export interface Source extends Dictionary, Sources {
  table: EntryTable;
}

export interface Answer {
  /** Rows of the entry table: those with every word, then those with some. */
  rows: readonly number[];
  /** How many of them, at the end, have only some of the words. */
  loose: number;
  counts: Counts;
  /** The words that were looked for, in all their ways; `andSoOn` stands after those that may go on. */
  words: readonly string[];
  /** Word by word what the search took the query to mean, where that is not what was typed. */
  understood?: readonly string[];
  /** Whether it took a word for another one that it may have been meant to be. */
  respelt: boolean;
  /** The words that no entry says: what is found is what the others find. */
  missing: readonly Missing[];
  /** By row, the words as typed that it does not have. */
  lacking: ReadonlyMap<number, readonly string[]>;
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
  const words = typedWords(state.q, language);
  const ranked = await search(words, source, total, language, typing, state.exact === true);
  const { terms, used } = ranked;
  const { full, loose } = ranked;
  const found: readonly Found[] = [...full, ...loose];
  const asked = state.q.trim() !== "";
  const all = asked ? found.map(({ row }) => row) : [...table.updated.keys()];
  const { rows, counts } = narrow(all, state.selection, table);
  const looseRows = new Set(loose.map(({ row }) => row));
  const order = sorter(state.sort ?? (asked ? "relevance" : "recent"), table.updated);
  const near = rows.filter((row) => looseRows.has(row));
  const isMissing = (at: number) => !state.exact && ranked.missing[at] === true;
  const others = terms.filter((_, at) => !isMissing(at));
  const meant = meaning(
    others,
    used.filter((_, at) => !isMissing(at)),
  );
  const asTyped = spelt(
    terms.map(({ typed }) => typed),
    [state.q],
  );
  const understood = meant ?? (others.length < terms.length ? others.map(({ typed }) => typed) : undefined);
  return {
    rows: [...order(rows.filter((row) => !looseRows.has(row))), ...order(near)],
    loose: near.length,
    counts,
    words: [...new Set(used.flat().flatMap(wordsOfWay).concat(words))],
    ...(understood && { understood }),
    respelt: meant !== undefined,
    missing: terms.flatMap(({ typed, near, minor }, at) => (isMissing(at) && !minor ? [{ typed, near }] : [])),
    lacking: new Map(found.map(({ row, lacking }) => [row, lacking.map((at) => asTyped[at] ?? "")])),
    unfiltered: all.length,
  };
}

function wordsOfWay({ words, open }: Way): readonly string[] {
  return open ? words.map((word) => word + andSoOn) : words;
}

interface Searched extends Ranked {
  terms: readonly Term[];
}

async function search(
  words: readonly string[],
  source: Source,
  total: number,
  language: Language,
  typing: boolean,
  exact: boolean,
): Promise<Searched> {
  const standing = standingIn(source.table);
  if (exact) {
    const terms = words.map(
      (word): Term => ({
        typed: word,
        ways: [{ words: [word], weight: 1, reason: "typed", doubt: 0 }],
        unknown: false,
        near: [],
        said: true,
      }),
    );
    return { ...(await rankTerms(terms, total, source, standing)), terms };
  }
  // Every plan begins with the words as they were typed: their files need not wait for those that it is made from.
  for (const word of words)
    for (const ahead of [source.said(word, false), source.find(word, false)]) ahead.catch(() => {});
  const ranked = (some: readonly Term[]) => rankTerms(some, total, source, standing);
  const planned = async (options: PlanOptions) =>
    (await plan(words, source, options)).map((term) => ({ ...term, minor: isMinor(term.typed, language) }));
  const terms = await planned({ typing });
  const surely = await ranked(terms.map((term) => ({ ...term, ways: term.ways.filter(isSure) })));
  if (surely.inHead >= few) return { ...surely, loose: surely.full.length >= enough ? [] : surely.loose, terms };
  // Texts that have other names and families are in other parts of the index, to be downloaded: only where few are found.
  const plenty = surely.full.length >= enough;
  const first = await ranked(
    plenty
      ? terms.map((term) => ({
          ...term,
          ways: term.ways.map((way) => (isSure(way) ? way : { ...way, headOnly: true })),
        }))
      : terms,
  );
  if (first.full.length > 0) return { ...first, loose: first.full.length >= enough ? [] : first.loose, terms };
  const wider = await planned({ typing, wider: true });
  const second = await ranked(wider);
  return {
    ...second,
    full: [],
    inHead: 0,
    // What a doubtful reading finds is near at best.
    loose: [...second.full, ...second.loose].slice(0, mostNear),
    terms: wider,
  };
}

const mostNear = 20;

function isSure({ doubt }: { doubt: number }): boolean {
  return doubt === 0;
}

/**
 * What its kind makes of an entry: people look for défis and prototypes. A theme or a place comes first for its own name;
 * pages about the catalogue, such as the legal notice, speak of a bit of everything, and are found by their titles alone.
 */
const kindWorth: Readonly<Record<string, number>> = { defi: 1, prototype: 1, method: 0.85, page: 0.6 };
const otherWorth = 0.7;
const namedWorth = 1.2;

function standingIn({ facets: { kind } }: EntryTable): Standing {
  const kindOf = (row: number) => kind?.values[kind.of[row]?.[0] ?? -1] ?? "prototype";
  return {
    titleOnly: (row) => kindOf(row) === "page",
    worth: (row, named) => (named ? namedWorth : (kindWorth[kindOf(row)] ?? otherWorth)),
  };
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
