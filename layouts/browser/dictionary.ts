/** The words of a catalogue in; small files that say which exist, by their first letter, out, and back. */

/** Beside Pagefind's own files. */
export const wordsFolder = "words/";
export const wordsFile = "words.json";

/** What people may type, but nothing is to be looked for by: Pagefind would find `général` for `généraliste`. */
export const unsaid = "-";

/** A word, folded, and how frequent it is: 0 for one entry, one more each time that number doubles. */
export type Words = ReadonlyMap<string, number>;

/** What is always loaded: the names of the shards there are, and the synonyms. */
export interface Manifest {
  shards: string;
  /** Ways to say one thing; each a few folded words, without stop words. Those that nothing says begin with `unsaid`. */
  synonyms: readonly (readonly string[])[];
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

/** The shards of `words` by name. Each word gives the part it shares with the one before, the rest, its frequency. */
export function writeShards(words: Words): Map<string, string> {
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
  const frequency = (word: string, name: string) => words.get(name.startsWith("-") ? turnedBack(word) : word) ?? 0;
  return new Map([...groups].map(([name, group]) => [name, front(group.sort(), (word) => frequency(word, name))]));
}

/** Front coding: words hold no capital letter, so that the frequency, `A` upwards, ends each. */
function front(sorted: readonly string[], frequency: (word: string) => number): string {
  let before = "";
  let written = "";
  for (const word of sorted) {
    let shared = 0;
    while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared++;
    written += shared.toString(36) + word.slice(shared) + String.fromCharCode(65 + Math.min(25, frequency(word)));
    before = word;
  }
  return written;
}

export function readShard(name: string, written: string): Words {
  const words = new Map<string, number>();
  let before = "";
  for (const [, shared = "", rest = "", frequency = "A"] of written.matchAll(/([0-9a-z])([0-9a-z]*)([A-Z])/g)) {
    before = before.slice(0, Number.parseInt(shared, 36)) + rest;
    words.set(name.startsWith("-") ? turnedBack(before) : before, frequency.charCodeAt(0) - 65);
  }
  return words;
}

/** Gives words of a shard; none where there is no such shard. */
export interface Dictionary {
  synonyms: Manifest["synonyms"];
  words(shard: string): Promise<Words>;
}
