/** The folder of the search index in; words to rows of the entry table, and rows to what a result shows, out. */
import {
  type Dictionary,
  type Manifest,
  type Names,
  readShard,
  type Shard,
  type Words,
  wordsFile,
  wordsFolder,
} from "./dictionary.ts";
import { type EntryTable, readTable } from "./entry-table.ts";
import { tableFile } from "./facet-names.ts";
import { type Head, headFolder, readHead, type Said, saidIn, shardsOf } from "./head.ts";
import { readListing } from "./listing.ts";
import type { Mention, Sought } from "./ranking.ts";
import { isReal, realFile, realFolder } from "./real-words.ts";

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  mergeIndex(folder: string, options: Record<string, unknown>): Promise<void>;
  /** Loads what a search for these words would. */
  preload(words: string): Promise<void>;
  search(words: string): Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
}

/** An entry as scripts/search/records.ts wrote it. */
export interface Entry {
  path: string;
  title: string;
  summary?: string;
  content: string;
  /** The content and all that is known beside it. */
  all: string;
}

/** Of words that begin alike, an index loads the part that the beginning would be in, and so many of the next ones. */
const furtherParts = 3;

export class Engine implements Dictionary {
  /** Pagefind's pages, by row. */
  readonly #pages: readonly Page[];
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #entries = new Map<number, Promise<Entry>>();
  readonly #found = new Map<string, Promise<readonly Mention[]>>();
  readonly #said = new Map<string, Promise<ReadonlyMap<number, Said>>>();
  readonly #shards = new Map<string, Promise<Shard>>();
  readonly #real = new Map<string, Promise<string>>();
  readonly #shardNames: ReadonlySet<string>;
  readonly #heads = new Map<number, Promise<Head>>();
  readonly #headStarts: readonly string[];

  private constructor(
    readonly table: EntryTable,
    private readonly pagefind: Pagefind,
    private readonly folder: string,
    manifest: Manifest,
    private readonly indexes: readonly Index[],
  ) {
    this.#shardNames = new Set(manifest.shards.split(" "));
    this.#headStarts = manifest.heads.split(" ");
    const pages = indexes.flatMap((index) => index.pages);
    this.#pages = table.pages.map((place) => pages[place] as Page);
    this.#rowOf = new Map(this.#pages.map(({ id }, row) => [id, row]));
  }

  /** `folder` is an address that ends with a slash. Rejects where anything of it cannot be fetched. */
  static async open(folder: string): Promise<Engine> {
    const reading = fetchText(`${folder}${tableFile}`).then(readTable);
    const [table, pagefind, manifest] = await Promise.all([
      reading,
      startPagefind(
        folder,
        reading.then(({ listings }) => listings.slice(1).map((listing) => folderOf(folder + listing))),
      ),
      fetchText(`${folder}${wordsFile}`).then((json) => JSON.parse(json) as Manifest),
    ]);
    const indexes = await Promise.all(table.listings.map((listing) => indexOf(folder + listing)));
    return new Engine(table, pagefind, folder, manifest, indexes);
  }

  /** Whose text has a word: between quotes Pagefind finds whole words only, `jeu` and not `jeudi`. */
  find = (word: string, sought: Sought): Promise<readonly Mention[]> =>
    remember(this.#found, `${sought} ${word}`, () =>
      sought === "begin" ? this.#findBeginning(word) : this.#ask(`"${word}"`),
    );

