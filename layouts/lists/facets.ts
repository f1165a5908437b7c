/** A site in, the facets of its search, and what an entry counts as in each, out. */
import { type Facet, facets, valuesOf } from "../../schemas/index.ts";
import type { AnyEntry } from "../../scripts/catalogue/model.ts";
import type { FacetConfig } from "../browser/config.ts";
import type { Site } from "../context.ts";

/** What every entry is narrowed by besides its fields: what it is. */
export const kindFacet = "kind";

/** In the order in which people meet them. */
export function facetsOf({ language, words }: Site): (FacetConfig & { open: boolean })[] {
  return [
    { name: kindFacet, label: words.search.kindFacet, open: true },
    ...facets().map(({ name, label, row, open }) => ({ name, label: label[language], open, ...(row && { row }) })),
  ];
}

/** By the name of a facet: slugs, or values as they are written. */
export function facetValues(entry: AnyEntry): Record<string, readonly string[]> {
  const told = facets().map((facet) => [facet.name, valuesIn(facet, entry)]);
  return { [kindFacet]: [entry.type], ...Object.fromEntries(told) };
}

/** What an entry says itself; where it says nothing, what the first of those it names says that the facet looks at. */
function valuesIn(facet: Facet, entry: AnyEntry): readonly string[] {
  const own = ownValues(facet, entry);
  if (own.length > 0) return own;
  for (const key of facet.through) {
    const named = (entry as unknown as Readonly<Record<string, AnyEntry | undefined>>)[key];
    const theirs = named?.type ? ownValues(facet, named) : [];
    if (theirs.length > 0) return theirs;
  }
  return [];
}

function ownValues({ fields }: Facet, entry: AnyEntry): readonly string[] {
  const values = (fields.get(entry.type) ?? []).flatMap((field) =>
    valuesOf(entry, field).map((value) => (field.names ? (value as AnyEntry).slug : String(value))),
  );
  return values.length > 1 ? [...new Set(values)] : values;
}
