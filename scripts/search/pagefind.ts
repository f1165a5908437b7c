/** Records of the search in; one of Pagefind's indexes, as files, out. */
import { gunzipSync } from "node:zlib";
import { transform } from "esbuild";
import { createIndex, type IndexFile, type PagefindIndex } from "pagefind";
import { readListing } from "../../layouts/browser/listing.ts";
import type { Said } from "./dictionary.ts";
import { inSmallerParts } from "./parts.ts";
import type { SearchRecord } from "./records.ts";
import { withPagefind } from "./with-pagefind.ts";

export interface MadeIndex {
  /** By path below the folder of the index. */
  files: readonly IndexFile[];
  /** The file that lists its pages. */
  listing: string;
  /** Pagefind's ids by path of the record. */
  ids: ReadonlyMap<string, string>;
}

/**
 * Records are given as data rather than as pages of HTML: Pagefind then has nothing to parse (10,000 entries take 10.3 s
 * instead of 12.5), titles and summaries are metadata, and no excerpt repeats them. With `code`,
 * Pagefind's program for browsers comes with it: one index of a site has it. Throws, with what Pagefind said, where the
 * index cannot be made.
 */
export async function makeIndex(
  records: readonly SearchRecord[],
  language: string,
  { code }: { code: boolean },
): Promise<MadeIndex> {
  return await withPagefind(async () => {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (!index) throw failure(errors);
    const { files: made, errors: failed } = await fill(index, records, language).then(() => index.getFiles());
    if (failed.length > 0) throw failure(failed);
    const needed = made.filter(({ path }) => isNeeded(path, language, code));
    const files = inSmallerParts(await Promise.all(needed.map(minified)));
    const listing = files.find(({ path }) => path.endsWith(".pf_meta"));
    if (!listing) throw failure(["no list of the pages"]);
    return { files, listing: listing.path, ids: idsOf(records, files, listing.content) };
  });
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
function isNeeded(path: string, language: string, code: boolean): boolean {
  if (/^(index|fragment)\//.test(path) || path.endsWith(".pf_meta") || path === "pagefind-entry.json") return true;
  return code && (path === "pagefind.js" || path === `wasm.${language}.pagefind`);
}

/** Pagefind's own code comes with long names and all its spaces. */
async function minified({ path, content }: IndexFile): Promise<IndexFile> {
  if (!path.endsWith(".js")) return { path, content };
  const { code } = await transform(Buffer.from(content).toString(), { minify: true, format: "esm", target: "es2022" });
  return { path, content: Buffer.from(code) };
}

/**
 * Pagefind gives a page's id to nobody but its own browser code, where it is the name of the page's fragment file. It
 * lists its pages in the order in which they came; a few fragments are held against that, for to open them all takes
 * long. Throws where one is another's.
 */
function idsOf(
  records: readonly SearchRecord[],
  files: readonly IndexFile[],
  listing: Uint8Array,
): Map<string, string> {
  const order = idsInOrder(listing);
  const fragments = new Map(files.map(({ path, content }) => [path, content]));
  const step = Math.ceil(records.length / heldAgainst);
  for (let at = 0; at < records.length; at += step) {
    const fragment = fragments.get(`fragment/${order[at]}.pf_fragment`);
    if (!fragment || readFragment(fragment).url !== records[at]?.path)
      throw failure(["its pages are in another order"]);
  }
  if (order.length !== records.length) throw failure([`it has ${order.length} of ${records.length} pages`]);
  return new Map(records.map(({ path }, at) => [path, order[at] as string]));
}

const heldAgainst = 50;

/** What Pagefind keeps of a page. */
export function readFragment(content: Uint8Array): Said & { url: string } {
  const fragment = gunzipSync(content).toString();
  return JSON.parse(fragment.slice(fragment.indexOf("{"))) as Said & { url: string };
}

/** The ids of an index's pages, in its own order. */
export function idsInOrder(listing: Uint8Array): readonly string[] {
  return readListing(gunzipSync(listing)).ids;
}

export function failure(errors: readonly string[]): Error {
  return new Error(`Pagefind could not make the search index: ${errors.join("; ") || "no reason given"}`);
}
