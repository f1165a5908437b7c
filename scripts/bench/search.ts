/** `npm run bench:search`: builds a catalogue from French texts that are not ours, searches it as people would, says how well. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { launchBrowser } from "../../tests/support/browser.ts";
import { serveSite } from "../../tests/support/server.ts";
import { safeOutput } from "../publish/output.ts";
import { root } from "../root.ts";
import { readArguments, run, UsageError } from "../terminal/arguments.ts";
import { reportFile } from "./report-file.ts";
import { type Bytes, measureBytes } from "./search-bytes.ts";
import { fetched, fiches, miniSearch } from "./search-corpora.ts";
import { readFiches } from "./search-fiches.ts";
import { foundInNode } from "./search-in-node.ts";
import type { Probed, probe, probePlain } from "./search-probe.ts";
import { type Half, makeQueries, type Query, type Sought, withPlanted } from "./search-queries.ts";
import { failures, introduction, type Run, report, title } from "./search-report.ts";
import { publishTexts, soughtFrom, validOf } from "./search-site.ts";
import { readTexts } from "./search-texts.ts";
import { foundByMiniSearch, writePlainIndex } from "./search-yardsticks.ts";

const usage = `npm run bench:search -- [--half tune|report|both] [--pages 660] [--corpus DIR] [--among DIR] [--seed 1] [--queries 40] [--quick] [--failures] [--keep DIR [--reuse]] [--fetched DIR] [--name TEXT] [--write FILE]

Sans --corpus, des fiches de service-public.fr que npm va chercher (26 Mo), gardées dans --fetched. Sinon, un dossier de
textes français qui ne sont pas les nôtres, par exemple /usr/share/man/fr. Améliorez la recherche sur --half tune ;
ne regardez report, la moitié par défaut, qu’à la fin. --quick cherche sans navigateur et sans octets : pour essayer.
--among complète le catalogue, jusqu’à --pages, par d’autres textes que personne ne cherche. --reuse reprend le site
déjà fait dans --keep avec les mêmes options. --write ajoute le tableau à un fichier.`;

/** Stands in a folder that `--keep` named, as its sign. */
const kept = "Fait par npm run bench:search, qui remplace tout ce qui est ici.\n";

await run(async () => {
  const { values } = readArguments(
    {
      half: { type: "string", default: "report" },
      pages: { type: "string", default: "660" },
      corpus: { type: "string", path: "read" },
      among: { type: "string", path: "read" },
      seed: { type: "string", default: "1" },
      queries: { type: "string", default: "40" },
      quick: { type: "boolean", default: false },
      failures: { type: "boolean", default: false },
      keep: { type: "string", path: "write" },
      reuse: { type: "boolean", default: false },
      fetched: { type: "string", default: join(root, ".essaim/bench"), path: "write" },
      name: { type: "string", default: "service-public.fr" },
      write: { type: "string", path: "write" },
    } as const,
    usage,
  ) as unknown as { values: Record<string, string> & { quick: boolean; failures: boolean; reuse: boolean } };
  const half = values.half as Half;
  if (!["tune", "report", "both"].includes(half)) throw new UsageError(usage);
  const cache = values.fetched ?? "";
  const file = values.write ? reportFile(values.write, title) : undefined;
  const folder = values.keep
    ? await keptFolder(values.keep, values.corpus)
    : await mkdtemp(join(tmpdir(), "essaim-search-"));
  try {
    const content = join(folder, "content");
    const texts = await validOf(soughtFrom(await textsOf(values, cache)), content);
    const made = makeQueries(texts, Number(values.queries), Number(values.seed), half);
    const said = withPlanted(texts, made.planted);
    const site = join(folder, "site");
    if (!values.reuse || !existsSync(site)) {
      await rm(site, { recursive: true, force: true });
      await publishTexts(said, content, site);
      await writePlainIndex(said, join(site, "plain"));
    }
    const typed = made.queries.map((query) => query.typed);
    const byMiniSearch = await foundByMiniSearch(await fetched(miniSearch, cache), said, typed);
    const done = values.quick
      ? { ours: await foundInNode(site, typed), milliseconds: [], bytes: [], plain: undefined }
      : await searched(site, made.queries);
    const measured: Run = {
      queries: made.queries,
      found: {
        Essaim: done.ours,
        MiniSearch: byMiniSearch,
        ...(done.plain && { Pagefind: done.plain }),
      },
      milliseconds: done.milliseconds,
      bytes: done.bytes,
    };
    const table = report(measured, headingOf(values, said));
    console.log(table);
    if (values.failures) console.log(failures(measured));
    if (file) await addTo(file, table);
    return 0;
  } finally {
    if (!values.keep) await rm(folder, { recursive: true, force: true });
  }
});

