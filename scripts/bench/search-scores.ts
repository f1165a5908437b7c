/** For each query what is right and what was found in; how well that is, with the interval it is known in, out. */

export interface Found {
  class: string;
  relevant: readonly string[];
  /** Paths, best first. */
  paths: readonly string[];
}

/** A share or mean, and the ends of its 95 % interval. */
export interface Measured {
  value: number;
  from: number;
  to: number;
}

export interface Score {
  queries: number;
  success1: Measured;
  success5: Measured;
  mrr: Measured;
  ndcg5: Measured;
}

export function scoreOf(found: readonly Found[]): Score {
  const ranks = found.map(({ relevant, paths }) => paths.findIndex((path) => relevant.includes(path)) + 1);
  return {
    queries: found.length,
    success1: share(ranks.map((rank) => rank === 1)),
    success5: share(ranks.map((rank) => rank > 0 && rank <= 5)),
    mrr: mean(ranks.map((rank) => (rank > 0 ? 1 / rank : 0))),
    ndcg5: mean(found.map(ndcg5)),
  };
}

/** What each place is worth: https://en.wikipedia.org/wiki/Discounted_cumulative_gain */
function ndcg5({ relevant, paths }: Found): number {
  const worth = (at: number) => 1 / Math.log2(at + 2);
  const gained = paths.slice(0, 5).reduce((sum, path, at) => sum + (relevant.includes(path) ? worth(at) : 0), 0);
  const best = relevant.slice(0, 5).reduce((sum, _, at) => sum + worth(at), 0);
  return best > 0 ? gained / best : 0;
}

/** Of the normal distribution, the quantile of 97.5 %. */
const z = 1.96;

/** Wilson's interval: https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval */
export function share(hits: readonly boolean[]): Measured {
  const n = hits.length;
  if (n === 0) return { value: 0, from: 0, to: 1 };
  const value = hits.filter(Boolean).length / n;
  const middle = (value + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((value * (1 - value)) / n + z ** 2 / (4 * n ** 2));
  return { value, from: middle - half, to: middle + half };
}

function mean(values: readonly number[]): Measured {
  const n = values.length || 1;
  const value = values.reduce((sum, one) => sum + one, 0) / n;
  const variance = values.reduce((sum, one) => sum + (one - value) ** 2, 0) / Math.max(1, n - 1);
  const half = z * Math.sqrt(variance / n);
  return { value, from: Math.max(0, value - half), to: Math.min(1, value + half) };
}
