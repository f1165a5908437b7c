/** What the search page tells its script, as JSON in the `data-config` of the element with the id `search`. */
import type { Language } from "../../schemas/index.ts";
import type { Strings } from "../strings.ts";
import type { EditionSitePage } from "./edition-site.ts";

export interface SearchConfig {
  language: Language;
  /** The address of the home page: `/` or `/sub/`. */
  home: string;
  /** The address of the folder of the search index, with a slash at its end. */
  index: string;
  /** The address of the sprite of motifs. */
  motifs: string;
  /** In the order in which people meet them. */
  facets: readonly FacetConfig[];
  words: Strings["search"];
  editionSites: readonly EditionSitePage[];
}

export interface FacetConfig {
  /** Its parameter in the address of the page, and its name in the entry table. */
  name: string;
  label: string;
  /** Its place among those whose values results tell. */
  row?: number;
}

/** How many results are shown at first, and with each « more ». */
export const stretch = 20;
/** At first, of those for words: whoever finds nothing among them types other words, and each result is a download. */
export const stretchForWords = 10;
