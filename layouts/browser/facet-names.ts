/** What the parts of the search call the same: which facets there are, its page and its table say (`SearchConfig`). */

/** Chosen values by facet: any of them within a facet, all facets together. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/** The entry table's name, beside the index of the texts. */
export const tableFile = "entries.json";
