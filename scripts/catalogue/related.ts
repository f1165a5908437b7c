/** Défis and prototypes in, the nearest others of each with what they have in common out. */
import type { Defi, Prototype, Reason, Related } from "./model.ts";

type Work = Defi | Prototype;

/** How many are shown. */
const shown = 5;

/** Features that more entries than this share tell nothing, and would make the work grow with the square of them. */
const common = 400;

const weights: Record<Reason["key"], number> = {
  defi: 6,
  organisation: 4,
  community: 3,
  method: 2,
  theme: 2,
  editionSite: 1,
};

interface Feature extends Reason {
  id: string;
}

/**
 * A function that gives the related entries of one, best first. Each shared feature counts its weight times the
 * logarithm of how rare it is (inverse document frequency), so that a shared rare method says more than a theme
 * which half of the catalogue has. What lineage already joins (a défi and its own prototypes) is left out.
 */
export function relater(works: readonly Work[]): (work: Work) => Related[] {
  const holders = new Map<string, Work[]>();
  const features = new Map<Work, Feature[]>();
  for (const work of works) {
    const mine = featuresOf(work);
    features.set(work, mine);
    for (const { id } of mine) holders.set(id, [...(holders.get(id) ?? []), work]);
  }
  const order = new Map(works.map((work, at) => [work, at]));
  return (work) => {
    const scores = new Map<Work, { score: number; reasons: Reason[] }>();
    for (const { id, key, label } of features.get(work) ?? []) {
      const others = holders.get(id) ?? [];
      if (others.length > common) continue;
      const weight = weights[key] * Math.log(1 + works.length / others.length);
      for (const other of others) {
        if (other === work || joined(work, other)) continue;
        const entry = scores.get(other) ?? { score: 0, reasons: [] };
        entry.score += weight;
        entry.reasons.push({ key, label });
        scores.set(other, entry);
      }
    }
    return [...scores]
      .sort(([a, x], [b, y]) => y.score - x.score || (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .slice(0, shown)
      .map(([entry, { reasons }]) => ({ entry, reasons }));
  };
}

function featuresOf(work: Work): Feature[] {
  const list: Feature[] = [];
  const add = (key: Reason["key"], id: string, label: string) => list.push({ key, id: `${key}/${id}`, label });
  const defi = work.type === "defi" ? undefined : work.defi;
  if (defi) add("defi", defi.slug, defi.title);
  if (work.organisation) add("organisation", work.organisation.slug, work.organisation.title);
  for (const community of work.communities) add("community", community.slug, community.title);
  for (const method of work.methods) add("method", method.slug, method.title);
  for (const theme of new Set([...work.themes, ...work.suggestedThemes])) add("theme", theme.slug, theme.title);
  if (work.site)
    add("editionSite", `${work.edition.slug}/${work.site.slug}`, `${work.edition.year}, ${work.site.title}`);
  return list;
}

function joined(a: Work, b: Work): boolean {
  return (a.type === "prototype" && a.defi === b) || (b.type === "prototype" && b.defi === a);
}
