/** The catalogue in, the entries that can be searched out. */
import { folderOf, kinds } from "../../schemas/index.ts";
import type { AnyEntry, Catalogue } from "../../scripts/catalogue/model.ts";

/** Everything that has a page of its own, in a fixed order. */
export function searchedEntries(catalogue: Catalogue): AnyEntry[] {
  return kinds.flatMap((kind): readonly AnyEntry[] => catalogue[folderOf[kind]]);
}
