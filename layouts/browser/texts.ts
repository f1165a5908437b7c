/** Which texts have a word, and how often, in; the files that tell it out, and back. */
import { Signs, signs } from "./digits.ts";
import { type Told, toldOf, type WordFiles, writeWordFiles } from "./word-files.ts";

/** In the folder of each index. */
export const textsFolder = "texts/";

/** More mentions than this say no more. */
const mostTimes = 4;

/** That a text has a word, and how often: as one number, for a catalogue has millions of them, in the order of the pages. */
export type Mention = number;

/** `page`: its place in the listing of its index. */
export function mention(page: number, times: number): Mention {
  return page * mostTimes + Math.min(times, mostTimes) - 1;
}

export function pageOf(one: Mention): number {
  return Math.floor(one / mostTimes);
}

export function timesOf(one: Mention): number {
  return (one % mostTimes) + 1;
}

/** By word, folded; mentions in their order. */
export function writeTexts(texts: ReadonlyMap<string, readonly Mention[]>): WordFiles {
  return writeWordFiles(new Map([...texts].map(([word, all]) => [word, written(all)])));
}

function written(all: readonly Mention[]): string {
  let text = "";
  let before = 0;
  for (const one of all) {
    text += signs(one - before * mostTimes);
    before = pageOf(one) + 1;
  }
  return text;
}

/** By page, how often its text has a word in any of its forms, or, if it is `open`, words that begin so. */
export function mentionsIn(files: readonly Told[], word: string, open: boolean): Map<number, number> {
  const all = new Map<number, number>();
  for (const written of toldOf(files, word, open)) {
    const reading = new Signs(written);
    for (let before = 0; !reading.done; ) {
      const one = reading.number() + before * mostTimes;
      const page = pageOf(one);
      all.set(page, (all.get(page) ?? 0) + timesOf(one));
      before = page + 1;
    }
  }
  return all;
}