function headingOf({ name, half, seed }: Record<string, string>, texts: readonly Sought[]): string {
  const aside = texts.filter((text) => text.aside && text.facts.length > 0).length;
  const beside = aside > 0 ? `, of which ${aside} only stand beside` : "";
  return `${name}: ${texts.length} entries${beside}, half “${half}”, seed ${seed}`;
}

/** What `--keep` names: everything in it is made by this command, and made anew. Throws UsageError where it is not. */
async function keptFolder(given: string, corpus: string | undefined): Promise<string> {
  const folder = safeOutput(given, corpus ? [corpus] : []);
  await mkdir(folder, { recursive: true });
  const note = join(folder, "bench-search.txt");
  if ((await readdir(folder)).length > 0 && (await readFile(note, "utf8").catch(() => "")) !== kept) {
    throw new UsageError(
      `${given} n’est pas vide et ne vient pas de bench:search : donnez un autre dossier à --keep. Rien n’a été changé.`,
    );
  }
  await writeFile(note, kept);
  return folder;
}

async function addTo(file: string, table: string): Promise<void> {
  const before = (await readFile(file, "utf8").catch(() => "")) || introduction;
  await writeFile(file, `${before.trimEnd()}\n\n${table}\n`);
}

async function textsOf({ corpus, among, pages }: Record<string, string | undefined>, cache: string) {
  const count = Number(pages);
  const asked = corpus ? await readTexts(corpus, count) : await readFiches(await fetched(fiches, cache), count);
  const titles = new Set(asked.map(({ title }) => title));
  const others = among ? (await readTexts(among, count)).filter(({ title }) => !titles.has(title)) : [];
  return [
    ...asked.map((text) => ({ ...text, aside: false })),
    ...others.map((text) => ({ ...text, aside: true })),
  ].slice(0, count);
}

interface Searched {
  ours: string[][];
  plain: string[][];
  milliseconds: number[];
  bytes: Bytes[];
}

/** In a real browser, as readers do. */
async function searched(site: string, queries: readonly Query[]): Promise<Searched> {
  await writeFile(join(site, "probe.js"), await bundled());
  const server = await serveSite(site);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}recherche/`);
    const typed = queries.map((query) => query.typed);
    const probed = (await page.evaluate(
      async ([home, words]) => {
        await import(`${home}probe.js`);
        return await (globalThis as unknown as { probe: typeof probe }).probe(`${home}pagefind/`, words);
      },
      [server.url, typed] as [string, string[]],
    )) as Probed[];
    // Our own pages let no WebAssembly run, which Pagefind’s program is.
    await page.goto(`${server.url}plain/pagefind-entry.json`);
    const plain = (await page.evaluate(
      async ([home, words]) => {
        await import(`${home}probe.js`);
        return await (globalThis as unknown as { probePlain: typeof probePlain }).probePlain(`${home}plain/`, words);
      },
      [server.url, typed] as [string, string[]],
    )) as string[][];
    const like = (name: string) => queries.find((query) => query.class === name)?.typed ?? "";
    const first = [like("one word"), like("exact"), like("one typo"), like("several at once"), like("whole question")];
    const bytes = await measureBytes(browser, server, first.filter(Boolean));
    return {
      ours: probed.map(({ paths }) => paths),
      plain,
      milliseconds: probed.map(({ milliseconds }) => milliseconds),
      bytes,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "scripts/bench/search-probe.ts")],
    bundle: true,
    write: false,
    format: "esm",
    target: "chrome111",
    external: ["*/pagefind.js"],
    logLevel: "silent",
  });
  return (outputFiles[0] as { text: string }).text;
}
