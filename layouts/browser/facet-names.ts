/** The facets of the search, in the order in which people meet them: their names are URL parameters and filter names. */
export const facetNames = [
  "kind",
  "theme",
  "edition",
  "site",
  "region",
  "method",
  "maturity",
  "organisationKind",
] as const;

export type Facet = (typeof facetNames)[number];

/** Chosen values by facet: any of them within a facet, all facets together. */
export type Selection = Partial<Record<Facet, readonly string[]>>;

/** The entry table's name, beside Pagefind's own files. */
export const tableFile = "entries.json";
