/** An organisation and all others in; those that most resemble it, for whoever looks for a place like theirs, out. */
import type { Organisation } from "../../scripts/catalogue/model.ts";

/** Upper limits of the size classes of French local authorities, in inhabitants: what they can do changes there. */
const limits = [500, 2000, 3500, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000];

const shown = 8;

/** Of the same kind, and of about the same size or in the same region; both first, then in the order given. */
export function alike(one: Organisation, all: readonly Organisation[]): Organisation[] {
  const { order, groups } = grouped(all);
  const members = (key: string | undefined) => (key === undefined ? [] : (groups.get(key) ?? []));
  const keys = keysOf(one);
  const both = first(members(keys.both), (other) => other !== one);
  const isNew = (other: Organisation) => other !== one && !both.includes(other);
  const either = new Set([...first(members(keys.size), isNew), ...first(members(keys.region), isNew)]);
  const next = [...either].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return [...both, ...next].slice(0, shown);
}

interface Grouped {
  order: ReadonlyMap<Organisation, number>;
  groups: ReadonlyMap<string, readonly Organisation[]>;
}

/** Made once for a catalogue: comparing each organisation with all others would take time with their square. */
const made = new WeakMap<readonly Organisation[], Grouped>();

function grouped(all: readonly Organisation[]): Grouped {
  let found = made.get(all);
  if (!found) {
    const groups = new Map<string, Organisation[]>();
    for (const one of all) {
      for (const key of Object.values(keysOf(one))) {
        if (key === undefined) continue;
        const group = groups.get(key);
        if (group) group.push(one);
        else groups.set(key, [one]);
      }
    }
    found = { order: new Map(all.map((one, at) => [one, at])), groups };
    made.set(all, found);
  }
  return found;
}

function keysOf({ kind, population, region }: Organisation): Record<"both" | "size" | "region", string | undefined> {
  const size = population === undefined ? undefined : classOf(population);
  return {
    both: kind && size !== undefined && region ? `${kind}/${size}/${region}` : undefined,
    size: kind && size !== undefined ? `${kind}/${size}` : undefined,
    region: kind && region ? `${kind}//${region}` : undefined,
  };
}

/** The first few of those `wanted`. */
function first(all: readonly Organisation[], wanted: (one: Organisation) => boolean): Organisation[] {
  const found: Organisation[] = [];
  for (const one of all) {
    if (found.length === shown) break;
    if (wanted(one)) found.push(one);
  }
  return found;
}

function classOf(population: number): number {
  const at = limits.findIndex((limit) => population < limit);
  return at < 0 ? limits.length : at;
}
