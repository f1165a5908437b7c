/** A valid catalogue in; a published folder out, whole or unchanged. */
import { Address } from "../../layouts/address.ts";
import { Site } from "../../layouts/context.ts";
import { sitePaths } from "../../layouts/site-paths.ts";
import { type Strings, stringsOf } from "../../layouts/strings/index.ts";
import type { Language } from "../../schemas/index.ts";
import type { Content } from "../catalogue/load.ts";
import type { Catalogue } from "../catalogue/model.ts";
import { Facts } from "../catalogue/observe.ts";
import { writeAssets } from "./assets.ts";
import { codeDigest } from "./code.ts";
import type { Ground } from "./ground.ts";
import { writeImages } from "./images.ts";
import { PageLedger, readBook } from "./ledger.ts";
import { writePages } from "./pages.ts";
import { writeSearchIndex } from "./search-index.ts";
import { swap } from "./swap.ts";
import { verify } from "./verify.ts";

export interface PublishOptions {
  /** Where the site will stand on its host, `/` or `/sub/`. */
  basePath: string;
  /** Address of the published site; only its origin counts. */
  siteUrl: string;
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

/** Throws where anything goes wrong; the folder published before is then untouched. */
export async function publish(
  catalogue: Catalogue,
  content: Content,
  ground: Ground,
  options: PublishOptions,
): Promise<Published> {
  const { staging, output } = ground;
  const { progress = () => {} } = options;
  const facts = new Facts(catalogue);
  const assets = await writeAssets(catalogue, staging);
  const pictures = facts.watchMap("picture", await writeImages(content, staging));
  const address = addressOf(catalogue, options);
  const ledger = await openLedger(ground, facts, address, { assets, options, settings: catalogue.settings });
  const site = new Site(facts.catalogue, address, languageOf(catalogue), wordsOf(catalogue), assets, pictures, ledger);
  progress("pages et index de recherche");
  // Pagefind works in a process of its own: the second core would otherwise wait.
  const [made, { records }] = await both(writePages(site, staging), writeSearchIndex(site, staging));
  ledger?.sweep();
  progress("vérification");
  const kept = new Set(ledger?.keptPaths);
  const paths = sitePaths(catalogue, content);
  verify(staging, { paths, kept, links: [...address.given, ...(ledger?.keptLinks ?? [])], records });
  await swap(staging, output);
  // Without it the next build makes all pages: no reason to call this one failed.
  await ledger?.write(ground.book).catch(() => {});
  return { pages: made.length + kept.size, made: made.length, records };
}

/** The record of what pages are made of, where the program that runs can be told from every other. */
async function openLedger(
  { staging, book, copied }: Ground,
  facts: Facts,
  address: Address,
  rest: object,
): Promise<PageLedger | undefined> {
  const code = codeDigest();
  if (!code) return undefined;
  const there = await copied;
  return new PageLedger(JSON.stringify([code, rest]), facts, address, staging, await readBook(book), there);
}

/** The results of both, or the error of the first that fails, but only once the other has ended: it writes files. */
async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return await Promise.all([one, other]);
}

function addressOf(catalogue: Catalogue, { basePath, siteUrl }: PublishOptions): Address {
  return new Address({ basePath, origin: new URL(siteUrl).origin, segments: wordsOf(catalogue).segments });
}

function wordsOf(catalogue: Catalogue): Strings {
  return stringsOf(languageOf(catalogue));
}

function languageOf({ settings }: Catalogue): Language {
  return settings.languages[0] as Language;
}
