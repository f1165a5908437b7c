/**
 * What titles, other names, summaries and facts say in; the files that tell of each word who says it out, and back. They
 * are the few words that an entry is about: whoever says a word here comes before all who only mention it.
 */
import { Signs, sign, signs } from "./digits.ts";
import { type Told, toldOf, type WordFiles, writeWordFiles } from "./word-files.ts";

/** Beside the index of the texts. */
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

/** Longer titles are as long as that, and later words stand there. */
const longestTitle = 11;
const lastPlace = 7;

export function writeHead(head: Head): WordFiles {
  return writeWordFiles(new Map([...head].map(([word, all]) => [word, sayings(all)])));
}

function sayings(all: readonly Said[]): string {
  let row = -1;
  return all
    .map((said) => {
      const step = signs(said.row - row - 1);
      row = said.row;
      return step + sign(said.fields) + (said.fields & 1 ? sign(titlePlace(said)) : "");
    })
    .join("");
}

function titlePlace({ titleLength, titleAt }: Said): number {
  return (Math.min(titleLength, longestTitle) - 1) * (lastPlace + 1) + Math.min(titleAt, lastPlace);
}

function readSayings(written: string): Said[] {
  const all: Said[] = [];
  const reading = new Signs(written);
  for (let row = -1; !reading.done; ) {
    row += reading.number() + 1;
    const fields = reading.sign();
    const place = fields & 1 ? reading.sign() : -1;
    all.push({
      row,
      fields,
      titleLength: place < 0 ? 0 : Math.floor(place / (lastPlace + 1)) + 1,
      titleAt: place < 0 ? 0 : place % (lastPlace + 1),
    });
  }
  return all;
}

/** Who says a word in any of its forms, or, if it is `open`, a word that begins so: by row, what is said best. */
export function saidIn(files: readonly Told[], word: string, open: boolean): Map<number, Said> {
  const all = new Map<number, Said>();
  for (const said of toldOf(files, word, open).flatMap(readSayings)) all.set(said.row, merged(said, all.get(said.row)));
  return all;
}

function merged(said: Said, before: Said | undefined): Said {
  if (!before) return said;
  const titled = before.titleLength > 0 ? before : said;
  return { ...titled, fields: said.fields | before.fields };
}
