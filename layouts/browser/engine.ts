/** The folder of the search index in; words to rows of the entry table, and rows to what a result shows, out. */
import { type EntryTable, readTable } from "./entry-table.ts";
import { tableFile } from "./facet-names.ts";
import type { Found } from "./query.ts";

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

export class Engine {
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #entries = new Map<number, Promise<Entry>>();

  private constructor(
    readonly table: EntryTable,
    private readonly pagefind: Pagefind,
    private readonly folder: string,
  ) {
    this.#rowOf = new Map(table.ids.map((id, row) => [id, row]));
  }

  /** `folder` is an address that ends with a slash. Rejects where anything of it cannot be fetched. */
  static async open(folder: string): Promise<Engine> {
    const [table, pagefind] = await Promise.all([fetchTable(folder), startPagefind(folder)]);
    return new Engine(table, pagefind, folder);
  }

  /** The entries that have every one of the words, best first. */
  async find(words: string): Promise<Found[]> {
    const { results } = await this.pagefind.search(words);
    return results.flatMap(({ id, score, words: places }) => {
      const row = this.#rowOf.get(id);
      return row === undefined ? [] : [{ row, score, places }];
    });
  }

  entry(row: number): Promise<Entry> {
    let entry = this.#entries.get(row);
    if (!entry) {
      entry = fetchEntry(`${this.folder}fragment/${this.table.ids[row]}.pf_fragment`);
      entry.catch(() => this.#entries.delete(row));
      this.#entries.set(row, entry);
    }
    return entry;
  }
}

async function fetchTable(folder: string): Promise<EntryTable> {
  // The name stays the same from one publication to the next: ask whether it is still the one at hand.
  const response = await fetch(`${folder}${tableFile}`, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return readTable(await response.text());
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
