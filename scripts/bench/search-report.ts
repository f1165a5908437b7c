/** What the bench measured in; a table in Markdown out. */
import type { Bytes } from "./search-bytes.ts";
import type { Query } from "./search-queries.ts";

export interface Result {
  query: Query;
  /** From 1; 0 where it was not found. */
  rank: number;
  /** Results under the first heading (ten at most), and how many of them are about what was meant. */
  shown: number;
  right: number;
  milliseconds: number;
  /** What was found, best first. */
  ids: readonly string[];
}

export interface Run {
  results: readonly Result[];
  bytes: readonly Bytes[];
}

export interface Score {
  queries: number;
  success1: number;
  success5: number;
  mrr: number;
  precision: number;
}

export function overall({ results }: Run): Score {
  return score(results);
}

function score(results: readonly Result[]): Score {
  const share = (test: (result: Result) => number) =>
    results.reduce((sum, result) => sum + test(result), 0) / (results.length || 1);
  const shown = results.reduce((sum, result) => sum + result.shown, 0);
  return {
    queries: results.length,
    success1: 100 * share(({ rank }) => Number(rank === 1)),
    success5: 100 * share(({ rank }) => Number(rank > 0 && rank <= 5)),
    mrr: share(({ rank }) => (rank > 0 ? 1 / rank : 0)),
    precision: (100 * results.reduce((sum, result) => sum + result.right, 0)) / (shown || 1),
  };
}

export function table(run: Run, { pages, seed, part }: { pages: number; seed: string; part: string }): string {
  const classes = [...new Set(run.results.map(({ query }) => query.class))];
  const rows = [
    ...classes.map((name) => ({ name, ...score(run.results.filter(({ query }) => query.class === name)) })),
    { name: "**all**", ...overall(run) },
  ];
  const times = run.results.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
  return [
    `### ${pages} pages, part ${part}, seed ${seed}`,
    "",
    "| class | queries | success@1 | success@5 | MRR | precision |",
    "|---|---:|---:|---:|---:|---:|",
    ...rows.map(
      ({ name, queries, success1, success5, mrr, precision }) =>
        `| ${name} | ${queries} | ${success1.toFixed(0)} | ${success5.toFixed(1)} | ${mrr.toFixed(2)} | ${precision.toFixed(0)} |`,
    ),
    "",
    `A query takes ${at(0.5)} ms (median), ${at(0.95)} ms (p95). Bytes to the first result: ${run.bytes
      .map(
        ({ typed, bytes, milliseconds }) =>
          `« ${typed} » ${(bytes / 1000).toFixed(0)} kB in ${milliseconds.toFixed(0)} ms`,
      )
      .join("; ")}.`,
  ].join("\n");
}
