/** What the bench of builds measured in; docs/benchmarks.md out. */
import { exponent, inTurn, ratio, typical } from "./figures.ts";
import type { Cost } from "./process.ts";

export const title = "# What a build costs";

export const steps = {
  check: "check",
  pages: "check and write every page and feed, no search",
  whole: "whole build, nothing kept",
  warm: "whole build again after one edited entry",
  hugoPlain: "Hugo, plain",
  pagefindPlain: "Pagefind on that",
  hugoComparable: "Hugo, comparable",
  pagefindComparable: "Pagefind on that",
} as const;

export type Step = keyof typeof steps;

const sides = { ours: "Essaim", plain: "Hugo, plain", comparable: "Hugo, comparable" } as const;

export type Side = keyof typeof sides;

/** What lies in a folder of output. */
export interface Made {
  htmlPages: number;
  otherFiles: number;
  /** Of all of them. */
  bytes: number;
  /** Of the search index, which the three above leave out. */
  searchBytes: number;
}

/** One size of the catalogue; a step that could not be run here is left out. */
export interface Sized {
  entries: number;
  /** One cost a round. */
  costs: Partial<Record<Step, readonly Cost[]>>;
  made: Partial<Record<Side, Made>>;
}

export interface Machine {
  cores: number;
  /** Bytes. */
  memory: number;
  /** Bytes that Node.js lets its heap grow to. */
  heap: number;
  /** Versions; those of Hugo and Pagefind where they are there. */
  node: string;
  hugo?: string;
  pagefind?: string;
}

export interface Bench {
  machine: Machine;
  rounds: number;
  /** Smallest first. */
  sizes: readonly Sized[];
}

export function reportOf(bench: Bench): string {
  return [
    introduction(bench),
    ...bench.sizes.map(sizeSection),
    targetSection(bench.sizes),
    growthSection(bench.sizes),
    outgrownSection(bench),
  ].join("\n\n");
}

function introduction({ machine, rounds }: Bench): string {
  const { cores, memory, node, hugo, pagefind } = machine;
  return `${title}

Written whole by \`npm run bench\`; do not edit. ${cores} cores, ${gigabytes(memory)} GB of memory, Node.js ${node}, ${
    hugo ? `Hugo ${hugo}` : "**Hugo is not installed here: nothing to compare with**"
  }, ${pagefind ? `Pagefind ${pagefind}` : "**Pagefind’s command is not there**"}. Medians of ${
    rounds === 1 ? "one round" : `${rounds} rounds`
  }; in each round everything runs once, in turn.

- The content is made up with a fixed seed: one défi for two prototypes, twelve facts and about 250 words each, in 12 editions, 16 sites, 9 themes and 20 methods; no picture.
- **CPU** is user and system time of all processes of a command; **wall** is from its start to its end; **peak** is the resident memory of its largest process (looked at every 50 ms).
- Commands run as npm scripts run them: bundled beforehand, from a cold process. *Nothing kept* means without the site and the notes of an earlier build; *one edited entry* means one more paragraph in one entry, with both.
- *No search* leaves out the search index, and with it the verification of the site and its swap, which Hugo does not do either.
- **Hugo, plain**: title, summary, body and facts as text; lists of links. **Hugo, comparable**: entries about as complete as ours (metadata, JSON-LD, header, breadcrumbs, facts as links, lineage, sources, five related entries, footer; rows with summaries and facts). Both make the same kinds of pages as ours, lists by 50, an Atom feed beside the same indexes, a site map. Features that more than 400 entries share are left out of Hugo’s related entries, as they are of ours. The projects are in scripts/bench/hugo/. Hugo checks nothing.
- Pagefind’s command indexes what Hugo wrote: entries, and the titles of editions, sites, themes, methods and organisations, as our index does; on the comparable pages, facts are filters.`;
}

