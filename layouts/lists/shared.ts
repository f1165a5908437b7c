/** A community in, what its members have in common out: themes, sites and editions, each once. */
import type { Community, Edition, Site, Theme } from "../../scripts/catalogue/model.ts";

export interface Shared {
  themes: Theme[];
  sites: Site[];
  editions: Edition[];
}

/** Themes that the catalogue only suggests are left out: no source says that they are shared. */
export function sharedIn(community: Pick<Community, "themes" | "defis" | "prototypes">): Shared {
  const works = [...community.defis, ...community.prototypes];
  const editions = [...new Set(works.map(({ edition }) => edition))];
  return {
    themes: [...new Set([...community.themes, ...works.flatMap(({ themes }) => themes)])],
    sites: [...new Set(works.flatMap(({ site }) => site ?? []))],
    editions: editions.sort((a, b) => a.year - b.year),
  };
}
