/** The folder of the search index in; words to rows of the entry table, and rows to what a result shows, out. */
import { type Dictionary, type Manifest, readShard, type Words, wordsFile, wordsFolder } from "./dictionary.ts";
import { type EntryTable, readTable } from "./entry-table.ts";
import { tableFile } from "./facet-names.ts";
import type { Found } from "./ranking.ts";

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(words: string): Promise<{ results: readonly { id: string; score: number; words: readonly number[] }[] }>;
}

/** An entry as scripts/publish/search-records.ts wrote it. */
export interface Entry {
  path: string;
  title: string;
  summary?: string;
  content: string;
}

/** What a word found in these parts adds to what it weighs in the text; see SearchRecord. */
const metaWeights = { title: 6, summary: 3, also: 4, place: 1.5, about: 1 };

export class Engine implements Dictionary {
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #entries = new Map<number, Promise<Entry>>();
  readonly #found = new Map<string, Promise<readonly Found[]>>();
  readonly #whole = new Map<string, Promise<readonly Found[]>>();
  readonly #words = new Map<string, Promise<Words>>();
  readonly #shards: ReadonlySet<string>;
  readonly synonyms: Manifest["synonyms"];

  private constructor(
    readonly table: EntryTable,
    private readonly pagefind: Pagefind,
    private readonly folder: string,
    manifest: Manifest,
  ) {
    this.#shards = new Set(manifest.shards.split(" "));
    this.synonyms = manifest.synonyms;
    this.#rowOf = new Map(table.ids.map((id, row) => [id, row]));
  }

  /** `folder` is an address that ends with a slash. Rejects where anything of it cannot be fetched. */
  static async open(folder: string): Promise<Engine> {
    const [table, pagefind, manifest] = await Promise.all([
      fetchText(`${folder}${tableFile}`).then(readTable),
      startPagefind(folder),
      fetchText(`${folder}${wordsFile}`).then((json) => JSON.parse(json) as Manifest),
    ]);
    return new Engine(table, pagefind, folder, manifest);
  }

  /** The entries that have a word, or where it is `open` one that begins so, best first. */
  find = (word: string, open: boolean): Promise<readonly Found[]> =>
    open ? this.#search(word) : remember(this.#whole, word, () => this.#findWhole(word));

  /**
   * Between quotes Pagefind finds whole words only, `jeu` and not `jeudi`, but then leaves title and summary out of the
   * score of an entry that has the word in its text too: the score is that of the search without quotes.
   */
  async #findWhole(word: string): Promise<readonly Found[]> {
    const [whole, begun] = await Promise.all([this.#search(`"${word}"`), this.#search(word)]);
    const scores = new Map(begun.map(({ row, score }) => [row, score]));
    return whole.map((found) => ({ ...found, score: scores.get(found.row) ?? found.score }));
  }

  #search(words: string): Promise<readonly Found[]> {
    return remember(this.#found, words, async () => {
      const { results } = await this.pagefind.search(words);
      return results.flatMap(({ id, score, words: places }) => {
        const row = this.#rowOf.get(id);
        return row === undefined ? [] : [{ row, score, places }];
      });
    });
  }

  async words(shard: string): Promise<Words> {
    if (!this.#shards.has(shard)) return new Map();
    return await remember(this.#words, shard, async () =>
      readShard(shard, await fetchText(`${this.folder}${wordsFolder}${shard}.txt`)),
    );
  }

  entry = (row: number): Promise<Entry> =>
    remember(this.#entries, row, () => fetchEntry(`${this.folder}fragment/${this.table.ids[row]}.pf_fragment`));
}

/** Asks once; a failure is forgotten, so that the next time tries again. */
function remember<Key, Value>(
  known: Map<Key, Promise<Value>>,
  key: Key,
  ask: (key: Key) => Promise<Value>,
): Promise<Value> {
  let value = known.get(key);
  if (!value) {
    value = ask(key);
    value.catch(() => known.delete(key));
    known.set(key, value);
  }
  return value;
}

async function fetchText(address: string): Promise<string> {
  // The name stays the same from one publication to the next: ask whether it is still the one at hand.
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return await response.text();
}

async function startPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(`${folder}pagefind.js`)) as Pagefind;
  // Its worker would load the same code a second time and copy every result of every search between threads.
  await pagefind.options({ noWorker: true, ranking: { metaWeights } });
  await pagefind.init();
  return pagefind;
}

const signature = "pagefind_dcd";

/**
 * Reads the file that Pagefind keeps for a page. Its own way to it is a search that finds the page, and the only search
 * that finds every page (`null`) first downloads the whole index.
 */
async function fetchEntry(address: string): Promise<Entry> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // Some servers announce the compression, and the browser has then undone it.
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? await decompressed(bytes) : new TextDecoder().decode(bytes);
  const { url, content, meta } = JSON.parse(plain.slice(signature.length)) as {
    url: string;
    content: string;
    meta: { title: string; summary?: string };
  };
  return { path: url, title: meta.title, content, ...(meta.summary && { summary: meta.summary }) };
}

function decompressed(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}
