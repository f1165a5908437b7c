/** What the search index of the last build was made of; which of it still holds. */
import { hash } from "node:crypto";
import type { Facts } from "../catalogue/observe.ts";
import { FactWriter, FormerFacts, type WrittenFacts } from "./fact-table.ts";
import type { SearchRecord } from "./search-records.ts";

/** As it lies on disk (see book.ts). */
export interface SearchBook {
  key: string;
  facts: WrittenFacts;
  /** Words with the entries that have them, and those that have them in a title or the like. */
  counts: [word: string, entries: number, named: number][];
  /** The lasting indexes: their files that list their pages, by path below `pagefind/`. */
  listings: string[];
  /** Their files, as paths of the site. */
  files: Record<string, { hash: string }>;
  records: Record<string, Remembered>;
}

/** Where Pagefind has a record. */
export interface Place {
  /** Of the record's text. */
  hash: string;
  /** Below `pagefind/`, with a final slash: the folder of its index. */
  folder: string;
  /** Pagefind's id. */
  id: string;
}

export interface Remembered extends Place {
  facts: number[];
  /** Where a lasting index has it as it was before it changed. */
  lasting?: Place;
}

/** The record of one entry today: its place as it was, where nothing about it changed, else its text. */
export interface Today {
  path: string;
  facts: readonly number[];
  was: Remembered | undefined;
  /** Undefined where it need not be made. */
  record?: SearchRecord;
}

export class SearchMemory {
  readonly former: SearchBook | undefined;
  private readonly held: FormerFacts | undefined;

  constructor(
    private readonly facts: Facts,
    readonly key: string,
    book: SearchBook | undefined,
  ) {
    if (book?.key !== key) return;
    this.former = book;
    this.held = new FormerFacts(book.facts, facts);
  }

  /** The record at `path`; `make` is called only where something that it is made of has changed. */
  today(path: string, make: () => SearchRecord): Today {
    const was = this.former?.records[path];
    if (was && this.held?.hold(was.facts)) return { path, was, facts: this.held.today(was.facts) };
    const { result, facts } = this.facts.noting(make);
    return { path, was, facts, record: result };
  }

  written(records: ReadonlyMap<string, Omit<Remembered, "facts"> & { facts: readonly number[] }>): {
    facts: WrittenFacts;
    records: SearchBook["records"];
  } {
    const writer = new FactWriter(this.facts);
    const written = [...records].map(([path, one]) => [path, { ...one, facts: one.facts.map(writer.place) }]);
    return { facts: writer.written(), records: Object.fromEntries(written) };
  }
}

/** Changes where what Pagefind is given does. */
export function hashOf({ content, meta }: SearchRecord): string {
  return hash("sha1", JSON.stringify([content, meta]), "base64url");
}
