/** A valid catalogue in; a published folder out, whole or unchanged. */
import { dirname } from "node:path";
import { Address } from "../../layouts/address.ts";
import { Site } from "../../layouts/context.ts";
import { sitePlan } from "../../layouts/site-plan.ts";
import type { Part } from "../../layouts/template.tsx";
import type { Reading } from "../catalogue/index.ts";
import type { Catalogue } from "../catalogue/model.ts";
import { cacheFilesOf, readCache, writeCache } from "../incremental/cache-file.ts";
import { codeDigest } from "../incremental/code-fingerprint.ts";
import { DependencyTracker } from "../incremental/dependencies.ts";
import { PageCache, type WrittenPages } from "../incremental/page-cache.ts";
import { SearchCache, type WrittenIndex } from "../search/cache.ts";
import { writeSearchIndex } from "../search/index.ts";
import { writeAssets } from "./assets.ts";
import { writeImages } from "./images.ts";
import { writePages } from "./pages.ts";
import { madeOf, notePart } from "./parts.ts";
import type { Ground } from "./replace.ts";
import { verify } from "./verify.ts";

export interface PublishOptions {
  /** Where the site will stand on its host, `/` or `/sub/`. */
  basePath: string;
  /** Address of the published site; only its origin counts. */
  siteUrl: string;
  /** Makes this part of the pages alone, for `join`; the first has the search index. */
  part?: Part;
  /** Whether somebody who edits is waiting for it. */
  isServed?: boolean;
  /** Told what is being done, for people who wait. */
  progress?(step: "pages" | "verification"): void;
}

export interface Published {
  /** HTML pages, feeds and data files of the site. */
  pages: number;
  /** How many of them were made; the others are as the build before left them. */
  made: number;
  /** Entries and pages that search knows. */
  records: number;
}

/** Fills the folder of `ground` with a verified site. Throws where anything goes wrong. */
export async function publish(
  catalogue: Catalogue,
  { content, cached: forCache }: Pick<Reading, "content" | "cached">,
  { staging, output, last, made: tellMade }: Ground,
  options: PublishOptions,
): Promise<Published> {
  const { part, basePath, siteUrl, isServed = false, progress = () => {} } = options;
  const tracker = new DependencyTracker(catalogue);
  const assets = await writeAssets(catalogue, staging);
  const pictures = tracker.trackMap("picture", await writeImages(content, staging));
  const address = Address.of(catalogue, { basePath, origin: new URL(siteUrl).origin });
  const code = part ? undefined : codeDigest();
  const caches = cacheFilesOf(output);
  const key = JSON.stringify([code, assets, basePath, siteUrl, catalogue.settings]);
  const pageCache = code
    ? new PageCache(key, tracker, address, staging, readCache<WrittenPages>(caches.pages))
    : undefined;
  const searchCache = code ? new SearchCache(tracker, key, readCache<WrittenIndex>(caches.search).whole) : undefined;
  const { paths } = sitePlan(catalogue, content);
  const site = new Site(tracker.catalogue, address, assets, pictures, pageCache);
  progress("pages");
  // Pagefind works in a process of its own: the second core would otherwise wait.
  const [made, { records, written, files }] = await both(
    last.copied.then((copied) => {
      pageCache?.settle(copied);
      return writePages(site, staging, part);
    }),
    part === undefined || part.number === 0
      ? writeSearchIndex(
          site,
          catalogue,
          staging,
          searchCache && { memory: searchCache, isServed, output, copied: last.copied },
        )
      : { records: 0, written: undefined, files: [] },
  );
  pageCache?.sweep();
  progress("verification");
  const taken = new Set(pageCache?.reusedPaths);
  const kept = pageCache && {
    files: new Set([...taken, ...files]),
    links: pageCache.reusedLinks.bind(pageCache),
    touched: foldersOf(made),
  };
  const expected = { paths, ...(kept && { kept }), links: address.given, records };
  if (part) await notePart(staging, part, expected, madeOf(content, site));
  else tellMade(verify(staging, expected));
  await pageCache?.write(caches.pages);
  if (written) await writeCache(caches.search, "whole", written);
  await last.remember(forCache());
  return { pages: made.length + taken.size, made: made.length, records };
}

/** `/defis`, for `/defis/x/index.html` and all others. */
function foldersOf(paths: readonly string[]): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let below = dirname(path); below !== "/" && !folders.has(below); below = dirname(below)) folders.add(below);
  }
  return folders;
}

/** The results of both, or the error of the first that fails, but only once the other has ended: it writes files. */
async function both<A, B>(one: Promise<A>, other: Promise<B> | B): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return await Promise.all([one, other]);
}
