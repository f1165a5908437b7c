/** Entries that index défis and prototypes in, the pages each of them is shown on out. */
import type { Defi, Prototype } from "../../scripts/catalogue/model.ts";
import { type Stretch, stretches } from "../template.tsx";

/** One page of a theme, a site, an edition… : its first page says what it is, the next ones only list on. */
export interface IndexPage<Of> {
  of: Of;
  /** From 1. */
  number: number;
  count: number;
  defis: Stretch<Defi>;
  prototypes: Stretch<Prototype>;
}

export function indexPages<Of extends { defis: readonly Defi[]; prototypes: readonly Prototype[] }>(
  of: Of,
): IndexPage<Of>[] {
  const defis = stretches(of.defis);
  const prototypes = stretches(of.prototypes);
  const count = Math.max(defis.length, prototypes.length);
  return Array.from({ length: count }, (_, index) => ({
    of,
    number: index + 1,
    count,
    defis: defis[index] ?? past(of.defis),
    prototypes: prototypes[index] ?? past(of.prototypes),
  }));
}

/** A page after the last one of a list that is shorter than the list beside it. */
function past<Item>(items: readonly Item[]): Stretch<Item> {
  return { items: [], number: 0, count: 0, total: items.length };
}