  /** Pagefind looks for what begins so in the parts that it has at hand: it only loads the one for the word itself. */
  async #findBeginning(beginning: string): Promise<readonly Mention[]> {
    const next = this.indexes.flatMap(({ ends }) =>
      ends.filter((_, part) => ends[part - 1]?.startsWith(beginning)).slice(0, furtherParts),
    );
    if (next.length > 0) await this.pagefind.preload([...new Set(next)].join(" "));
    return await this.#ask(beginning);
  }

  async #ask(words: string): Promise<readonly Mention[]> {
    const { results } = await this.pagefind.search(words);
    return results.flatMap(({ id, words: places }) => {
      // An index that was kept knows entries that have changed or gone since; they have no row.
      const row = this.#rowOf.get(id);
      // What it finds besides the text is what the head says, in Pagefind's looser forms.
      return row === undefined || places.length === 0 ? [] : [{ row, places }];
    });
  }

  /** Who says a word, in whatever form, in title, summary or the like; if it is `open`, a word that begins so. */
  said = (word: string, open: boolean): Promise<ReadonlyMap<number, Said>> =>
    remember(this.#said, `${open} ${word}`, () => this.#saidAfresh(word, open));

  async #saidAfresh(word: string, open: boolean): Promise<ReadonlyMap<number, Said>> {
    const shards = shardsOf(word, this.#headStarts);
    const heads = shards.map((at) =>
      remember(this.#heads, at, async () => readHead(await fetchText(`${this.folder}${headFolder}${at}.txt`))),
    );
    return saidIn(await Promise.all(heads), word, open);
  }

  async words(shard: string): Promise<Words> {
    return (await this.#shard(shard)).words;
  }

  async names(shard: string): Promise<readonly Names[]> {
    return (await this.#shard(shard)).names;
  }

  async isReal(word: string): Promise<boolean> {
    const file = realFile(word);
    return isReal(word, await remember(this.#real, file, () => fetchText(`${this.folder}${realFolder}${file}`)));
  }

  async #shard(name: string): Promise<Shard> {
    if (!this.#shardNames.has(name)) return { words: new Map(), names: [] };
    return await remember(this.#shards, name, async () =>
      readShard(name, await fetchText(`${this.folder}${wordsFolder}${name}.txt`)),
    );
  }

  entry = (row: number): Promise<Entry> =>
    remember(this.#entries, row, () => {
      const { folder, id } = this.#pages[row] as Page;
      return fetchEntry(`${folder}fragment/${id}.pf_fragment`);
    });
}

/** A page as Pagefind knows it: its id, and the folder of the index that has it. */
interface Page {
  folder: string;
  id: string;
}

interface Index {
  pages: readonly Page[];
  /** The last word of each of its parts. */
  ends: readonly string[];
}

async function indexOf(listing: string): Promise<Index> {
  const folder = folderOf(listing);
  const { ids, parts } = readListing(await fetchListing(listing));
  return { pages: ids.map((id) => ({ folder, id })), ends: parts.map(({ to }) => to) };
}

function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf("/") + 1);
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

/** `others` are the folders of further indexes, each without code of its own. */
async function startPagefind(folder: string, others: Promise<readonly string[]>): Promise<Pagefind> {
  const pagefind = (await import(`${folder}pagefind.js`)) as Pagefind;
  // Its worker would load the same code a second time and copy every result of every search between threads.
  await pagefind.options({ noWorker: true });
  await Promise.all((await others).map((other) => pagefind.mergeIndex(other, {})));
  // Its own `init` does not wait until it has loaded everything; a search does.
  await pagefind.search("");
  return pagefind;
}

/** Pagefind has just fetched it, and its name changes with what it says: the browser has it at hand. */
async function fetchListing(address: string): Promise<Uint8Array> {
  return await plainBytes(await fetch(address, { cache: "force-cache" }));
}

/**
 * Reads the file that Pagefind keeps for a page. Its own way to it is a search that finds the page, and the only search
 * that finds every page (`null`) first downloads the whole index.
 */
async function fetchEntry(address: string): Promise<Entry> {
  const plain = new TextDecoder().decode(await plainBytes(await fetch(address)));
  const { url, content, meta } = JSON.parse(plain.slice(plain.indexOf("{"))) as {
    url: string;
    content: string;
    meta: { title: string; summary?: string };
  };
  const all = [...Object.values(meta), content].join(" ");
  return { path: url, title: meta.title, content, all, ...(meta.summary && { summary: meta.summary }) };
}

/** A file that Pagefind compressed. Some servers announce the compression, and the browser has then undone it. */
async function plainBytes(response: Response): Promise<Uint8Array> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  // Not by way of a Blob, which takes several times as long: its bytes go to another process and back.
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  const [plain] = await Promise.all([new Response(readable).arrayBuffer(), written]);
  return new Uint8Array(plain);
}
