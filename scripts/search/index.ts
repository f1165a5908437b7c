/** The site in, `<output>/pagefind/` out: an index of every entry, made by Pagefind, and beside it the table of their facets. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { IndexFile } from "pagefind";
import { writeTable } from "../../layouts/browser/entry-table.ts";
import { tableFile } from "../../layouts/browser/facet-names.ts";
import { headFolder, writeHead } from "../../layouts/browser/head.ts";
import { listingFile, readListing, writeListing } from "../../layouts/browser/listing.ts";
import { realFolder } from "../../layouts/browser/real-words.ts";
import { type Mention, mention, pageOf, textsFolder, timesOf, writeTexts } from "../../layouts/browser/texts.ts";
import type { Site } from "../../layouts/context.ts";
import { facetValues } from "../../layouts/lists/facets.ts";
import type { AnyEntry, Catalogue } from "../catalogue/model.ts";
import { hashOf, type Place, type Remembered, type SearchCache, type Today, type WrittenIndex } from "./cache.ts";
import { countWords, dictionaryFiles, type WordCounts } from "./dictionary.ts";
import { headOf } from "./head.ts";
import { failure, makeIndex, readFragment } from "./pagefind.ts";
import { realFiles } from "./real-words.ts";
import { inTitleOrder, metaOf, recordOf, type SearchRecord } from "./records.ts";

/**
 * Pagefind needs 170 kB of memory for an entry of 250 words, and more than twice the time for twice the entries. It is
 * given so many at a time; readers see one index.
 */
const entriesAtATime = 1500;

/**
 * Below as many entries, all is made anew: that takes a second or two, and the same content then always makes the same
 * bytes. Whoever waits for what was just written, in `npm start`, is better served by a small index of the change.
 */
const worthRemembering = { published: 2000, served: 200 };

/** With more changes than this since the lasting indexes were made, they are made anew. */
const mostRecent = 400;

const recentFolder = "recent/";

interface Indexed {
  /** By path of the record. */
  places: Map<string, Remembered>;
  listings: string[];
  counts: WordCounts;
  files: WrittenIndex["files"];
}

export interface WrittenSearch {
  /** How many entries it knows. */
  records: number;
  written?: WrittenIndex | undefined;
  /** What it took over of the last build, as paths of the site. */
  files: readonly string[];
}

/** Where the last build's files are: `copied` are those that lie below `staging`, as paths of the site. */
export interface LastIndex {
  memory: SearchCache;
  /** Whether the site is that of `npm start`. */
  isServed: boolean;
  output: string;
  copied: Promise<ReadonlySet<string>>;
}

/**
 * Facets are in a table of our own: Pagefind writes its filters in a new order each time, counts them wrongly once two
 * values of one facet are chosen, and searches ten times slower with them loaded (10,000 entries: 149 ms instead of 13).
 *
 * With `last`, and where few entries changed, the indexes of the last build stay, and those entries get a small one of
 * their own. `catalogue` is the site's as nobody watches it. Returns what the next build may take over. Throws, with what
 * Pagefind said, where an index cannot be made.
 */
