/** What the search index of the last build was made of; which of it still holds. */
import { hash } from "node:crypto";
import type { DependencyTracker } from "../incremental/dependencies.ts";
import { DependencyWriter, FormerDependencies, type WrittenDependencies } from "../incremental/dependency-table.ts";
import type { SearchRecord } from "./records.ts";

/** As it lies on disk (see scripts/incremental/cache-file.ts). Records are numbered in their order. */
export interface WrittenIndex {
  key: string;
  reads: WrittenDependencies;
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
  /** Where a lasting index has it as it was before it changed. */
  lasting?: Place;
}

/** The record of one entry today: its place as it was, where nothing about it changed, else its text. */
export interface Today {
  path: string;
  dependencies: readonly number[];
  was: Remembered | undefined;
  /** Undefined where it need not be made. */
  record?: SearchRecord;
}

export class SearchCache {
  readonly former: WrittenIndex | undefined;
  private readonly reads: FormerDependencies | undefined;
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly dependencies: DependencyTracker,
    readonly key: string,
    written: WrittenIndex | undefined,
  ) {
    if (written?.key !== key) return;
    this.former = written;
    this.reads = new FormerDependencies(written.reads, dependencies);
    for (const [number, path] of Object.keys(written.records).entries()) this.numbers.set(path, number);
  }

  /** The record at `path`; `make` is called only where something that it is made of has changed. */
  today(path: string, make: () => SearchRecord): Today {
    const was = this.former?.records[path];
    const number = this.numbers.get(path);
    if (was && number !== undefined && this.reads && !this.reads.stale.has(number)) {
      return { path, was, dependencies: this.reads.readBy(number) };
    }
    const { result, dependencies } = this.dependencies.track(make);
    return { path, was, dependencies, record: result };
  }

  /** `records` by path, and what each of them read. */
  written(
    records: ReadonlyMap<string, Remembered>,
    readBy: ReadonlyMap<string, readonly number[]>,
  ): Pick<WrittenIndex, "reads" | "records"> {
    const writer = new DependencyWriter(this.dependencies);
    for (const [number, path] of [...records.keys()].entries()) writer.add(number, readBy.get(path) ?? []);
    return { reads: writer.written(), records: Object.fromEntries(records) };
  }
}

/** Changes where what Pagefind is given does. */
export function hashOf({ content, meta }: SearchRecord): string {
  return hash("sha256", JSON.stringify([content, meta]), "base64url");
}
