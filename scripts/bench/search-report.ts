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

export const introduction = `# How well the search finds

Written by \`npm run bench:search -- --corpus DIR --write docs/search-benchmark.md\` (\`--help\` says which texts to get). A catalogue is published from French texts that are not ours; each query is made from the words of one entry, with the mistakes of its class; a real Chromium searches the published site.

- **success@1**, **success@5**: the entry that the query was made from is the first, or among the first five.
- **precision**: of the results under the first heading (ten at most), those that have every word that was meant, one of its family, or the other name asked for. The bench judges with rules of its own, not with those of the search.
- Synonyms and acronyms come from scripts/bench/search-words.json, a list apart from the one that the search uses; the terms are written into the entries, since these texts are not about public services.
- Bytes are everything downloaded until the page with its first ten results is still, compressed as sent; the time of a query is the search alone, after loading, the parts of the index it needs included.

Texts that the search was improved on, and that say nothing about it any more: manpages-fr, manpages-fr-dev, debian-handbook, libreoffice-help-fr, gimp-help-fr, gnome-user-docs, installation-guide, aptitude-doc-fr, debian-reference-fr, developers-reference-fr, maint-guide-fr, kicad-doc-fr. Texts of which no page and no failed query was read: lilypond-doc-html-fr (without its “big pages”, which repeat the others), debian-edu-doc-fr, debian-faq-fr.
`;

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

export function table(
  run: Run,
  { name, pages, aside, seed, part }: { name: string; pages: number; aside: number; seed: string; part: string },
): string {
  const classes = [...new Set(run.results.map(({ query }) => query.class))];
  const rows = [
    ...classes.map((name) => ({ name, ...score(run.results.filter(({ query }) => query.class === name)) })),
    { name: "**all**", ...overall(run) },
  ];
  const times = run.results.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
  return [
    `## ${name && `${name}: `}${pages} pages${aside > 0 ? `, of which ${aside} of other texts only stand beside` : ""}, part ${part}, seed ${seed}`,
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
