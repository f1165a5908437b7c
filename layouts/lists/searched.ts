/** The catalogue in, the entries that can be searched and what each counts as in every facet out. */
import type { AnyEntry, Catalogue } from "../../scripts/catalogue/model.ts";
import type { Facet } from "../browser/facet-names.ts";

/** Everything that has a page of its own, in a fixed order. */
export function searchedEntries(catalogue: Catalogue): AnyEntry[] {
  return [
    ...catalogue.defis,
    ...catalogue.prototypes,
    ...catalogue.editions,
    ...catalogue.sites,
    ...catalogue.themes,
    ...catalogue.methods,
    ...catalogue.organisations,
    ...catalogue.communities,
    ...catalogue.pages,
  ];
}

/**
 * Slugs, values of a closed list, or names of regions. Facets other than the kind are questions about défis and
 * prototypes: a theme is not an entry about itself. Only where something is, and whose it is, others know too.
 */
export function facetValues(entry: AnyEntry): Record<Facet, readonly string[]> {
  const values = {
    kind: [entry.type],
    theme: [],
    edition: [],
    site: [],
    region: "region" in entry && entry.region ? [entry.region] : [],
    method: [],
    maturity: [],
    organisationKind: entry.type === "organisation" && entry.kind ? [entry.kind] : [],
  };
  if (entry.type !== "defi" && entry.type !== "prototype") return values;
  const slugs = (items: readonly { slug: string }[]) => [...new Set(items.map(({ slug }) => slug))];
  const region = entry.organisation?.region ?? entry.site?.region;
  return {
    ...values,
    theme: slugs([...entry.themes, ...entry.suggestedThemes]),
    edition: [entry.edition.slug],
    site: entry.site ? [entry.site.slug] : [],
    region: region ? [region] : [],
    method: slugs(entry.methods),
    maturity: entry.type === "prototype" && entry.maturity ? [entry.maturity] : [],
    organisationKind: entry.organisation?.kind ? [entry.organisation.kind] : [],
  };
}
