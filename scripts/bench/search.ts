/** `npm run bench:search`: builds a catalogue from a folder of French text, searches it as people would, says how well. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { launchBrowser } from "../../tests/support/browser.ts";
import { type Server, serveSite } from "../../tests/support/server.ts";
import { readCatalogue } from "../catalogue/index.ts";
import { slugify } from "../language/fold.ts";
import { publish } from "../publish/index.ts";
import { safeOutput } from "../publish/output.ts";
import { replace } from "../publish/replace.ts";
import { readArguments, run, UsageError } from "../terminal/arguments.ts";
import { measureBytes } from "./search-bytes.ts";
import type { Probed, probe } from "./search-probe.ts";
import { answers, makeQueries, type Planted, type Query, type Sought } from "./search-queries.ts";
import { introduction, overall, type Run, table } from "./search-report.ts";
import { type Part, readTexts } from "./search-texts.ts";

const usage = `npm run bench:search -- --corpus DIR [--part tune|report|all] [--pages 700] [--among DIR] [--seed 1] [--queries 20] [--failures] [--keep DIR [--reuse]] [--name TEXT] [--write FILE]

Un dossier de textes français qui ne sont pas les nôtres, par exemple sous Debian :
  apt-get install manpages-fr manpages-fr-dev debian-handbook gimp-help-fr libreoffice-help-fr
puis --corpus /usr/share/man/fr, ou le dossier fr de ces documentations. Améliorez la recherche sur --part tune ;
ne regardez --part report qu’à la fin. --among complète le catalogue, jusqu’à --pages, par d’autres textes que personne
ne cherche. --write ajoute le tableau à un fichier.`;

const repository = fileURLToPath(new URL("../../", import.meta.url));

await run(async () => {
  const { values } = readArguments(
    {
      corpus: { type: "string" },
      among: { type: "string" },
      part: { type: "string", default: "tune" },
      pages: { type: "string", default: "700" },
      seed: { type: "string", default: "1" },
      queries: { type: "string", default: "20" },
      reuse: { type: "boolean", default: false },
      failures: { type: "boolean", default: false },
      name: { type: "string" },
      keep: { type: "string" },
      write: { type: "string" },
    } as const,
    usage,
  ) as unknown as { values: Record<string, string> & { failures: boolean; reuse: boolean } };
  const folder = values.keep
    ? await keptFolder(values.keep, values.corpus ?? "")
    : await mkdtemp(join(tmpdir(), "essaim-search-"));
  try {
    const texts = await soughtIn(values.corpus ?? "", values.among, values.part as Part, Number(values.pages));
    const pages = await validOf(texts, join(folder, "content"));
    const { queries, planted } = makeQueries(pages, Number(values.queries), Number(values.seed));
    const site = values.reuse ? join(folder, "site") : await siteOf(pages, planted, folder);
    const server = await serveSite(site);
    const done = await measure(server, site, queries, pages, planted).finally(() => server.close());
    const report = table(done, {
      pages: pages.length,
      aside: pages.filter(({ aside }) => aside).length,
      name: values.name ?? "",
      seed: values.seed ?? "",
      part: values.part ?? "",
    });
    console.log(report);
    if (values.failures) console.log(failuresOf(done));
    if (values.write) await addTo(values.write, report);
    return overall(done).success5 > 0 ? 0 : 2;
  } finally {
    if (!values.keep) await rm(folder, { recursive: true, force: true });
  }
});

/** What `--keep` names: everything in it is made by this command, and made anew. Throws UsageError where it is not. */
async function keptFolder(given: string, corpus: string): Promise<string> {
  const folder = safeOutput(given, [corpus]);
  await mkdir(folder, { recursive: true });
  const note = join(folder, "bench-search.txt");
  if ((await readdir(folder)).length > 0 && !existsSync(note)) {
    throw new UsageError(`${given} n’est pas vide et ne vient pas de bench:search : donnez un autre dossier à --keep.`);
  }
  await writeFile(note, "Fait par npm run bench:search, qui remplace tout ce qui est ici.\n");
  return folder;
}

async function addTo(file: string, report: string): Promise<void> {
  const before = await readFile(file, "utf8").catch(() => introduction);
  await writeFile(file, `${before.trimEnd()}\n\n${report}\n`);
}

async function soughtIn(corpus: string, among: string | undefined, part: Part, count: number): Promise<Sought[]> {
  const used = new Set<string>();
  const asked = (await readTexts(corpus, part, count)).map((page) => ({ ...page, aside: false }));
  const titles = new Set(asked.map(({ title }) => title));
  const others = among ? (await readTexts(among, "all", count)).filter(({ title }) => !titles.has(title)) : [];
  const all = [...asked, ...others.map((page) => ({ ...page, aside: true }))].slice(0, count);
  return all.map((page, index) => {
    const slug = slugify(page.title).slice(0, 60).replace(/-$/, "");
    const id = !slug || used.has(slug) ? `${slug || "page"}-${index}` : slug;
    used.add(id);
    return { id, ...page };
  });
}

