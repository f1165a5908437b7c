import { gunzipSync } from "node:zlib";
import { createIndex, type IndexFile } from "pagefind";
import { beforeAll, expect, test } from "vitest";
import { readListing } from "../../layouts/browser/listing.ts";
import { idsInOrder } from "./pagefind.ts";
import { inSmallerParts, wordsOfPart } from "./parts.ts";
import { withPagefind } from "./with-pagefind.ts";

let before: readonly IndexFile[] = [];
let after: readonly IndexFile[] = [];

beforeAll(async () => {
  before = await withPagefind(async () => {
    const { index } = await createIndex({ forceLanguage: "fr" });
    for (let page = 0; page < 300; page++) {
      const own = Array.from({ length: 60 }, (_, at) => `mot${page}x${at}`);
      const content = `${own.join(" ")} ${"partout ".repeat(100)}`;
      await index?.addCustomRecord({ url: `/${page}/`, content, language: "fr", meta: { title: `Page ${page}` } });
    }
    return (await index?.getFiles())?.files ?? [];
  });
  after = inSmallerParts(before);
});

const endingIn = (files: readonly IndexFile[], end: string) => files.filter(({ path }) => path.endsWith(end));

/** The words of a part, with all that the part says of each. */
function wordsOf(part: IndexFile): { word: string; said: string }[] {
  const plain = gunzipSync(part.content);
  return wordsOfPart(plain).map(({ word, from, to }) => ({ word, said: plain.subarray(from, to).toString("hex") }));
}

/** What the listing says of each part: from which word to which. */
function ranges(files: readonly IndexFile[]) {
  return readListing(gunzipSync(endingIn(files, ".pf_meta")[0]?.content ?? "")).parts;
}

test("every word keeps all that is said of it, in more parts, each of them smaller", () => {
  const words = (files: readonly IndexFile[]) =>
    new Map(endingIn(files, ".pf_index").flatMap((part) => wordsOf(part).map(({ word, said }) => [word, said])));
  expect(words(after)).toEqual(words(before));
  const parts = endingIn(after, ".pf_index");
  expect(parts.length).toBeGreaterThan(2 * endingIn(before, ".pf_index").length);
  for (const part of parts)
    expect(gunzipSync(part.content).length <= 20_100 || wordsOf(part).length === 1, part.path).toBe(true);
});

test("the listing tells where each part ends", () => {
  const last = ({ name }: { name: string }) =>
    wordsOf(after.find(({ path }) => path === `index/${name}.pf_index`) as IndexFile).at(-1)?.word;
  expect(ranges(after).map(({ to }) => to)).toEqual(ranges(after).map(last));
});

test("the listing leads from any word, and from any between two, to one part", () => {
  const all = ranges(after);
  for (const { from, to, name } of all) {
    const words = wordsOf(after.find(({ path }) => path === `index/${name}.pf_index`) as IndexFile);
    expect(words.filter(({ word }) => word < from || word > to)).toEqual([]);
  }
  for (const [at, { from }] of all.entries()) if (at > 0) expect(from).toBe(`${all[at - 1]?.to} `);
});

test("the pages stay as they were, and files that changed have other names", () => {
  const listing = (files: readonly IndexFile[]) => endingIn(files, ".pf_meta")[0] as IndexFile;
  expect(idsInOrder(listing(after).content)).toEqual(idsInOrder(listing(before).content));
  const names = [...endingIn(before, ".pf_index"), listing(before)].map(({ path }) => path);
  expect(after.filter(({ path }) => names.includes(path))).toEqual([]);
  const entry = Buffer.from(after.find(({ path }) => path === "pagefind-entry.json")?.content ?? "").toString();
  expect(listing(after).path).toBe(`pagefind.${JSON.parse(entry).languages.fr.hash}.pf_meta`);
});
