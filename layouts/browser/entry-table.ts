/**
 * Every searchable entry with its facets in, one small JSON file out, and back: what lets the search page count, sort
 * and list without asking Pagefind, whose own counts cannot tell OR within a facet from AND across.
 */
import { type Facet, facetNames } from "./facet-names.ts";

/** One entry: Pagefind's id of its page, the date of its last news, and its values by facet. */
export interface TableEntry {
  id: string;
  /** ISO date (year, month or day); empty where none is known. */
  updated: string;
  values: Record<Facet, readonly string[]>;
}

/** The entries by column, in the order of their titles; `of` names each entry's values by their index. */
export interface EntryTable {
  ids: readonly string[];
  updated: readonly string[];
  facets: Record<Facet, Column>;
}

export interface Column {
  values: readonly string[];
  of: readonly (readonly number[])[];
}

interface Written {
  ids: string;
  updated: string;
  facets: Record<Facet, { values: string[]; of: string }>;
}

/** `entries` come in the order of their titles. */
export function writeTable(entries: readonly TableEntry[]): string {
  const facets = Object.fromEntries(
    facetNames.map((name) => {
      const values = [...new Set(entries.flatMap((entry) => entry.values[name]))].sort();
      const index = new Map(values.map((value, position) => [value, position]));
      const of = entries.map((entry) => entry.values[name].map((value) => index.get(value)).join(" ")).join();
      return [name, { values, of }];
    }),
  ) as Written["facets"];
  const written: Written = {
    ids: entries.map(({ id }) => id).join(),
    updated: entries.map(({ updated }) => updated).join(),
    facets,
  };
  return JSON.stringify(written);
}

export function readTable(json: string): EntryTable {
  const { ids, updated, facets } = JSON.parse(json) as Written;
  const list = (joined: string) => (ids === "" ? [] : joined.split(","));
  return {
    ids: list(ids),
    updated: list(updated),
    facets: Object.fromEntries(
      facetNames.map((name) => [
        name,
        {
          values: facets[name].values,
          of: list(facets[name].of).map((values) => (values === "" ? [] : values.split(" ").map(Number))),
        },
      ]),
    ) as unknown as EntryTable["facets"],
  };
}
