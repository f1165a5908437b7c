/** Which texts have a word, and how often, in; the files that tell it out, and back. */
import { Signs, signs } from "./digits.ts";
import { type Told, toldOf, type WordFiles, writeWordFiles } from "./word-files.ts";

/** In the folder of each index. */
export const textsFolder = "texts/";

/** That a text has a word: `page` is its place in the listing of its index. */
export interface Mention {
  page: number;
  times: number;
}

/** More mentions than this say no more. */
const mostTimes = 4;

/** By word, folded; pages in their order. */
export function writeTexts(texts: ReadonlyMap<string, readonly Mention[]>): WordFiles {
  return writeWordFiles(new Map([...texts].map(([word, all]) => [word, mentions(all)])));
}

function mentions(all: readonly Mention[]): string {
  let before = -1;
  let written = "";
  for (const { page, times } of all) {
    written += signs((page - before - 1) * mostTimes + Math.min(times, mostTimes) - 1);
    before = page;
  }
  return written;
}

/** By page, how often its text has a word in any of its forms, or, if it is `open`, words that begin so. */
export function mentionsIn(files: readonly Told[], word: string, open: boolean): Map<number, number> {
  const all = new Map<number, number>();
  for (const written of toldOf(files, word, open)) {
    const reading = new Signs(written);
    for (let page = -1; !reading.done; ) {
      const next = reading.number();
      page += Math.floor(next / mostTimes) + 1;
      all.set(page, (all.get(page) ?? 0) + (next % mostTimes) + 1);
    }
  }
  return all;
}
