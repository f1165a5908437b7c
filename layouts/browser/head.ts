/**
 * What titles, other names, summaries and facts say in; small files of it by the order of its words out, and back. They
 * are the few words that an entry is about: whoever says a word here comes before all who only mention it.
 */
import { inflectionKey, stemOf } from "../../scripts/language/families.ts";
import { frontCoded, sharedStart } from "./front-coding.ts";

/** Beside Pagefind's own files. */
export const headFolder = "head/";

/** Where an entry says a word, in this order as bits: 1 for the title, 2 for other names… */
export const headFields = ["title", "also", "summary", "place", "about"] as const;

/** That an entry says a word: `row` of the entry table. */
export interface Said {
  row: number;
  /** Bits; see headFields. */
  fields: number;
  /** How many words the title has that tell something, and which of them this is; 0 where the title does not say it. */
  titleLength: number;
  titleAt: number;
}

/** By word, folded; rows in their order. */
export type Head = ReadonlyMap<string, readonly Said[]>;

/** A file of about so many characters is 4 kB once compressed: of a word that few say, that is the cost. */
const shardLength = 9_000;

/** Longer titles are as long as that, and later words stand there. */
const longestTitle = 11;
const lastPlace = 7;

/** Numbers are written with these: as many as one letter can tell, the first half of them only where more follows. */
const first = 35;
const half = 46;

export interface WrittenHead {
  /** The first word of each shard. */
  starts: readonly string[];
  shards: readonly string[];
}

/** Each line gives the number of letters shared with the word before (base 36), the rest of the word, and who says it. */
export function writeHead(head: Head): WrittenHead {
  const starts: string[] = [];
  const shards: string[] = [];
  let written = "";
  let before = "";
  for (const word of [...head.keys()].sort()) {
    if (written.length > shardLength || starts.length === 0) {
      if (written) shards.push(written);
      starts.push(word);
      written = "";
      before = "";
    }
    const shared = frontCoded(before, word);
    written += `${shared.toString(36)}${word.slice(shared)} ${sayings(head.get(word) ?? [])}\n`;
    before = word;
  }
  if (written) shards.push(written);
  return { starts, shards };
}

function sayings(all: readonly Said[]): string {
  let row = -1;
  return all
    .map((said) => {
      const step = number(said.row - row - 1);
      row = said.row;
      return step + letter(said.fields) + (said.fields & 1 ? letter(titlePlace(said)) : "");
    })
    .join("");
}

function titlePlace({ titleLength, titleAt }: Said): number {
  return (Math.min(titleLength, longestTitle) - 1) * (lastPlace + 1) + Math.min(titleAt, lastPlace);
}

function letter(value: number): string {
  return String.fromCharCode(first + value);
}

function number(value: number): string {
  return value < half ? letter(half + value) : letter(value % half) + number(Math.floor(value / half) - 1);
}

export function readHead(written: string): Head {
  const head = new Map<string, Said[]>();
  let before = "";
  for (const line of written.split("\n")) {
    const space = line.indexOf(" ");
    if (space < 0) continue;
    before = before.slice(0, Number.parseInt(line[0] ?? "0", 36)) + line.slice(1, space);
    head.set(before, readSayings(line.slice(space + 1)));
  }
  return head;
}

function readSayings(written: string): Said[] {
  const all: Said[] = [];
  const code = (at: number) => written.charCodeAt(at) - first;
  let row = -1;
  for (let at = 0; at < written.length; ) {
    let step = 0;
    let unit = 1;
    for (; code(at) < half; at++) {
      step += (code(at) + half) * unit;
      unit *= half;
    }
    step += (code(at++) - half) * unit;
    row += step + 1;
    const fields = code(at++);
    const place = fields & 1 ? code(at++) : -1;
    all.push({
      row,
      fields,
      titleLength: place < 0 ? 0 : Math.floor(place / (lastPlace + 1)) + 1,
      titleAt: place < 0 ? 0 : place % (lastPlace + 1),
    });
  }
  return all;
}

/** Which shards may have a word in any of its forms, or the words that begin so. */
export function shardsOf(word: string, starts: readonly string[]): number[] {
  const key = stemOf(word).length < inflectionKey(word).length ? stemOf(word) : inflectionKey(word);
  const from = word.slice(0, sharedStart(word, key));
  // No letter of a word comes after this one.
  const to = `${from}~`;
  return [...starts.keys()].filter((at) => (starts[at] ?? "") < to && (starts[at + 1] ?? "~") > from);
}

/** Who says a word in any of its forms, or, if it is `open`, a word that begins so: by row, what is said best. */
export function saidIn(heads: readonly Head[], word: string, open: boolean): Map<number, Said> {
  const key = inflectionKey(word);
  const stem = stemOf(word);
  const start = word.slice(0, 3);
  const all = new Map<number, Said>();
  for (const head of heads) {
    for (const [other, sayings] of head) {
      // Comparing first letters first spares working out thousands of keys.
      if (!other.startsWith(start)) continue;
      const is =
        other === word ||
        (open && other.startsWith(word)) ||
        inflectionKey(other) === key ||
        (stem !== word && stemOf(other) === stem);
      if (is) for (const said of sayings) all.set(said.row, merged(said, all.get(said.row)));
    }
  }
  return all;
}

function merged(said: Said, before: Said | undefined): Said {
  if (!before) return said;
  const titled = before.titleLength > 0 ? before : said;
  return { ...titled, fields: said.fields | before.fields };
}
