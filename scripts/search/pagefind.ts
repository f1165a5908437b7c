/** Records of the search in; what Pagefind makes of them out. */
import { gunzipSync } from "node:zlib";
import { createIndex, type IndexFile, type PagefindIndex } from "pagefind";
import type { Mention } from "../../layouts/browser/texts.ts";
import type { Said } from "./dictionary.ts";
import type { SearchRecord } from "./records.ts";
import { idsIn, textsIn } from "./texts.ts";
import { withPagefind } from "./with-pagefind.ts";

export interface MadeIndex {
  /** What is shown of each page, by path below the folder of the index. */
  fragments: readonly IndexFile[];
  /** Pagefind's ids of its pages, in its own order: that of the records. */
  ids: readonly string[];
  /** Which pages, by their places in that order, have each word in their text. */
  texts: ReadonlyMap<string, readonly Mention[]>;
}

/**
 * Pagefind knows no stems of this language: readers look for a word in all its forms themselves (see word-files.ts), so
 * that `consultez` is no `consultation`, and no `apparié` an `appareil`.
 */
const withoutStems = "zz";

/**
 * Records are given as data rather than as pages of HTML: Pagefind then has nothing to parse (10,000 entries take 10.3 s
 * instead of 12.5), titles and summaries are metadata, and no excerpt repeats them. Its files of words are read here and
 * not published: a browser would need 84 kB of its program for them, and where in a text each word stands is most of
 * what they say. Throws, with what Pagefind said, where the index cannot be made.
 */
export async function makeIndex(records: readonly SearchRecord[]): Promise<MadeIndex> {
  return await withPagefind(async () => {
    const { index, errors } = await createIndex({ forceLanguage: withoutStems });
    if (!index) throw failure(errors);
    const { files, errors: failed } = await fill(index, records).then(() => index.getFiles());
    if (failed.length > 0) throw failure(failed);
    const ids = idsIn(files);
    const fragments = files.filter(({ path }) => path.startsWith("fragment/"));
    holdAgainst(records, ids, fragments);
    return { fragments, ids, texts: textsIn(files) };
  });
}

async function fill(index: PagefindIndex, records: readonly SearchRecord[]): Promise<void> {
  const answers = await Promise.all(
    records.map(({ path, content, meta }) =>
      index.addCustomRecord({ url: path, content, language: withoutStems, meta: meta as Record<string, string> }),
    ),
  );
  const errors = answers.flatMap((answer) => answer.errors);
  if (errors.length > 0) throw failure(errors);
}

/**
 * Pagefind gives a page's id to nobody, and lists its pages in the order in which they came; a few fragments are held
 * against that, for to open them all takes long. Throws where one is another's.
 */
function holdAgainst(records: readonly SearchRecord[], ids: readonly string[], fragments: readonly IndexFile[]): void {
  if (ids.length !== records.length) throw failure([`it has ${ids.length} of ${records.length} pages`]);
  const byPath = new Map(fragments.map(({ path, content }) => [path, content]));
  const step = Math.ceil(records.length / heldAgainst);
  for (let at = 0; at < records.length; at += step) {
    const fragment = byPath.get(`fragment/${ids[at]}.pf_fragment`);
    if (!fragment || readFragment(fragment).url !== records[at]?.path)
      throw failure(["its pages are in another order"]);
  }
}

const heldAgainst = 50;

/** What Pagefind keeps of a page. */
export function readFragment(content: Uint8Array): Said & { url: string } {
  const fragment = gunzipSync(content).toString();
  return JSON.parse(fragment.slice(fragment.indexOf("{"))) as Said & { url: string };
}

export function failure(errors: readonly string[]): Error {
  return new Error(`Pagefind could not make the search index: ${errors.join("; ") || "no reason given"}`);
}