function sizeSection({ entries, costs, made }: Sized): string {
  const rows: [string, readonly Cost[] | undefined][] = [
    [`Essaim: ${steps.check}`, costs.check],
    [`Essaim: ${steps.pages}`, costs.pages],
    [`**Essaim: ${steps.whole}**`, costs.whole],
    [`**Essaim: ${steps.warm}**`, costs.warm],
    [steps.hugoPlain, costs.hugoPlain],
    [steps.pagefindPlain, costs.pagefindPlain],
    ["**Hugo, plain, and Pagefind**", inTurn(costs.hugoPlain, costs.pagefindPlain)],
    [steps.hugoComparable, costs.hugoComparable],
    [steps.pagefindComparable, costs.pagefindComparable],
    ["**Hugo, comparable, and Pagefind**", inTurn(costs.hugoComparable, costs.pagefindComparable)],
  ];
  const outputs = entriesOf(made).map(
    ([side, { htmlPages, otherFiles, bytes, searchBytes }]) =>
      `| ${sides[side]} | ${count(htmlPages)} | ${count(otherFiles)} | ${megabytes(bytes)} | ${searchBytes ? megabytes(searchBytes) : "–"} |`,
  );
  return [
    `## ${count(entries)} entries`,
    "",
    "| | CPU, s | wall, s | peak, MB |",
    "|---|---:|---:|---:|",
    ...rows.map(([name, rounds]) => `| ${name} | ${cells(rounds)} |`),
    "",
    "| written | HTML pages | other files | MB | search index, MB |",
    "|---|---:|---:|---:|---:|",
    ...outputs,
  ].join("\n");
}

function cells(rounds: readonly Cost[] | undefined): string {
  if (!rounds) return "not run | – | –";
  const { cpu, wall, peak } = typical(rounds);
  return `${cpu.toFixed(2)} | ${wall.toFixed(2)} | ${megabytes(peak)}`;
}

interface Target {
  name: string;
  limit: number;
  unit: string;
  of(costs: Sized["costs"]): number | undefined;
}

const targets: readonly Target[] = [
  ...(["comparable", "plain"] as const).flatMap((side): Target[] => {
    const hugo = side === "plain" ? "hugoPlain" : "hugoComparable";
    const pagefind = side === "plain" ? "pagefindPlain" : "pagefindComparable";
    return [
      {
        name: `CPU of the whole build ÷ (${sides[side]}, and Pagefind)`,
        limit: 0.7,
        unit: "×",
        of: (costs) => ratio(costs.whole, inTurn(costs[hugo], costs[pagefind])),
      },
      {
        name: `CPU without search ÷ ${sides[side]}`,
        limit: 0.6,
        unit: "×",
        of: (costs) => ratio(costs.pages, costs[hugo]),
      },
    ];
  }),
  { name: "Wall time of the whole build", limit: 12, unit: "s", of: ({ whole }) => whole && typical(whole).wall },
  {
    name: "Wall time after one edited entry",
    limit: 2,
    unit: "s",
    of: ({ warm }) => warm && typical(warm).wall,
  },
  {
    name: "Peak of any of our processes",
    limit: 1,
    unit: "GB",
    of: ({ check, pages, whole, warm }) => {
      const all = [check, pages, whole, warm].flatMap((rounds) => (rounds ? [typical(rounds).peak] : []));
      return all.length > 0 ? Math.max(...all) / 1e9 : undefined;
    },
  },
];

/** Targets hold for a catalogue of this size. */
const judged = 10_000;

function targetSection(sizes: readonly Sized[]): string {
  const rows = targets.map(({ name, limit, unit, of }) => {
    const values = sizes.map(({ costs }) => of(costs));
    const verdict = values[sizes.findIndex(({ entries }) => entries === judged)];
    const shown = values.map((value) => (value === undefined ? "not run" : `${value.toFixed(2)} ${unit}`));
    return `| ${name} | ${limit} ${unit} | ${shown.join(" | ")} | ${said(verdict, limit)} |`;
  });
  const exponent = growthOf(sizes, "whole")?.cpu;
  return [
    "## Targets",
    "",
    `| | at most | ${sizes.map(({ entries }) => count(entries)).join(" | ")} | at ${count(judged)} |`,
    `|---|---:|${"---:|".repeat(sizes.length)}---|`,
    ...rows,
    "",
    `CPU of the whole build grows with the entries to the power of ${exponent?.toFixed(2) ?? "?"}; at most 1.05: ${said(exponent, 1.05)}. Ratios are medians of the ratios of each round. Why what is missed is missed, with a profile: docs/decisions/0010-cost-of-a-build.md.`,
  ].join("\n");
}