/** Those that the rules let through: a text written for something else may hold a telephone number or a token. */
async function validOf(pages: readonly Sought[], content: string): Promise<Sought[]> {
  await writeContent(pages, [], content);
  const { diagnostics } = await readCatalogue(content);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (process.env.ESSAIM_DEBUG)
    console.error([...new Set(errors.map(({ rule, message }) => `${rule} ${message}`))].slice(0, 5));
  const faulty = new Set(errors.map(({ file }) => basename(file, ".md")));
  return pages.filter(({ id }) => !faulty.has(id));
}

async function writeContent(pages: readonly Sought[], planted: readonly Planted[], content: string): Promise<void> {
  await rm(content, { recursive: true, force: true });
  await mkdir(join(content, "prototypes"), { recursive: true });
  await mkdir(join(content, "editions"), { recursive: true });
  await writeFile(
    join(content, "catalogue.yaml"),
    "name: Banc d’essai\nurl: https://bench.example/\nlanguages: [fr]\n",
  );
  await writeFile(join(content, "editions/2024.md"), "---\ntitle: Millésime 2024\nyear: 2024\n---\n");
  const terms = grouped(planted);
  for (const { id, title, summary, body } of pages) {
    const more = (terms.get(id) ?? []).map(({ term }) => term).join(", ");
    const told = JSON.stringify(more ? `${summary} (${more})` : summary);
    const matter = `title: ${JSON.stringify(title)}\nedition: "2024"\nsummary: ${told}\n`;
    await writeFile(
      join(content, "prototypes", `${id}.md`),
      `---\n${matter}---\n\n${body.replace(/^(?=[#>+\-\d])/gm, "· ")}\n`,
    );
  }
}

/** The real build, pages included; returns the folder. Throws where the content is not valid. */
async function siteOf(pages: readonly Sought[], planted: readonly Planted[], folder: string): Promise<string> {
  const content = join(folder, "content");
  await writeContent(pages, planted, content);
  const output = join(folder, "site");
  const reading = await readCatalogue(content);
  const catalogue = reading.catalogue();
  if (!catalogue) throw new Error("The texts make no valid catalogue.");
  await replace(output, (ground) =>
    publish(catalogue, reading, ground, { basePath: "/", siteUrl: "https://bench.example/" }),
  );
  return output;
}

function grouped(planted: readonly Planted[]): Map<string, Planted[]> {
  const groups = new Map<string, Planted[]>();
  for (const one of planted) groups.set(one.id, [...(groups.get(one.id) ?? []), one]);
  return groups;
}

async function measure(
  server: Server,
  site: string,
  queries: readonly Query[],
  pages: readonly Sought[],
  planted: readonly Planted[],
): Promise<Run> {
  const script = await bundled();
  await writeFile(join(site, "probe.js"), script);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}recherche/`);
    const probed = (await page.evaluate(
      async ([module, folder, typed]) => {
        await import(module);
        return await (globalThis as unknown as { probe: typeof probe }).probe(folder, typed);
      },
      [`${server.url}probe.js`, `${server.url}pagefind/`, queries.map(({ typed }) => typed)] as [
        string,
        string,
        string[],
      ],
    )) as Probed[];
    const words = new Map(pages.map(({ id, title, summary, body }) => [id, `${title} ${summary} ${body}`]));
    for (const { id, term } of planted) words.set(id, `${words.get(id)} ${term}`);
    const results = queries.map((query, index) => {
      const { full, loose, milliseconds } = probed[index] as Probed;
      const ids = [...full, ...loose].map((path) => path.split("/").at(-2) ?? "");
      const right = full.filter((path) => answers(words.get(path.split("/").at(-2) ?? "") ?? "", query.meant)).length;
      return { query, rank: ids.indexOf(query.id) + 1, shown: full.length, right, milliseconds, ids };
    });
    const like = (name: string) => queries.find((query) => query.class === name)?.typed ?? "";
    const first = [like("exact").split(" ")[0] ?? "", like("exact"), like("one typo"), like("several at once")];
    const bytes = await measureBytes(browser, server, first.filter(Boolean));
    return { results, bytes };
  } finally {
    await browser.close();
  }
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(repository, "scripts/bench/search-probe.ts")],
    bundle: true,
    write: false,
    format: "esm",
    target: "chrome111",
    external: ["*/pagefind.js"],
    logLevel: "silent",
  });
  return (outputFiles[0] as { text: string }).text;
}

function failuresOf({ results }: Run): string {
  return results
    .filter(({ rank, shown, right }) => rank !== 1 || right < shown / 2)
    .map(
      ({ query, rank, ids, right, shown }) =>
        `${query.class}: « ${query.typed} » → ${query.id} (${rank}, ${right}/${shown}); first ${ids.slice(0, 2).join(", ")}`,
    )
    .join("\n");
}
