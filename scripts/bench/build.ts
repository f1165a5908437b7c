/** `npm run bench`: what builds of made-up catalogues cost, beside Hugo and Pagefind on the same content. */
import { spawnSync } from "node:child_process";
import { appendFile, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { getHeapStatistics } from "node:v8";
import { cacheFilesOf } from "../incremental/cache-file.ts";
import { root } from "../root.ts";
import { exitCode, readArguments, run, UsageError } from "../terminal/arguments.ts";
import { type Machine, type Made, reportOf, type Side, type Sized, type Step, title } from "./build-report.ts";
import { writeCorpus } from "./corpus.ts";
import { type Variant, writeHugoProject } from "./hugo.ts";
import { type Cost, measure } from "./process.ts";
import { reportFile } from "./report-file.ts";

const usage = `npm run bench -- [--sizes 1000,10000,30000] [--rounds 3] [--write docs/benchmarks.md]

Fait des catalogues inventés (toujours les mêmes), mesure ce que leur construction coûte et écrit le tableau.
Hugo et Pagefind sont mesurés sur le même contenu s’ils sont installés. Linux seulement.`;

await run(async () => {
  const { values } = readArguments(
    {
      sizes: { type: "string", default: "1000,10000,30000" },
      rounds: { type: "string", default: "3" },
      write: { type: "string", default: "docs/benchmarks.md", path: "write" },
    } as const,
    usage,
  ) as unknown as { values: Record<"sizes" | "rounds" | "write", string> };
  const counts = [...new Set(values.sizes.split(",").map((words) => positive("--sizes", words)))].sort((a, b) => a - b);
  const rounds = positive("--rounds", values.rounds);
  const file = reportFile(values.write, title);
  if (process.platform !== "linux") throw new UsageError("Ces mesures viennent de /proc : elles demandent Linux.");
  const tools = findTools();
  // Bundles are made once, and not while measuring.
  for (const name of ["check", "build", "bench/pages-only"]) await ours(name, ["--help"]);
  const sizes: Sized[] = [];
  for (const entries of counts) {
    const folder = await mkdtemp(join(tmpdir(), "essaim-bench-"));
    try {
      sizes.push(await measureSize(folder, entries, rounds, tools));
    } finally {
      await rm(folder, { recursive: true, force: true });
      await forget(join(folder, "site"));
    }
  }
  await writeFile(file, `${reportOf({ machine: machine(tools), rounds, sizes })}\n`);
  return exitCode.done;
});

function positive(option: string, words: string): number {
  if (/^[1-9]\d*$/.test(words.trim())) return Number(words);
  throw new UsageError(`${option} ${words} : donnez un nombre entier, à partir de 1.\n\n${usage}`);
}

interface Tools {
  /** Version, where there is one. */
  hugo?: string;
  /** Pagefind's own program: its wrapper in JavaScript would cost a little more. */
  pagefind?: { path: string; version: string };
}

function findTools(): Tools {
  const path = pagefindPath();
  const pagefind = path ? { path, version: versionOf(path, ["--version"]) ?? "" } : undefined;
  return { hugo: versionOf("hugo", ["version"]), pagefind };
}

function versionOf(command: string, words: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(command, words, { encoding: "utf8" });
  return status === 0 ? /\d+\.\d+\.\d+/.exec(stdout)?.[0] : undefined;
}

function pagefindPath(): string | undefined {
  const require = createRequire(import.meta.url);
  for (const name of ["pagefind_extended", "pagefind"]) {
    try {
      return require.resolve(`@pagefind/linux-${process.arch}/bin/${name}`);
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

function machine({ hugo, pagefind }: Tools): Machine {
  return {
    cores: availableParallelism(),
    memory: totalmem(),
    heap: getHeapStatistics().heap_size_limit,
    node: process.versions.node,
    hugo,
    pagefind: pagefind?.version,
  };
}

/** A command to measure, and what has to be done before, which is not measured. */
interface Job {
  step: Step;
  prepare(round: number): Promise<unknown>;
  run(): Promise<Cost>;
}

async function measureSize(folder: string, entries: number, rounds: number, tools: Tools): Promise<Sized> {
  const content = join(folder, "content");
  await writeCorpus(content, { entries });
  const jobs = [...ourJobs(folder, content)];
  const sites: [Side, string][] = [["ours", join(folder, "site")]];
  if (tools.hugo) {
    for (const variant of ["plain", "comparable"] as const) {
      const project = join(folder, `hugo-${variant}`);
      const site = join(folder, `site-${variant}`);
      await writeHugoProject(project, { content, variant, entries });
      jobs.push(...theirJobs(variant, project, site, tools));
      sites.push([variant, site]);
    }
  }
  const costs: Partial<Record<Step, Cost[]>> = {};
  for (let round = 1; round <= rounds; round++) {
    for (const { step, prepare, run } of jobs) {
      await prepare(round);
      const cost = await run();
      console.error(
        `${entries} entries, round ${round}, ${step}: ${cost.cpu.toFixed(2)} s CPU, ${cost.wall.toFixed(2)} s`,
      );
      costs[step] = [...(costs[step] ?? []), cost];
    }
  }
  const made: Partial<Record<Side, Made>> = {};
  for (const [side, site] of sites) made[side] = await madeIn(site);
  return { entries, costs, made };
}

function ourJobs(folder: string, content: string): Job[] {
  const pages = join(folder, "pages");
  const site = join(folder, "site");
  const nothing = async () => {};
  return [
    { step: "check", prepare: nothing, run: () => ours("check", ["--content", content]) },
    {
      step: "pages",
      prepare: () => remove(pages),
      run: () => ours("bench/pages-only", ["--content", content, "--output", pages]),
    },
    {
      step: "whole",
      prepare: () => Promise.all([remove(site), forget(site)]),
      run: () => ours("build", ["--content", content, "--output", site]),
    },
    {
      step: "warm",
      prepare: (round) => editOne(content, round),
      run: () => ours("build", ["--content", content, "--output", site]),
    },
  ];
}

function theirJobs(variant: Variant, project: string, site: string, { pagefind }: Tools): Job[] {
  const plain = variant === "plain";
  const hugo: Job = {
    step: plain ? "hugoPlain" : "hugoComparable",
    prepare: () => remove(site),
    run: () => measure("hugo", ["--quiet", "--source", project, "--destination", site]),
  };
  if (!pagefind) return [hugo];
  const search: Job = {
    step: plain ? "pagefindPlain" : "pagefindComparable",
    prepare: async () => {},
    run: () => measure(pagefind.path, ["--site", site]),
  };
  return [hugo, search];
}

/** As npm scripts run it. */
function ours(name: string, words: readonly string[]): Promise<Cost> {
  return measure(process.execPath, [join(root, "scripts/command.js"), name, ...words]);
}

/** What the next build of a site would know of the last one. */
async function forget(site: string): Promise<void> {
  const volumes = Object.values(cacheFilesOf(site)).flatMap(({ whole, recent }) => [whole, recent]);
  await Promise.all(volumes.map(remove));
}

/** Another entry each round, a paragraph longer. */
async function editOne(content: string, round: number): Promise<void> {
  const folder = join(content, "prototypes");
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".md")).sort();
  const file = files[Math.floor((files.length * round) / (round + 1))] as string;
  await appendFile(join(folder, file), `\nUn paragraphe de plus, écrit au tour ${round}.\n`);
}

async function madeIn(site: string): Promise<Made> {
  const made: Made = { htmlPages: 0, otherFiles: 0, bytes: 0, searchBytes: 0 };
  for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size } = await stat(path);
    if (path.startsWith(join(site, "pagefind/"))) {
      made.searchBytes += size;
      continue;
    }
    made.bytes += size;
    if (entry.name.endsWith(".html")) made.htmlPages += 1;
    else made.otherFiles += 1;
  }
  return made;
}

function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true });
}
