import { expect, test } from "vitest";
import { type Bench, reportOf, type Sized } from "./build-report.ts";
import { exponent, inTurn, ratio, typical } from "./figures.ts";
import type { Cost } from "./process.ts";

const cost = (cpu: number, wall = cpu, peak = 200e6): Cost => ({ cpu, wall, peak });
const linear = (entries: number): Sized => ({
  entries,
  costs: {
    check: [cost(entries / 10_000)],
    pages: [cost(entries / 2000)],
    whole: [cost(entries / 1000, entries / 1500, entries * 50_000)],
    warm: [cost(1.5)],
    hugoComparable: [cost(entries / 1000)],
    pagefindComparable: [cost(entries / 1000, entries / 1000, 900e6)],
  },
  made: { ours: { htmlPages: 1200, otherFiles: 34, bytes: 12.3e6, searchBytes: 4.56e6 } },
});
const machine = { cores: 2, memory: 8e9, heap: 4e9, node: "20.19.0", hugo: "0.111.3", pagefind: "1.5.2" };
const bench = (...sizes: Sized[]): Bench => ({ machine, rounds: 1, sizes });

/** The line that begins with a title. */
const line = (report: string, title: string) => report.split("\n").find((one) => one.startsWith(title));

test("the exponent of a power is its exponent, whatever the factor", () => {
  expect(exponent([1000, 10_000, 30_000].map((x) => [x, 0.002 * x ** 1.3]))).toBeCloseTo(1.3, 10);
  expect(exponent([1000, 30_000].map((x) => [x, 7]))).toBeCloseTo(0, 10);
});

test("figures are medians, those of two commands in turn are summed round by round", () => {
  expect(typical([cost(3, 1), cost(1, 5), cost(2, 9)])).toEqual({ cpu: 2, wall: 5, peak: 200e6 });
  expect(inTurn([cost(1, 2, 10)], [cost(3, 4, 5)])).toEqual([{ cpu: 4, wall: 6, peak: 10 }]);
  expect(ratio([cost(1), cost(8), cost(3)], [cost(2), cost(4), cost(4)])).toBe(0.75);
});

test("a table a size says what each command took and wrote", () => {
  const report = reportOf(bench(linear(10_000)));
  expect(report).toContain("## 10,000 entries");
  expect(line(report, "| **Essaim: whole")).toBe("| **Essaim: whole build, nothing kept** | 10.00 | 6.67 | 500 |");
  expect(line(report, "| **Hugo, comparable, and")).toBe(
    "| **Hugo, comparable, and Pagefind** | 20.00 | 20.00 | 900 |",
  );
  expect(line(report, "| Hugo, plain |")).toBe("| Hugo, plain | not run | – | – |");
  expect(line(report, "| Essaim |")).toBe("| Essaim | 1,200 | 34 | 12 | 4.6 |");
});

test("targets are judged at ten thousand entries", () => {
  const met = reportOf(bench(linear(1000), linear(10_000)));
  const whole = "| CPU of the whole build ÷ (Hugo, comparable, and Pagefind)";
  expect(line(met, whole)).toBe(`${whole} | 0.7 × | 0.50 × | 0.50 × | met |`);
  expect(line(met, "CPU of the whole build grows")).toContain("to the power of 1.00; at most 1.05: met.");

  const slow = { ...linear(10_000), costs: { ...linear(10_000).costs, warm: [cost(3), cost(2.5), cost(2.6)] } };
  const missed = reportOf(bench(slow));
  expect(line(missed, "| Wall time after")).toBe("| Wall time after one edited entry | 2 s | 2.60 s | **missed** |");
  expect(line(missed, "CPU of the whole build grows")).toContain("not measured");
  expect(line(reportOf(bench(linear(300))), "| Wall time after")).toMatch(/not measured \|$/);
});

test("the size at which a machine is too small goes on from the two largest sizes", () => {
  const report = reportOf(bench(linear(1000), linear(10_000), linear(30_000)));
  expect(line(report, "| 1 GB")).toBe("| 1 GB for the largest process (our target) | 20,000 |");
  expect(line(report, "| 10 minutes")).toBe("| 10 minutes for a build from nothing | 900,000 |");
  expect(report).toContain("up to about **80,000 entries**; the first limit is then 4.0 GB");
});

test("without Hugo the report says so", () => {
  const { hugoComparable, pagefindComparable, ...costs } = linear(1000).costs;
  const report = reportOf({
    machine: { ...machine, hugo: undefined },
    rounds: 3,
    sizes: [{ ...linear(1000), costs }],
  });
  expect(report).toContain("**Hugo is not installed here: nothing to compare with**");
  expect(line(report, "| Hugo, comparable |")).toBe("| Hugo, comparable | not run | – | – |");
  expect(line(report, "| CPU without search ÷ Hugo, comparable")).toMatch(/\| not run \| not measured \|$/);
});