export async function writeSearchIndex(
  site: Site,
  catalogue: Catalogue,
  staging: string,
  last?: LastIndex,
): Promise<WrittenSearch> {
  const entries = inTitleOrder(site, catalogue);
  const enough = last?.isServed ? worthRemembering.served : worthRemembering.published;
  const memory = entries.length < enough ? undefined : last?.memory;
  const today = entries.map(({ path, entry }) => {
    const make = () => recordOf(entry, path, site);
    return memory?.today(path, make) ?? { path, dependencies: [], was: undefined, record: make() };
  });
  const recordsOf = (some: readonly Today[]) => {
    const entryAt = new Map(entries.map(({ path, entry }) => [path, entry]));
    return some.map(({ path, record }) => record ?? recordOf(entryAt.get(path) as AnyEntry, path, site));
  };
  const folder = join(staging, "pagefind");
  const again = memory && last && (await indexAgain(today, recordsOf, folder, site.language, last));
  // What is made anew must not meet what is still being copied.
  await last?.copied;
  const indexed = again ?? (await indexAll(recordsOf(today), folder, site.language));
  const { places, listings, counts } = indexed;
  const head = writeHead(
    headOf(
      entries.map(({ unwatched }, at) => today[at]?.record?.meta ?? metaOf(unwatched, site.language)),
      site.language,
    ),
  );
  await writeAll(folder, [
    textFile(
      tableFile,
      tableOf(entries, indexed, (listing) => readFileSync(join(folder, listing), "utf8")),
    ),
    ...[...dictionaryFiles(counts, catalogue, head.starts, site.language)].map(([path, text]) => textFile(path, text)),
    ...head.files.map((file, at) => textFile(`${headFolder}${at}.txt`, file)),
    ...[...(await realFiles(site.language))].map(([name, text]) => textFile(realFolder + name, text)),
  ]);
  const written = memory && {
    key: memory.key,
    ...memory.written(places, new Map(today.map(({ path, dependencies }) => [path, dependencies]))),
    counts: [...counts].map(([word, { entries, named }]): [string, number, number] => [word, entries, named]),
    listings: listings.filter((listing) => !listing.startsWith(recentFolder)),
    files: indexed.files,
  };
  return { records: entries.length, written, files: Object.keys(again?.files ?? {}) };
}

async function indexAll(
  records: readonly SearchRecord[],
  folder: string,
  language: Site["language"],
): Promise<Indexed> {
  await rm(folder, { recursive: true, force: true });
  // Of nothing Pagefind makes no index at all: an empty catalogue has an empty one without it.
  const count = Math.ceil(records.length / entriesAtATime);
  const size = Math.ceil(records.length / count);
  const indexed: Indexed = { places: new Map(), listings: [listingFile], counts: new Map(), files: {} };
  const ids: string[] = [];
  const texts = new Map<string, Mention[]>();
  const write = async (files: readonly IndexFile[]) => {
    await writeAll(folder, files);
    for (const { path, content } of files) indexed.files[`/pagefind/${path}`] = { hash: hash("sha256", content) };
  };
  for (let number = 0; number < count; number++) {
    const from = number * size;
    const some = records.slice(from, from + size);
    // One after the other: the memory of one is given back before the next begins, and pages are made meanwhile.
    const made = await makeApart(some, indexed.places);
    await write(made.fragments);
    for (const [at, record] of some.entries())
      indexed.places.set(record.path, { hash: hashOf(record), folder: "", id: made.ids[at] as string });
    ids.push(...made.ids);
    for (const [word, mentions] of made.texts) {
      const all = texts.get(word) ?? [];
      for (const one of mentions) all.push(mention(from + pageOf(one), timesOf(one)));
      texts.set(word, all);
    }
  }
  await write(indexFiles(ids, texts));
  countWords(indexed.counts, records, 1, language);
  return indexed;
}

