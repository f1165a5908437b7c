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
import { headFolder, type Said, saidIn } from "./head.ts";
import { type Listing, readListing } from "./listing.ts";
import type { Mention } from "./ranking.ts";
import { isReal, realFile, realFolder } from "./real-words.ts";
import { mentionsIn, textsFolder } from "./texts.ts";
import { filesWith, readWordFile, type Told } from "./word-files.ts";

/** An entry as scripts/search/records.ts wrote it. */
export interface Entry {
  path: string;
  title: string;
  summary?: string;
  content: string;
  /** The content and all that is known beside it. */
  all: string;
}

/** Words that begin alike may fill many files of the texts: so many of them are read, beside all of the heads. */
const mostFiles = 4;

export class Engine implements Dictionary {
  readonly #entries = new Map<number, Promise<Entry>>();
  readonly #found = new Map<string, Promise<readonly Mention[]>>();
  readonly #said = new Map<string, Promise<ReadonlyMap<number, Said>>>();
  readonly #shards = new Map<string, Promise<Shard>>();
  readonly #real = new Map<string, Promise<string>>();
  readonly #files = new Map<string, Promise<Told>>();
  readonly #shardNames: ReadonlySet<string>;
  readonly #headStarts: readonly string[];
  /** By page of an index, the row of its entry; see EntryTable. */
  readonly #rows = new Map<number, number>();

  private constructor(
    readonly table: EntryTable,
    private readonly folder: string,
    manifest: Manifest,
    private readonly indexes: readonly Index[],
  ) {
    this.#shardNames = new Set(manifest.shards.split(" "));
    this.#headStarts = manifest.heads.split(" ").filter(Boolean);
    for (const [row, page] of table.pages.entries()) this.#rows.set(page, row);
  }

  /** `folder` is an address that ends with a slash. Rejects where anything of it cannot be fetched. */
  static async open(folder: string): Promise<Engine> {
    const reading = fetchText(`${folder}${tableFile}`).then(readTable);
    const [table, manifest] = await Promise.all([
      reading,
      fetchText(`${folder}${wordsFile}`).then((json) => JSON.parse(json) as Manifest),
    ]);
    const listings = await Promise.all(
      table.listings.map(async (path) => {
        const address = folder + path;
        const listing = readListing(await fetchText(address));
        return { ...listing, folder: address.slice(0, address.lastIndexOf("/") + 1) };
      }),
    );
    let from = 0;
    const indexes = listings.map((listing): Index => {
      const index = { ...listing, from };
      from += listing.ids.length;
      return index;
    });
    return new Engine(table, folder, manifest, indexes);
  }

  /** Whose text has a word, in whatever form, and how often; if it is `open`, words that begin so. */
  find = (word: string, open: boolean): Promise<readonly Mention[]> =>
    remember(this.#found, `${open} ${word}`, async () => {
      const found = await Promise.all(this.indexes.map((index) => this.#findIn(index, word, open)));
      return found.flat();
    });

  async #findIn({ folder, starts, from }: Index, word: string, open: boolean): Promise<Mention[]> {
    const files = await this.#filesWith(word, starts, folder + textsFolder, open ? mostFiles : undefined);
    return [...mentionsIn(files, word, open)].flatMap(([page, times]) => {
      // An index that was kept knows entries that have changed or gone since; they have no row.
      const row = this.#rows.get(from + page);
      return row === undefined ? [] : [{ row, times }];
    });
  }

  /** Who says a word, in whatever form, in title, summary or the like; if it is `open`, a word that begins so. */
  said = (word: string, open: boolean): Promise<ReadonlyMap<number, Said>> =>
    remember(this.#said, `${open} ${word}`, async () =>
      saidIn(await this.#filesWith(word, this.#headStarts, this.folder + headFolder), word, open),
    );

  async #filesWith(word: string, starts: readonly string[], folder: string, atMost?: number): Promise<Told[]> {
    return await Promise.all(
      filesWith(word, starts)
        .slice(0, atMost)
        .map((at) =>
          remember(this.#files, `${folder}${at}.txt`, async (address) => readWordFile(await fetchText(address))),
        ),
    );
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
      const page = this.table.pages[row] as number;
      const { folder, ids, from } = this.indexes.findLast((index) => index.from <= page) as Index;
      return fetchEntry(`${folder}fragment/${ids[page - from]}.pf_fragment`);
    });
}

/** One of Pagefind's indexes. */
interface Index extends Listing {
  folder: string;
  /** How many pages the indexes before it have. */
  from: number;
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

/** Reads the file that Pagefind made of a page. */
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
