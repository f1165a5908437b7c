/** What each page was made of, kept between builds: a page whose facts are all as they were is not made again. */
import { hash } from "node:crypto";
import { rmdirSync, rmSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Address } from "../../layouts/address.ts";
import type { Ledger } from "../../layouts/context.ts";
import type { Facts } from "../catalogue/observe.ts";

/** As it lies on disk. Numbers are places in `facts` and `links`. */
interface Book {
  /** Everything that all pages are made of: code, settings, options, names of assets. */
  key: string;
  facts: { names: string[]; prints: string[] };
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

/** Reads a book; undefined where there is none, or where it cannot be read. */
export async function readBook(path: string): Promise<Book | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Book;
  } catch {
    return undefined;
  }
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
  private readonly changed: ReadonlySet<number>;
  /** Facts of the book → facts of this run. */
  private readonly factOf: readonly (number | undefined)[];

  /** `copied` are the pages of the book that lie in `folder`, with the bytes that they had. */
  constructor(
    private readonly key: string,
    private readonly facts: Facts,
    private readonly address: Address,
    private readonly folder: string,
    private readonly book: Book | undefined,
    copied: ReadonlySet<string>,
  ) {
    this.there = new Set(copied);
    const numbers = facts.numbers();
    const old = book?.key === key ? book : undefined;
    if (!old) {
      this.book = undefined;
      this.sweep();
    }
    this.factOf = old?.facts.names.map((name) => numbers.get(name)) ?? [];
    this.changed = new Set(
      this.factOf.flatMap((fact, place) =>
        fact !== undefined && facts.fingerprint(fact) === old?.facts.prints[place] ? [] : [place],
      ),
    );
  }

  needs(path: string, item: unknown): boolean {
    const page = this.there.has(path) ? this.book?.pages[path] : undefined;
    if (page && page.item === this.facts.fingerprintOf(item) && !page.facts.some((fact) => this.changed.has(fact))) {
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
      facts: [...facts],
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

  /** Replaces the book at `path` by what is now true of the pages. */
  async write(path: string): Promise<void> {
    const pages: [string, Page][] = [...this.made];
    for (const [name, page] of this.kept) {
      pages.push([
        name,
        {
          ...page,
          facts: page.facts.map((fact) => this.factOf[fact] as number),
          links: page.links.map((link) => this.linkPlace(this.book?.links[link] as string)),
        },
      ]);
    }
    const places = new Map<number, number>();
    const place = (fact: number) => {
      let at = places.get(fact);
      if (at === undefined) {
        at = places.size;
        places.set(fact, at);
      }
      return at;
    };
    for (const [, page] of pages) page.facts = page.facts.map(place);
    const book: Book = {
      key: this.key,
      facts: {
        names: [...places.keys()].map((fact) => this.facts.nameOf(fact)),
        prints: [...places.keys()].map((fact) => this.facts.fingerprint(fact)),
      },
      links: this.links,
      pages: Object.fromEntries(pages),
    };
    await mkdir(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}`;
    await writeFile(draft, JSON.stringify(book));
    await rename(draft, path);
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
