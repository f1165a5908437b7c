/** The site in, `<output>/pagefind/` out: Pagefind's index of every entry, and beside it the table of their facets. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { transform } from "esbuild";
import { createIndex, type IndexFile, type PagefindIndex } from "pagefind";
import { writeTable } from "../../layouts/browser/entry-table.ts";
import { tableFile } from "../../layouts/browser/facet-names.ts";
import { pageIds } from "../../layouts/browser/page-ids.ts";
import type { Site } from "../../layouts/context.ts";
import { dictionaryFiles } from "./search-dictionary.ts";
import { type SearchRecord, searchRecords } from "./search-records.ts";
import { withPagefind } from "./with-pagefind.ts";

/**
 * Records are given as data rather than as pages of HTML: Pagefind then has nothing to parse (10,000 entries take 10.3 s
 * instead of 12.5), titles and summaries get their weights from the metadata, and no excerpt repeats them. Facets are in
 * a table of our own: Pagefind writes its filters in a new order each time, counts them wrongly once two values of one
 * facet are chosen, and searches ten times slower with them loaded (10,000 entries: 149 ms instead of 13).
 * Throws, with what Pagefind said, where the index cannot be made.
 */
export async function writeSearchIndex(site: Site, output: string): Promise<{ records: number }> {
  const records = searchRecords(site);
  await withPagefind(async () => {
    const { index, errors } = await createIndex({ forceLanguage: site.language });
    if (!index) throw failure(errors);
    const { files: made, errors: failed } = await fill(index, records, site.language).then(() => index.getFiles());
    if (failed.length > 0) throw failure(failed);
    const files = await Promise.all(made.filter(({ path }) => isNeeded(path, site.language)).map(minified));
    await writeAll(join(output, "pagefind"), [
      ...files,
      { path: tableFile, content: Buffer.from(tableOf(records, files)) },
      ...[...dictionaryFiles(records, site.catalogue, site.language)].map(([path, text]) => ({
        path,
        content: Buffer.from(text),
      })),
    ]);
  });
  return { records: records.length };
}

async function fill(index: PagefindIndex, records: readonly SearchRecord[], language: string): Promise<void> {
  const answers = await Promise.all(
    records.map(({ path, content, meta }) =>
      index.addCustomRecord({ url: path, content, language, meta: meta as Record<string, string> }),
    ),
  );
  const errors = answers.flatMap((answer) => answer.errors);
  if (errors.length > 0) throw failure(errors);
}

/** Pagefind also makes interfaces that this site does not use, 430 kB of them. */
function isNeeded(path: string, language: string): boolean {
  return (
    /^(index|fragment)\//.test(path) ||
    /\.pf_meta$/.test(path) ||
    ["pagefind.js", "pagefind-entry.json", `wasm.${language}.pagefind`].includes(path)
  );
}

/** Pagefind's own code comes with long names and all its spaces. */
async function minified({ path, content }: IndexFile): Promise<IndexFile> {
  if (!path.endsWith(".js")) return { path, content };
  const { code } = await transform(Buffer.from(content).toString(), { minify: true, format: "esm", target: "es2022" });
  return { path, content: Buffer.from(code) };
}

/** Pagefind gives a page's id to nobody but its own browser code, where it is the name of the page's fragment file. */
function tableOf(records: readonly SearchRecord[], files: readonly IndexFile[]): string {
  const idOf = new Map<string, string>();
  for (const { path, content } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (!id) continue;
    const fragment = gunzipSync(content).toString();
    idOf.set((JSON.parse(fragment.slice(fragment.indexOf("{"))) as { url: string }).url, id);
  }
  const listing = files.find(({ path }) => path.endsWith(".pf_meta"));
  if (!listing) throw failure(["no list of the pages"]);
  const places = new Map(pageIds(gunzipSync(listing.content)).map((id, place) => [id, place]));
  return writeTable(
    records.map(({ path, updated, values }) => {
      const page = places.get(idOf.get(path) ?? "");
      if (page === undefined) throw failure([`no page for ${path}`]);
      return { page, updated, values };
    }),
    listing.path,
  );
}

async function writeAll(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const subfolder of new Set(files.map(({ path }) => dirname(path)))) {
    await mkdir(join(folder, subfolder), { recursive: true });
  }
  // Thousands of files at once would run out of handles.
  for (let from = 0; from < files.length; from += 200) {
    await Promise.all(files.slice(from, from + 200).map(({ path, content }) => writeFile(join(folder, path), content)));
  }
}

function failure(errors: readonly string[]): Error {
  return new Error(`Pagefind could not make the search index: ${errors.join("; ") || "no reason given"}`);
}
