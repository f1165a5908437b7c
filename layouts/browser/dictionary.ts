/** The words of a catalogue and its synonyms in; small files of them by first letter out, and back. */
import { frontCoded } from "./front-coding.ts";

/** Beside the index of the texts. */
export const wordsFolder = "words/";
export const wordsFile = "words.json";

/** What people may type, but nothing is to be looked for by: it says something else, too. */
export const unsaid = "-";
/** What is looked for, but does not stand for the other names when it is typed: `climat` says less than `PCAET`. */
export const foundOnly = ">";

/** Ways to say one thing; each a few folded words, without stop words. Some begin with `unsaid` or `foundOnly`. */
export type Names = readonly string[];

/** A word, folded, and how frequent it is: 0 for one entry, one more each time that number doubles. */
export type Words = ReadonlyMap<string, number>;

/** What is always loaded: the names of the shards there are. */
export interface Manifest {
  shards: string;
  /** The first word of each shard of what titles and the like say; see head.ts. */
  heads: string;
}

/** What one file tells: words, and the synonyms of which somebody may type a name that begins with its letter. */
export interface Shard {
  words: Words;
  names: readonly Names[];
}

/** By the first letter: `m`; and, for a first letter that is wrong or missing, by the second: `-e`. */
export function shardOf(word: string): string {
  return word[0] ?? "";
}
export function tailShardOf(word: string): string {
  return `-${word[1] ?? ""}`;
}

const turned = (word: string) => word.slice(1) + word[0];
const turnedBack = (word: string) => word.slice(-1) + word.slice(0, -1);

/**
 * The shards of `words` and `synonyms` by name. The first line of each is its words, every further one a group of names.
 * Somebody who types one word needs the synonyms of that word alone: all of them would be four times as much to fetch.
 */
export function writeShards(words: Words, synonyms: readonly Names[] = []): Map<string, string> {
  const groups = new Map<string, string[]>();
  const add = (name: string, word: string) => {
    const group = groups.get(name);
    if (group) group.push(word);
    else groups.set(name, [word]);
  };
  for (const word of words.keys()) {
    add(shardOf(word), word);
    if (word.length >= 5) add(tailShardOf(word), turned(word));
  }
  const named = new Map<string, string[]>();
  for (const names of synonyms) {
    for (const letter of new Set(names.filter((name) => !name.startsWith(foundOnly)).map(letterOf))) {
      // What is only typed, and begins otherwise, is of no use there.
      const useful = names.filter((name) => !name.startsWith(unsaid) || letterOf(name) === letter);
      named.set(letter, [...(named.get(letter) ?? []), useful.join("|")]);
      if (!groups.has(letter)) groups.set(letter, []);
    }
  }
  const frequency = (word: string, name: string) => words.get(name.startsWith("-") ? turnedBack(word) : word) ?? 0;
  return new Map(
    [...groups].map(([name, group]) => [
      name,
      [front(group.sort(), (word) => frequency(word, name)), ...(named.get(name) ?? [])].join("\n"),
    ]),
  );
}

function letterOf(name: string): string {
  return shardOf(name.replace(unsaid, ""));
}

/** Front coding: words hold no capital letter, so that the frequency, `A` upwards, ends each. */
function front(sorted: readonly string[], frequency: (word: string) => number): string {
  let before = "";
  let written = "";
  for (const word of sorted) {
    const shared = frontCoded(before, word);
    written += shared.toString(36) + word.slice(shared) + String.fromCharCode(65 + Math.min(25, frequency(word)));
    before = word;
  }
  return written;
}

export function readShard(name: string, written: string): Shard {
  const [line = "", ...lines] = written.split("\n");
  const words = new Map<string, number>();
  let before = "";
  for (const [, shared = "", rest = "", frequency = "A"] of line.matchAll(/([0-9a-z])([0-9a-z]*)([A-Z])/g)) {
    before = before.slice(0, Number.parseInt(shared, 36)) + rest;
    words.set(name.startsWith("-") ? turnedBack(before) : before, frequency.charCodeAt(0) - 65);
  }
  return { words, names: lines.map((names) => names.split("|")) };
}

/** Gives what a shard tells; nothing where there is no such shard. */
export interface Dictionary {
  words(shard: string): Promise<Words>;
  names(shard: string): Promise<readonly Names[]>;
  /** Whether a word that the catalogue does not say is one of the language nevertheless; see real-words.ts. */
  isReal(word: string): Promise<boolean>;
}