function said(value: number | undefined, limit: number): string {
  if (value === undefined) return "not measured";
  return value <= limit ? "met" : "**missed**";
}

function growthSection(sizes: readonly Sized[]): string {
  const rows = entriesOf(steps).flatMap(([step, name]) => {
    const growth = growthOf(sizes, step);
    if (!growth) return [];
    const side = step.endsWith("Comparable") ? ", comparable" : ", plain";
    const whose = /^(hugo|pagefind)/.test(step) ? name.replace(" on that", side) : `Essaim: ${name}`;
    return [`| ${whose} | ${growth.cpu.toFixed(2)} | ${growth.wall.toFixed(2)} | ${growth.peak.toFixed(2)} |`];
  });
  return [
    "## Growth",
    "",
    "Least squares through the logarithms of all sizes: 1 is linear, 2 would be quadratic; what every build costs whatever its size brings it down.",
    "",
    "| exponent of | CPU | wall | peak |",
    "|---|---:|---:|---:|",
    ...(rows.length > 0 ? rows : ["| (one size measured: no growth to tell) | | | |"]),
  ].join("\n");
}

/** Undefined for fewer than two sizes at which the step ran. */
function growthOf(sizes: readonly Sized[], step: Step): Cost | undefined {
  const points = pointsOf(sizes, step);
  if (points.length < 2) return undefined;
  const of = (key: keyof Cost) => exponent(points.map(({ entries, cost }) => [entries, cost[key]]));
  return { cpu: of("cpu"), wall: of("wall"), peak: of("peak") };
}

function pointsOf(sizes: readonly Sized[], step: Step): { entries: number; cost: Cost }[] {
  return sizes.flatMap(({ entries, costs }) => {
    const rounds = costs[step];
    return rounds ? [{ entries, cost: typical(rounds) }] : [];
  });
}

/** Seconds that a continuous-integration job may reasonably take for one change. */
const patience = 600;

function outgrownSection({ machine, sizes }: Bench): string {
  const [before, last] = pointsOf(sizes, "whole").slice(-2);
  const title = "## At what size one machine stops being enough\n\n";
  if (!before || !last) return `${title}Two sizes have to be measured to tell.`;
  const slope = (key: "wall" | "peak") => (last.cost[key] - before.cost[key]) / (last.entries - before.entries);
  const reached = (key: "wall" | "peak", limit: number) =>
    slope(key) > 0 ? last.entries + (limit - last.cost[key]) / slope(key) : undefined;
  const limits = [
    { name: "1 GB for the largest process (our target)", at: reached("peak", 1e9) },
    { name: `${gigabytes(machine.heap)} GB, what Node.js lets its heap grow to`, at: reached("peak", machine.heap) },
    { name: `${gigabytes(machine.memory)} GB, the memory of this machine`, at: reached("peak", machine.memory) },
    { name: `${patience / 60} minutes for a build from nothing`, at: reached("wall", patience) },
  ];
  const first = limits.slice(1).sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity))[0];
  return [
    `${title}From ${count(before.entries)} to ${count(last.entries)} entries, every thousand more takes a whole build ${(1000 * slope("wall")).toFixed(2)} s of wall time and ${(slope("peak") / 1000).toFixed(1)} MB in its largest process. If that goes on:`,
    "",
    "| limit | reached at about, entries |",
    "|---|---:|",
    ...limits.map(({ name, at }) => `| ${name} | ${at === undefined ? "never" : about(at)} |`),
    "",
    first?.at === undefined
      ? "None of them is ever reached."
      : `So one machine like this one is enough up to about **${about(first.at)} entries**; the first limit is then ${first.name}. How to build a larger catalogue in parts is said in docs/outgrowing.md.`,
  ].join("\n");
}

/** Two significant digits: it is an extrapolation. */
function about(entries: number): string {
  return count(Number(entries.toPrecision(2)));
}

function count(value: number): string {
  return value.toLocaleString("en");
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}

function gigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(1);
}

function entriesOf<Key extends string, Value>(of: Partial<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(of) as [Key, Value][];
}
