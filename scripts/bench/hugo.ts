/** A content folder in; the same content as a Hugo project, with layouts that make the pages that Essaim makes, out. */
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { root } from "../root.ts";

/** `plain`: a page says what the file says. `comparable`: an entry's page is about as complete as ours. */
export type Variant = "plain" | "comparable";

/** Which of our folders becomes which of Hugo's taxonomies, named after the key that refers to it. */
const taxonomies = { editions: "edition", sites: "site", themes: "themes", methods: "methods" };

/** Entries that share a feature beyond which scripts/catalogue/related.ts leaves it out: Hugo is spared them too. */
const commonFeature = 400;

/** Writes a project of `entries` entries; `hugo --source folder` makes it. */
export async function writeHugoProject(
  folder: string,
  { content, variant, entries }: { content: string; variant: Variant; entries: number },
): Promise<void> {
  const project = `${root}scripts/bench/hugo/`;
  await cp(join(project, "shared"), folder, { recursive: true });
  await cp(join(project, variant), folder, { recursive: true });
  await spareCommonFeatures(join(folder, "hugo.toml"), entries);
  const pages = join(folder, "content");
  for (const kind of ["defis", "prototypes"]) {
    await cp(join(content, kind), join(pages, kind), { recursive: true });
    await writePage(pages, `${kind}/_index.md`, { title: kind === "defis" ? "Défis" : "Prototypes", ...followed });
  }
  const slugs: Record<string, string[]> = {};
  for (const [kind, taxonomy] of Object.entries(taxonomies)) {
    slugs[kind] = (await readdir(join(content, kind))).map((file) => basename(file, ".md")).sort();
    for (const slug of slugs[kind]) {
      const text = await readFile(join(content, kind, `${slug}.md`), "utf8");
      await write(pages, `${taxonomy}/${slug}/_index.md`, text.replace(/^---\n/, `---\n${yaml(followed)}`));
    }
  }
  const { editions = [], sites = [], themes = [] } = slugs;
  await writeCrossed(pages, "on-site", editions, sites, followed);
  await writeCrossed(pages, "in-edition", themes, editions, {});
}

const followed = { outputs: ["HTML", "atom"] };

/**
 * Hugo makes pages of files only: one for each pair, as people who want such pages write them. Their folder must not
 * begin like a taxonomy: Hugo 0.111 then takes it for one.
 */
async function writeCrossed(pages: string, type: string, ofs: string[], ats: string[], more: object): Promise<void> {
  await writePage(pages, `${type}/_index.md`, { title: type, _build: { render: "never", list: "never" } });
  for (const of of ofs)
    for (const at of ats) {
      await writePage(pages, `${type}/${of}-${at}/_index.md`, { title: `${of}, ${at}`, type, of, at, ...more });
    }
}

async function spareCommonFeatures(file: string, entries: number): Promise<void> {
  const percent = Math.min(100, Math.max(1, Math.round((100 * commonFeature) / entries)));
  const settings = await readFile(file, "utf8");
  await writeFile(file, settings.replaceAll(/(?<=cardinalityThreshold = )\d+/g, String(percent)));
}

async function writePage(pages: string, path: string, matter: object): Promise<void> {
  await write(pages, path, `---\n${yaml(matter)}---\n`);
}

/** JSON values are YAML. */
function yaml(matter: object): string {
  return Object.entries(matter)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join("");
}

async function write(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
