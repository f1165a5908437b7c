/** What each page was made of, kept between builds: a page whose facts are all as they were is not made again. */
import { hash } from "node:crypto";
import { rmdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { Address } from "../../layouts/address.ts";
import type { Ledger } from "../../layouts/context.ts";
import { mostRecent, type Volumes, writeBook } from "./cache-file.ts";
import type { Facts } from "./dependencies.ts";
import { FormerReads, ReadsWriter, type WrittenReads } from "./dependency-table.ts";

/** A volume as it lies on disk. Pages are numbered in their order. */
export interface PageBook {
  /** Everything that all pages are made of: code, settings, options, names of assets. */
  key: string;
  reads: WrittenReads;
  links: string[];
  pages: Record<string, WrittenPage>;
}

interface WrittenPage {
  /** SHA-1 of the file. */
  hash: string;
  /** Fingerprint of what the template was given. */
  item: string;
  /** Places in `links`, with blanks between them. */
  links: string;
}

/** A page as this build made it. */
interface MadePage {
  hash: string;
  item: string;
  facts: readonly number[];
  links: readonly string[];
}

interface Kept {
  volume: Volume;
  number: number;
  page: WrittenPage;
}

/** One volume of the book of the last build, seen from this one. */
class Volume {
  readonly reads: FormerReads;
  readonly links: readonly string[];
  private readonly pages: Readonly<Record<string, WrittenPage>>;
  private readonly numbers: ReadonlyMap<string, number>;

  constructor({ pages, reads, links }: PageBook, facts: Facts) {
    this.pages = pages;
    this.links = links;
    this.numbers = new Map(Object.keys(pages).map((path, number) => [path, number]));
    this.reads = new FormerReads(reads, facts);
  }

  get size(): number {
    return this.numbers.size;
  }

  find(path: string): Kept | undefined {
    const number = this.numbers.get(path);
    const page = this.pages[path];
    return page && number !== undefined ? { volume: this, number, page } : undefined;
  }

  linksOf({ links }: WrittenPage): string[] {
    return links === "" ? [] : links.split(" ").map((place) => this.links[Number(place)] as string);
  }
}

/**
 * Soundness: a page is a function of its item and of the facts that making it read (layouts keep nothing between
 * pages that is not a function of those). If all of them have the fingerprints that they had, reading begins with the
 * same item, finds the same values, so reads the same facts, and ends with the same bytes.
 */
export class PageLedger implements Ledger {
  /** Files of the last build that lie in the new folder with the bytes that they had; those of search stay there. */
  private there = new Set<string>();
  private readonly made = new Map<string, MadePage>();
  private readonly kept = new Map<string, Kept>();
  private readonly whole: Volume | undefined;
  /** What was made since, which knows better. */
  private readonly recent: Volume | undefined;

  constructor(
    private readonly key: string,
    private readonly facts: Facts,
    private readonly address: Address,
    private readonly folder: string,
    { whole, recent }: { [Name in keyof Volumes]?: PageBook },
  ) {
    if (whole?.key === key) this.whole = new Volume(whole, facts);
    if (this.whole && recent?.key === key) this.recent = new Volume(recent, facts);
  }

  /** To be called before anything is asked: `copied` are files of the last build that lie in the new folder. */
  settle(copied: ReadonlySet<string>): void {
    this.there = new Set([...copied].filter((path) => !path.startsWith("/pagefind/")));
    if (!this.whole) this.sweep();
  }

  get remembers(): boolean {
    if (!this.whole || 2 * this.whole.reads.changed > this.whole.reads.size) return false;
    return 2 * this.there.size > this.whole.size;
  }

  needs(path: string, item: unknown): boolean {
    const last = this.there.has(path) ? (this.recent?.find(path) ?? this.whole?.find(path)) : undefined;
    if (last && !last.volume.reads.stale.has(last.number) && last.page.item === this.facts.fingerprintOf(item)) {
      this.kept.set(path, last);
      return false;
    }
    // It is a link to the published file, which nobody may write into.
    this.remove(path);
    return true;
  }

  /** Removes what was copied and is no page of this site. */
  sweep(): void {
    for (const path of this.there) if (!this.kept.has(path)) this.remove(path);
  }

  private remove(path: string): void {
    if (!this.there.delete(path)) return;
    rmSync(this.folder + path, { force: true });
    for (let below = dirname(path); below !== "/"; below = dirname(below)) {
      try {
        rmdirSync(this.folder + below);
      } catch {
        // Something else is in it.
        return;
      }
    }
  }

  note(path: string, item: unknown, make: () => Buffer): Buffer {
    const { result, facts } = this.facts.noting(() => this.address.noting(make));
    const { result: bytes, links } = result;
    this.made.set(path, { hash: hash("sha1", bytes), item: this.facts.fingerprintOf(item), facts, links });
    return bytes;
  }

  /** Paths of the pages that were taken over from the build before. */
  get keptPaths(): Iterable<string> {
    return this.kept.keys();
  }

  /** What the pages taken over link to, but for some that satisfy `isThere`. */
  keptLinks(isThere: (path: string) => boolean): string[] {
    const lacking = [this.whole, this.recent].flatMap((volume) => volume?.links ?? []).filter((link) => !isThere(link));
    if (lacking.length === 0) return [];
    // Only pages that are made again may have linked there.
    const linked = new Set([...this.kept.values()].flatMap(({ volume, page }) => volume.linksOf(page)));
    return lacking.filter((link) => linked.has(link));
  }

  /** Puts down what is now true of the pages. */
  async write(volumes: Volumes): Promise<void> {
    const recent = [...this.kept].filter(([, { volume }]) => volume === this.recent);
    const volume = this.whole && this.made.size + recent.length <= mostRecent ? "recent" : "whole";
    await writeBook(volumes, volume, this.written(volume === "whole" ? this.kept : recent));
  }

  /** The pages that were made, and these. */
  private written(kept: Iterable<[string, Kept]>): PageBook {
    const reads = new ReadsWriter(this.facts);
    const links = new Places();
    const pages: PageBook["pages"] = {};
    let number = 0;
    const add = (
      path: string,
      { hash, item }: MadePage | WrittenPage,
      facts: readonly number[],
      to: readonly string[],
    ) => {
      reads.add(number, facts);
      number += 1;
      pages[path] = { hash, item, links: to.map((link) => links.of(link)).join(" ") };
    };
    for (const [path, page] of this.made) add(path, page, page.facts, page.links);
    for (const [path, { volume, number, page }] of kept) {
      add(path, page, volume.reads.readBy(number), volume.linksOf(page));
    }
    return { key: this.key, reads: reads.written(), links: links.all, pages };
  }
}

/** Texts by their place in a list, each once. */
class Places {
  readonly all: string[] = [];
  private readonly places = new Map<string, number>();

  of(text: string): number {
    let place = this.places.get(text);
    if (place === undefined) {
      place = this.all.push(text) - 1;
      this.places.set(text, place);
    }
    return place;
  }
}
