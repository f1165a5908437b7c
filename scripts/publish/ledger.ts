/** What each page was made of, kept between builds: a page whose facts are all as they were is not made again. */
import { hash } from "node:crypto";
import { rmdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { Address } from "../../layouts/address.ts";
import type { Ledger } from "../../layouts/context.ts";
import type { Facts } from "../catalogue/observe.ts";
import { type Volumes, writeBook } from "./book.ts";
import { FactWriter, FormerFacts, type WrittenFacts } from "./fact-table.ts";

/** As it lies on disk. Numbers are places in `facts` and `links`. */
export interface PageBook {
  /** Everything that all pages are made of: code, settings, options, names of assets. */
  key: string;
  facts: WrittenFacts;
  links: string[];
  pages: Record<string, Page>;
}

interface Page {
  /** SHA-1 of the file. */
  hash: string;
  /** Fingerprint of what the template was given. */
  item: string;
  facts: number[];
  links: number[];
}

/**
 * Soundness: a page is a function of its item and of the facts that making it read (layouts keep nothing between
 * pages that is not a function of those). If all of them have the fingerprints that they had, reading begins with the
 * same item, finds the same values, so reads the same facts, and ends with the same bytes.
 */
export class PageLedger implements Ledger {
  private readonly there: Set<string>;
  private readonly made = new Map<string, Page>();
  private readonly kept = new Map<string, Page>();
  private readonly links: string[] = [];
  private readonly placeOfLink = new Map<string, number>();
  private readonly former: FormerFacts | undefined;

  /** `copied` are files of the last build that lie in `folder` with the bytes that they had; those of search stay. */
  constructor(
    private readonly key: string,
    private readonly facts: Facts,
    private readonly address: Address,
    private readonly folder: string,
    private readonly book: PageBook | undefined,
    copied: ReadonlySet<string>,
  ) {
    this.there = new Set([...copied].filter((path) => !path.startsWith("/pagefind/")));
    if (book?.key === key) this.former = new FormerFacts(book.facts, facts);
    else {
      this.book = undefined;
      this.sweep();
    }
  }

  get remembers(): boolean {
    if (!this.former || 2 * this.former.changed.size > this.former.numbers.length) return false;
    return 2 * this.there.size > Object.keys(this.book?.pages ?? {}).length;
  }

  needs(path: string, item: unknown): boolean {
    const page = this.there.has(path) ? this.book?.pages[path] : undefined;
    if (page && page.item === this.facts.fingerprintOf(item) && this.former?.hold(page.facts)) {
      this.kept.set(path, page);
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
    this.made.set(path, {
      hash: hash("sha1", bytes),
      item: this.facts.fingerprintOf(item),
      facts,
      links: links.map((link) => this.linkPlace(link)),
    });
    return bytes;
  }

  /** Paths of the pages that were taken over from the build before. */
  get keptPaths(): Iterable<string> {
    return this.kept.keys();
  }

  /** What the pages taken over link to. */
  get keptLinks(): string[] {
    const places = new Set<number>();
    for (const { links } of this.kept.values()) for (const link of links) places.add(link);
    return [...places].map((place) => this.book?.links[place] as string);
  }

  /** Replaces the book by what is now true of the pages. */
  async write(volumes: Volumes): Promise<void> {
    const facts = new FactWriter(this.facts);
    const pages = [...this.made].map(([name, page]) => [name, { ...page, facts: page.facts.map(facts.place) }]);
    for (const [name, page] of this.kept) {
      const links = page.links.map((link) => this.linkPlace(this.book?.links[link] as string));
      const places = this.former?.today(page.facts).map(facts.place);
      pages.push([name, { ...page, facts: places ?? [], links }]);
    }
    const book = { key: this.key, facts: facts.written(), links: this.links, pages: Object.fromEntries(pages) };
    await writeBook(volumes, "whole", book satisfies PageBook);
  }

  private linkPlace(link: string): number {
    let place = this.placeOfLink.get(link);
    if (place === undefined) {
      place = this.links.push(link) - 1;
      this.placeOfLink.set(link, place);
    }
    return place;
  }
}
