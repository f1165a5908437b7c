/** An organisation and all others in; those that most resemble it, for whoever looks for a place like theirs, out. */
import type { Organisation } from "../scripts/catalogue/model.ts";

/** Upper limits of the size classes of French local authorities, in inhabitants: what they can do changes there. */
const limits = [500, 2000, 3500, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000];

const shown = 8;

/** Of the same kind, and of about the same size or in the same region; both first, then in the order given. */
export function alike(one: Organisation, all: readonly Organisation[]): Organisation[] {
  if (!one.kind) return [];
  return all
    .filter((other) => other !== one && other.kind === one.kind)
    .map((other) => ({ other, shared: Number(sameSize(one, other)) + Number(sameRegion(one, other)) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, shown)
    .map(({ other }) => other);
}

function sameSize(a: Organisation, b: Organisation): boolean {
  return a.population !== undefined && b.population !== undefined && classOf(a.population) === classOf(b.population);
}

function sameRegion(a: Organisation, b: Organisation): boolean {
  return a.region !== undefined && a.region === b.region;
}

function classOf(population: number): number {
  const at = limits.findIndex((limit) => population < limit);
  return at < 0 ? limits.length : at;
}
