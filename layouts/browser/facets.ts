/** Rows of the entry table and the chosen values in; the rows that stay, and the exact count of every value, out. */
import type { EntryTable } from "./entry-table.ts";
import type { Selection } from "./facet-names.ts";

export type Counts = Readonly<Record<string, ReadonlyMap<string, number>>>;

export interface Narrowed {
  /** The rows that have a chosen value in every facet with one, in the order given. */
  rows: number[];
  /** How many rows choosing this value would give, its facet's other choices left out. */
  counts: Counts;
}

/** One pass: a row that fails no facet counts in all of them, one that fails a single facet counts in that one. */
export function narrow(rows: readonly number[], selection: Selection, table: EntryTable): Narrowed {
  const columns = Object.entries(table.facets).map(([name, { values, of }]) => {
    const chosen = selection[name] ?? [];
    return { name, of, values, wanted: chosen.length > 0 && new Set(chosen.map((value) => values.indexOf(value))) };
  });
  const tallies = columns.map(({ values }) => new Array<number>(values.length).fill(0));
  const tally = (column: number, row: number) => {
    for (const value of columns[column]?.of[row] ?? []) {
      const counts = tallies[column] as number[];
      counts[value] = (counts[value] ?? 0) + 1;
    }
  };
  const kept: number[] = [];
  for (const row of rows) {
    const failed = columns.flatMap(({ wanted, of }, column) =>
      wanted && !of[row]?.some((value) => wanted.has(value)) ? [column] : [],
    );
    if (failed.length === 0) {
      kept.push(row);
      for (const column of columns.keys()) tally(column, row);
    } else if (failed.length === 1) tally(failed[0] as number, row);
  }
  const counts = Object.fromEntries(
    columns.map(({ name, values }, column) => [
      name,
      new Map(values.map((value, position) => [value, tallies[column]?.[position] ?? 0])),
    ]),
  );
  return { rows: kept, counts };
}
