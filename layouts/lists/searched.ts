/** The catalogue in, the entries that can be searched out. */
import type { AnyEntry, Catalogue } from "../../scripts/catalogue/model.ts";

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
