/**
 * Every searchable entry with its facets in, one small JSON file out, and back: what lets the search page count, sort
 * and list.
 */

/** One entry: which page of the indexes it is, the date of its last news, and its values by facet. */
export interface TableEntry {
  /** Its place, from 0, among the pages of all indexes, one index after the other; see listing.ts. */
  page: number;
  /** ISO date (year, month or day); empty where none is known. */
  updated: string;
  values: Readonly<Record<string, readonly string[]>>;
}

/** The entries by column, in the order of their titles; `of` names each entry's values by their index. */
export interface EntryTable {
  /** The listing of each index, the first of which is the main one, as paths below the folder of the search. */
  listings: readonly string[];
  /** By row, the place of its page there. */
  pages: readonly number[];
  updated: readonly string[];
  facets: Readonly<Record<string, Column>>;
}

export interface Column {
  values: readonly string[];
  of: readonly (readonly number[])[];
}

/** A column whose rows are few different things: these, and their numbers row by row (see `coded`). */
interface Coded<Item> {
  items: Item[];
  of: string;
}

interface Written {
  listings: readonly string[];
  /** By how much a page's place differs from that of its row: by nothing, where Pagefind was given them in this order. */
  shifts: Coded<number>;
  updated: Coded<string>;
  /** Items are indexes of values, as the entries combine them. */
  facets: Record<string, Coded<number[]> & { values: string[] }>;
}

/** `entries` come in the order of their titles, each with a list for every facet. */
export function writeTable(entries: readonly TableEntry[], listings: readonly string[]): string {
  const facets = Object.fromEntries(
    Object.keys(entries[0]?.values ?? {}).map((name) => {
      const lists = entries.map((entry) => entry.values[name] ?? []);
      const values = [...new Set(lists.flat())].sort();
      const index = new Map(values.map((value, position) => [value, position]));
      const sets = lists.map((list) => list.map((value) => index.get(value) as number));
      return [name, { values, ...coded(sets, (set) => set.join(" ")) }];
    }),
  );
  const written: Written = {
    listings,
    shifts: coded(
      entries.map(({ page }, row) => page - row),
      (shift) => String(shift),
    ),
    updated: coded(
      entries.map(({ updated }) => updated),
      (date) => date,
    ),
    facets,
  };
  return JSON.stringify(written);
}

export function readTable(json: string): EntryTable {
  const { listings, shifts, updated, facets } = JSON.parse(json) as Written;
  return {
    listings,
    pages: decoded(shifts).map((shift, row) => row + shift),
    updated: decoded(updated),
    facets: Object.fromEntries(
      Object.entries(facets).map(([name, column]) => [name, { values: column.values, of: decoded(column) }]),
    ),
  };
}

/** Characters that JSON writes as they are: with as many of them for every row, a column compresses to what it tells. */
const digits = Array.from({ length: 91 }, (_, at) => String.fromCharCode(35 + at))
  .filter((digit) => digit !== "\\")
  .join("");

function widthFor(items: number): number {
  return items <= 1 ? 1 : Math.ceil(Math.log(items) / Math.log(digits.length));
}

function coded<Item>(rows: readonly Item[], key: (item: Item) => string): Coded<Item> {
  const items = new Map(rows.map((row) => [key(row), row]));
  const numbers = new Map([...items.keys()].map((name, number) => [name, number]));
  const width = widthFor(items.size);
  const written = (number: number) => {
    let code = "";
    for (let place = 0, rest = number; place < width; place++, rest = Math.floor(rest / digits.length)) {
      code = digits[rest % digits.length] + code;
    }
    return code;
  };
  return { items: [...items.values()], of: rows.map((row) => written(numbers.get(key(row)) ?? 0)).join("") };
}

function decoded<Item>({ items, of }: Coded<Item>): Item[] {
  const width = widthFor(items.length);
  return Array.from({ length: of.length / width }, (_, row) => {
    let number = 0;
    for (let at = row * width; at < (row + 1) * width; at++)
      number = number * digits.length + digits.indexOf(of[at] ?? "");
    return items[number] as Item;
  });
}
