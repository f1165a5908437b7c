/** What each page was made of, kept between builds: a page whose dependencies are all as they were is not made again. */
import { hash } from "node:crypto";
import { rmdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { Address } from "../../layouts/address.ts";
import type { MadeBefore } from "../../layouts/context.ts";
import { type CacheFiles, mostRecent, writeCache } from "./cache-file.ts";
import type { DependencyTracker } from "./dependencies.ts";
import { DependencyWriter, FormerDependencies, type WrittenDependencies } from "./dependency-table.ts";

/** A layer as it lies on disk. Pages are numbered in their order. */
export interface WrittenPages {
  /** Everything that all pages are made of: code, settings, options, names of assets. */
  key: string;
  reads: WrittenDependencies;
  links: string[];
  pages: Record<string, WrittenPage>;
}

interface WrittenPage {
  /** SHA-256 of the file. */
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
  dependencies: readonly number[];
  links: readonly string[];
}

interface Reused {
  layer: Layer;
  number: number;
  page: WrittenPage;
}

/** One layer of the cache of the last build, seen from this one. */
class Layer {
  readonly reads: FormerDependencies;
  readonly links: readonly string[];
  private readonly pages: Readonly<Record<string, WrittenPage>>;
  private readonly numbers: ReadonlyMap<string, number>;

  constructor({ pages, reads, links }: WrittenPages, dependencies: DependencyTracker) {
    this.pages = pages;
    this.links = links;
    this.numbers = new Map(Object.keys(pages).map((path, number) => [path, number]));
    this.reads = new FormerDependencies(reads, dependencies);
  }

  get size(): number {
    return this.numbers.size;
  }

  find(path: string): Reused | undefined {
    const number = this.numbers.get(path);
    const page = this.pages[path];
    return page && number !== undefined ? { layer: this, number, page } : undefined;
  }

  linksOf({ links }: WrittenPage): string[] {
    return links === "" ? [] : links.split(" ").map((place) => this.links[Number(place)] as string);
  }
}

/**
 * Soundness: a page is a function of its item and of the dependencies that making it read (layouts keep nothing between
 * pages that is not a function of those). If all of them have the fingerprints that they had, reading begins with the
 * same item, finds the same values, so reads the same dependencies, and ends with the same bytes.
 */
export class PageCache implements MadeBefore {
  /** Files of the last build that lie in the new folder with the bytes that they had; those of search stay there. */
  private there = new Set<string>();
  private readonly made = new Map<string, MadePage>();
  private readonly reused = new Map<string, Reused>();
  private readonly whole: Layer | undefined;
  /** What was made since, which knows better. */
  private readonly recent: Layer | undefined;

  constructor(
    private readonly key: string,
    private readonly dependencies: DependencyTracker,
    private readonly address: Address,
    private readonly folder: string,
    { whole, recent }: { [Name in keyof CacheFiles]?: WrittenPages },
  ) {
    if (whole?.key === key) this.whole = new Layer(whole, dependencies);
    if (this.whole && recent?.key === key) this.recent = new Layer(recent, dependencies);
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
    if (last && !last.layer.reads.stale.has(last.number) && last.page.item === this.dependencies.fingerprintOf(item)) {
      this.reused.set(path, last);
      return false;
    }
    // It is a link to the published file, which nobody may write into.
    this.remove(path);
    return true;
  }

  /** Removes what was copied and is no page of this site. */
  sweep(): void {
    for (const path of this.there) if (!this.reused.has(path)) this.remove(path);
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
    const { result, dependencies } = this.dependencies.track(() => this.address.noting(make));
    const { result: bytes, links } = result;
    this.made.set(path, {
      hash: hash("sha256", bytes),
      item: this.dependencies.fingerprintOf(item),
      dependencies,
      links,
    });
    return bytes;
  }

  /** Paths of the pages that were taken over from the build before. */
  get reusedPaths(): Iterable<string> {
    return this.reused.keys();
  }

  /** What the pages taken over link to, but for some that satisfy `isThere`. */
  reusedLinks(isThere: (path: string) => boolean): string[] {
    const lacking = [this.whole, this.recent].flatMap((layer) => layer?.links ?? []).filter((link) => !isThere(link));
    if (lacking.length === 0) return [];
    // Only pages that are made again may have linked there.
    const linked = new Set([...this.reused.values()].flatMap(({ layer, page }) => layer.linksOf(page)));
    return lacking.filter((link) => linked.has(link));
  }

  /** Puts down what is now true of the pages. */
  async write(files: CacheFiles): Promise<void> {
    const recent = [...this.reused].filter(([, { layer }]) => layer === this.recent);
    const layer = this.whole && this.made.size + recent.length <= mostRecent ? "recent" : "whole";
    await writeCache(files, layer, this.written(layer === "whole" ? this.reused : recent));
  }

  /** The pages that were made, and these. */
  private written(reused: Iterable<[string, Reused]>): WrittenPages {
    const reads = new DependencyWriter(this.dependencies);
    const links = new Places();
    const pages: WrittenPages["pages"] = {};
    let number = 0;
    const add = (
      path: string,
      { hash, item }: MadePage | WrittenPage,
      dependencies: readonly number[],
      to: readonly string[],
    ) => {
      reads.add(number, dependencies);
      number += 1;
      pages[path] = { hash, item, links: to.map((link) => links.of(link)).join(" ") };
    };
    for (const [path, page] of this.made) add(path, page, page.dependencies, page.links);
    for (const [path, { layer, number, page }] of reused) {
      add(path, page, layer.reads.readBy(number), layer.linksOf(page));
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
