/** The files of one of Pagefind's indexes in; the same index in smaller parts, so that a word costs less to fetch, out. */
import { hash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { IndexFile } from "pagefind";
import { majors, Reader, signature } from "../../layouts/browser/cbor.ts";
import { readListing } from "../../layouts/browser/listing.ts";

/**
 * Bytes of a part, before it is compressed, unless a single word needs more. Pagefind's own parts have about 70,000, and
 * a reader's browser fetches and unpacks one for every word looked for, in every index.
 */
const enoughBytes = 20_000;

const entryPath = "pagefind-entry.json";

/** Throws where the files are not those that Pagefind 1.5 writes. */
export function inSmallerParts(files: readonly IndexFile[]): IndexFile[] {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const listing = files.find(({ path }) => path.endsWith(".pf_meta"));
  const [, name = ""] = /^pagefind\.(.+)\.pf_meta$/.exec(listing?.path ?? "") ?? [];
  const entry = contents.get(entryPath);
  if (!listing || !entry) throw new Error("An index of Pagefind’s without its list of pages.");
  const plain = gunzipSync(listing.content);
  const { parts, start, end } = readListing(plain);
  const named = (bytes: Buffer) => `${name.replace(/_.*/, "")}_${hash("sha256", bytes).slice(0, 10)}`;
  const cut = parts
    .flatMap((part) => {
      const content = contents.get(partPath(part.name));
      if (!content) throw new Error(`An index of Pagefind’s without its part ${part.name}.`);
      return cutUp(gunzipSync(content));
    })
    // Pagefind looks for a word between the last of one part and the first of the next in neither.
    .map(({ from, to, bytes }, at, all) => ({
      from: at > 0 ? `${all[at - 1]?.to} ` : from,
      to,
      bytes,
      name: named(bytes),
    }));
  const list = [head(majors.list, cut.length), ...cut.map(({ from, to, name }) => listOf(from, to, name))];
  const written = Buffer.concat([plain.subarray(0, start), ...list, plain.subarray(end)]);
  const newName = named(written);
  return [
    ...files.filter(({ path }) => !path.startsWith("index/") && path !== listing.path && path !== entryPath),
    { path: entryPath, content: Buffer.from(Buffer.from(entry).toString().replaceAll(name, newName)) },
    { path: `pagefind.${newName}.pf_meta`, content: gzipSync(written) },
    ...cut.map(({ name, bytes }) => ({ path: partPath(name), content: gzipSync(bytes) })),
  ];
}

function partPath(name: string): string {
  return `index/${name}.pf_index`;
}

/** Where a word stands in a part, with all that is said of it: from the first byte to the one after the last. */
interface Entry {
  word: string;
  from: number;
  to: number;
}

/** A part is a list of one list, of words; each word is a list that begins with it. They come in their order. */
export function wordsOfPart(plain: Uint8Array): Entry[] {
  const reader = new Reader(plain);
  const words: Entry[] = [];
  reader.list(() =>
    reader.list(() => {
      const from = reader.at;
      let word = "";
      reader.list((position) => {
        if (position === 0) word = reader.string();
        else reader.skip();
      });
      words.push({ word, from, to: reader.at });
    }),
  );
  return words;
}

function cutUp(plain: Uint8Array): { from: string; to: string; bytes: Buffer }[] {
  const groups: Entry[][] = [];
  for (const entry of wordsOfPart(plain)) {
    const group = groups.at(-1);
    if (group && entry.to - (group[0] as Entry).from <= enoughBytes) group.push(entry);
    else groups.push([entry]);
  }
  return groups.map((group) => {
    const first = group[0] as Entry;
    const last = group.at(-1) as Entry;
    const words = plain.subarray(first.from, last.to);
    const bytes = Buffer.concat([Buffer.from(signature), head(majors.list, 1), head(majors.list, group.length), words]);
    return { from: first.word, to: last.word, bytes };
  });
}

function listOf(...texts: readonly string[]): Buffer {
  const written = texts.map((text) => Buffer.from(text));
  return Buffer.concat([
    head(majors.list, texts.length),
    ...written.flatMap((bytes) => [head(majors.text, bytes.length), bytes]),
  ]);
}

/** What a list or a text of CBOR begins with. */
function head(major: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(major << 5) | size]);
  if (size < 0x1_00) return Buffer.from([(major << 5) | 24, size]);
  const long = Buffer.alloc(3);
  long.writeUInt8((major << 5) | 25);
  long.writeUInt16BE(size, 1);
  return long;
}
