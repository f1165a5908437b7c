/** A valid catalogue in; a published folder out, whole or unchanged. */
import { dirname } from "node:path";
import { Address } from "../../layouts/address.ts";
import { Site } from "../../layouts/context.ts";
import { sitePlan } from "../../layouts/site-plan.ts";
import type { Part } from "../../layouts/template.tsx";
import type { Reading } from "../catalogue/index.ts";
import type { Catalogue } from "../catalogue/model.ts";
import { booksOf, readBook, writeBook } from "../incremental/cache-file.ts";
import { codeDigest } from "../incremental/code-fingerprint.ts";
import { Facts } from "../incremental/dependencies.ts";
import { type PageBook, PageLedger } from "../incremental/page-cache.ts";
import { writeSearchIndex } from "../search/index.ts";
import { type SearchBook, SearchMemory } from "../search/memory.ts";
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
  /** Told what is being done, for people who wait. */
  progress?(step: string): void;
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
  { content, kept: keptOf }: Pick<Reading, "content" | "kept">,
  { staging, output, last, made: tellMade }: Ground,
  options: PublishOptions,
): Promise<Published> {
  const { part, basePath, siteUrl, progress = () => {} } = options;
  const facts = new Facts(catalogue);
  const assets = await writeAssets(catalogue, staging);
  const pictures = facts.watchMap("picture", await writeImages(content, staging));
  const address = Address.of(catalogue, { basePath, origin: new URL(siteUrl).origin });
  const code = part ? undefined : codeDigest();
  const books = booksOf(output);
  const key = JSON.stringify([code, assets, options, catalogue.settings]);
  const ledger = code ? new PageLedger(key, facts, address, staging, await readBook<PageBook>(books.pages)) : undefined;
  const memory = code ? new SearchMemory(facts, key, (await readBook<SearchBook>(books.search)).whole) : undefined;
  const { paths } = sitePlan(catalogue, content);
  const site = new Site(facts.catalogue, address, assets, pictures, ledger);
  progress("pages et index de recherche");
  // Pagefind works in a process of its own: the second core would otherwise wait.
  const [made, { records, book, files }] = await both(
    last.copied.then((copied) => {
      ledger?.settle(copied);
      return writePages(site, staging, part);
    }),
    part === undefined || part.number === 0
      ? writeSearchIndex(site, catalogue, staging, memory && { memory, output, copied: last.copied })
      : { records: 0, book: undefined, files: [] },
  );
  ledger?.sweep();
  progress("vérification");
  const taken = new Set(ledger?.keptPaths);
  const kept = ledger && {
    files: new Set([...taken, ...files]),
    links: ledger.keptLinks.bind(ledger),
    touched: foldersOf(made),
  };
  const expected = { paths, ...(kept && { kept }), links: address.given, records };
  if (part) await notePart(staging, part, expected, madeOf(content, site));
  else tellMade(verify(staging, expected));
  await ledger?.write(books.pages);
  if (book) await writeBook(books.search, "whole", book);
  await last.remember(keptOf());
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
