/** Défis and prototypes in, the few that the home page shows out: chosen by what they hold, never by the clock. */
import type { Defi, Prototype } from "../../scripts/catalogue/model.ts";

/** The `size` entries that tell most; the order of the catalogue decides between equals. */
export function richest<Entry extends Defi | Prototype>(entries: readonly Entry[], size: number): Entry[] {
  return entries
    .map((entry, place) => ({ entry, place, told: richness(entry) }))
    .sort((a, b) => b.told - a.told || a.place - b.place)
    .slice(0, size)
    .map(({ entry }) => entry);
}

/** The `size` entries that something happened to last, without those in `shown`. */
export function latest(
  entries: readonly (Defi | Prototype)[],
  shown: readonly (Defi | Prototype)[],
  size: number,
): (Defi | Prototype)[] {
  return entries
    .filter((entry) => !shown.includes(entry))
    .sort((a, b) => (a.updated === b.updated ? 0 : a.updated > b.updated ? -1 : 1))
    .slice(0, size);
}

/** What was taken up weighs most, then what was learned, then what was told. */
function richness(entry: Defi | Prototype): number {
  const lineage =
    entry.type === "defi"
      ? entry.prototypes.length
      : 4 * entry.reuses.length + 2 * entry.inspired.length + (entry.defi ? 1 : 0);
  return (
    2 * lineage +
    2 * entry.lessons.length +
    2 * entry.followUps.length +
    2 * entry.images.length +
    entry.resources.length +
    Math.min(entry.sources.length, 2) +
    Math.min(entry.bodyLength / 300, 4) +
    [entry.summary, entry.site, entry.organisation].filter(Boolean).length
  );
}
