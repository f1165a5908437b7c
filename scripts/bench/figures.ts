/** The costs of commands, round by round, in; medians, sums, ratios and growth out. */
import type { Cost } from "./process.ts";

/** The median of each figure by itself. */
export function typical(rounds: readonly Cost[]): Cost {
  const of = (key: keyof Cost) => median(rounds.map((round) => round[key]));
  return { cpu: of("cpu"), wall: of("wall"), peak: of("peak") };
}

/** Of CPU: the median of the ratios of each round, since a machine is now busier, now quieter. */
export function ratio(ours: readonly Cost[] | undefined, theirs: readonly Cost[] | undefined): number | undefined {
  if (!ours || !theirs) return undefined;
  return median(ours.map(({ cpu }, round) => cpu / (theirs[round] as Cost).cpu));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
}

/** Of one command after the other, round by round. */
export function inTurn(
  first: readonly Cost[] | undefined,
  second: readonly Cost[] | undefined,
): readonly Cost[] | undefined {
  if (!first || !second) return undefined;
  return first.map(({ cpu, wall, peak }, round) => {
    const other = second[round] as Cost;
    return { cpu: cpu + other.cpu, wall: wall + other.wall, peak: Math.max(peak, other.peak) };
  });
}

/** b of the least-squares line log y = a + b·log x through points (x, y), all above 0. */
export function exponent(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const together = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return together / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}