/** Undefined where too much has changed, or where something of the last build is missing. */
async function indexAgain(
  today: readonly Today[],
  recordsOf: (some: readonly Today[]) => SearchRecord[],
  folder: string,
  language: Site["language"],
  { memory: { former }, output, copied }: LastIndex,
): Promise<Indexed | undefined> {
  if (!former) return undefined;
  const there = await copied;
  if (!Object.keys(former.files).every((file) => there.has(file))) return undefined;
  const places: Indexed["places"] = new Map();
  const recent: Today[] = [];
  const before: Place[] = [];
  const after: SearchRecord[] = [];
  for (const { path, was, dependencies, record } of today) {
    const lasting = was?.folder === recentFolder ? was.lasting : was;
    const now = record ? hashOf(record) : (was?.hash ?? "");
    if (record && was?.hash !== now) {
      if (was) before.push(was);
      after.push(record);
    }
    if (lasting?.hash === now) places.set(path, placeOf(lasting));
    else {
      recent.push({ path, was, dependencies, ...(record && { record }) });
      places.set(path, {
        hash: now,
        folder: recentFolder,
        id: "",
        ...(lasting && { lasting: placeOf(lasting) }),
      });
    }
  }
  for (const [path, was] of Object.entries(former.records)) if (!places.has(path)) before.push(was);
  if (recent.length > mostRecent) return undefined;

  const counts: WordCounts = new Map(former.counts.map(([word, entries, named]) => [word, { entries, named }]));
  try {
    const said = before.map((place) =>
      readFragment(readFileSync(join(output, "pagefind", place.folder, "fragment", `${place.id}.pf_fragment`))),
    );
    countWords(counts, said, -1, language);
  } catch {
    return undefined;
  }
  countWords(counts, after, 1, language);
  const listings = [...former.listings];
  if (recent.length > 0) {
    const { fragments, ids, texts } = await makeApart(recordsOf(recent), places);
    await writeAll(join(folder, recentFolder), [...fragments, ...indexFiles(ids, texts)]);
    listings.push(recentFolder + listingFile);
    for (const [at, { path }] of recent.entries()) {
      const place = places.get(path);
      if (place) place.id = ids[at] as string;
    }
  }
  return { places, listings, counts, files: former.files };
}

/** What a reader needs besides the fragments. */
function indexFiles(ids: readonly string[], texts: ReadonlyMap<string, readonly Mention[]>): IndexFile[] {
  const { starts, files } = writeTexts(texts);
  return [
    textFile(listingFile, writeListing({ ids, starts })),
    ...files.map((file, at) => textFile(`${textsFolder}${at}.txt`, file)),
  ];
}

function placeOf({ hash, folder, id }: Place): Place {
  return { hash, folder, id };
}

/**
 * An index none of whose pages has an id that a page of another has: an id has seven digits, and tells a row on its own.
 * A sign that is no word, where readers do not see it, gives a page another id.
 */
async function makeApart(
  records: readonly SearchRecord[],
  others: Indexed["places"],
): Promise<Awaited<ReturnType<typeof makeIndex>>> {
  const mine = new Set(records.map(({ path }) => path));
  const taken = new Set(
    [...others].flatMap(([path, { id, lasting }]) => [...(mine.has(path) ? [] : [id]), lasting?.id]),
  );
  let some = records;
  for (let tries = 0; tries < 5; tries++) {
    const made = await makeIndex(some);
    const clashes = made.ids.map((id) => taken.has(id));
    if (!clashes.includes(true)) return made;
    some = some.map((one, at) =>
      clashes[at] ? { ...one, meta: { ...one.meta, also: `${one.meta.also ?? ""} ·` } } : one,
    );
  }
  throw failure(["two pages keep the same id"]);
}

function tableOf(
  entries: readonly { path: string; unwatched: AnyEntry }[],
  { places, listings }: Indexed,
  read: (listing: string) => string,
): string {
  const pages = listings.flatMap((listing) => {
    const folder = listing.slice(0, listing.lastIndexOf("/") + 1);
    return readListing(read(listing)).ids.map((id) => folder + id);
  });
  const pageOf = new Map(pages.map((name, page) => [name, page]));
  const rows = entries.map(({ path, unwatched: entry }) => {
    const place = places.get(path);
    const page = place && pageOf.get(place.folder + place.id);
    if (page === undefined) throw failure([`no page for ${path}`]);
    return { page, updated: "updated" in entry ? entry.updated : "", values: facetValues(entry) };
  });
  return writeTable(rows, listings);
}

function textFile(path: string, text: string): IndexFile {
  return { path, content: Buffer.from(text) };
}

async function writeAll(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const subfolder of new Set(files.map(({ path }) => dirname(path)))) {
    await mkdir(join(folder, subfolder), { recursive: true });
  }
  // Thousands of files at once would run out of handles.
  for (let from = 0; from < files.length; from += 200) {
    await Promise.all(files.slice(from, from + 200).map(({ path, content }) => writeFile(join(folder, path), content)));
  }
}
