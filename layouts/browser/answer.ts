/** What is searched for and the engine in; rows in the order of reading, counts and words to mark out: no page needed. */
import type { Language } from "../../schemas/index.ts";
import type { Engine } from "./engine.ts";
import { type Counts, narrow } from "./facets.ts";
import { type Found, rank } from "./query.ts";
import type { SearchState, Sort } from "./state.ts";

export interface Answer {
  /** Rows of the entry table: those with every word, then those with some. */
  rows: readonly number[];
  /** How many of them, at the end, have only some of the words. */
  loose: number;
  counts: Counts;
  /** The words that were looked for. */
  words: readonly string[];
  places: ReadonlyMap<number, readonly number[]>;
  /** How many there would be without any facet. */
  unfiltered: number;
}

/** Rejects where the index cannot be read. */
export async function answer(state: SearchState, engine: Engine, language: Language): Promise<Answer> {
  const { table } = engine;
  const total = table.ids.length;
  const asked = state.q.trim() !== "";
  const { words, full, loose } = await rank(state.q, language, total, (text) => engine.find(text));
  const found: readonly Found[] = [...full, ...loose];
  const ranked = asked ? found.map(({ row }) => row) : [...table.ids.keys()];
  const { rows, counts } = narrow(ranked, state.selection, table);
  const looseRows = new Set(loose.map(({ row }) => row));
  const order = sorter(state.sort ?? (asked ? "relevance" : "recent"), table.updated);
  const near = rows.filter((row) => looseRows.has(row));
  return {
    rows: [...order(rows.filter((row) => !looseRows.has(row))), ...order(near)],
    loose: near.length,
    counts,
    words,
    places: new Map(found.map(({ row, places }) => [row, places])),
    unfiltered: ranked.length,
  };
}

/** The table is in the order of the titles; what has no date comes after what has one. */
function sorter(sort: Sort, updated: readonly string[]): (rows: readonly number[]) => number[] {
  if (sort === "relevance") return (rows) => [...rows];
  const byTitle = (a: number, b: number) => a - b;
  if (sort === "title") return (rows) => [...rows].sort(byTitle);
  const date = (row: number) => updated[row] ?? "";
  return (rows) => [...rows].sort((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : byTitle(a, b)));
}
