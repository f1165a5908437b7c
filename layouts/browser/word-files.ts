/**
 * Words with what is told of each in, small files of them in the order of the words out, and back: a reader fetches the
 * one, rarely two, that a word is in.
 */
import { inflectionKey, isFormOf, stemOf } from "../../scripts/language/families.ts";
import { frontCoded, sharedStart } from "./front-coding.ts";

export interface WordFiles {
  /** The first word of each file. */
  starts: readonly string[];
  files: readonly string[];
}

/** What is told of each word, without white space. */
export type Told = ReadonlyMap<string, string>;

/** A file of about so many characters is 3 to 4 kB once compressed: of a word that few say, that is the cost. */
const fileLength = 6_000;

/** Each line gives the number of letters shared with the word before (base 36), the rest of the word, and what is told. */
export function writeWordFiles(told: Told): WordFiles {
  const starts: string[] = [];
  const files: string[] = [];
  let written = "";
  let before = "";
  for (const word of [...told.keys()].sort()) {
    const length = word.length + (told.get(word)?.length ?? 0);
    // A word that everybody says has a file of its own: its neighbours would cost as much as it does.
    if (starts.length === 0 || (written && written.length + length > fileLength)) {
      if (written) files.push(written);
      starts.push(word);
      written = "";
      before = "";
    }
    const shared = frontCoded(before, word);
    written += `${shared.toString(36)}${word.slice(shared)} ${told.get(word)}\n`;
    before = word;
  }
  if (written) files.push(written);
  return { starts, files };
}

export function readWordFile(written: string): Told {
  const told = new Map<string, string>();
  let before = "";
  for (const line of written.split("\n")) {
    const space = line.indexOf(" ");
    if (space < 0) continue;
    before = before.slice(0, Number.parseInt(line[0] ?? "0", 36)) + line.slice(1, space);
    told.set(before, line.slice(space + 1));
  }
  return told;
}

/** No letter of a word comes after this one. */
const last = "\uffff";

/** Which files may have a word in any of its forms, or the words that begin so. */
export function filesWith(word: string, starts: readonly string[]): number[] {
  const key = stemOf(word).length < inflectionKey(word).length ? stemOf(word) : inflectionKey(word);
  const from = word.slice(0, sharedStart(word, key));
  const to = from + last;
  return [...starts.keys()].filter((at) => (starts[at] ?? "") < to && (starts[at + 1] ?? last) > from);
}

/** What is told of a word in each of its forms, or, if it is `open`, of each word that begins so. */
export function toldOf(files: readonly Told[], word: string, open: boolean): string[] {
  const isForm = isFormOf(word);
  const all: string[] = [];
  for (const told of files)
    for (const [other, telling] of told) if (isForm(other) || (open && other.startsWith(word))) all.push(telling);
  return all;
}
