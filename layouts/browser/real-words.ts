/** The words of a language in, small files of them out, and whether a word as typed is one of them. */
import { inflectionKey } from "../../scripts/language/families.ts";

/** Beside the index of the texts. */
export const realFolder = "real/";

/** About 560 words of French each, 2 kB compressed: what a word costs that is about to be taken for a misspelt one. */
const shards = 128;

/** The file that a folded word would be in: the same for its plural and its feminine. */
export function realFile(word: string): string {
  return fileOf(inflectionKey(word));
}

function fileOf(key: string): string {
  let sum = 0;
  for (const letter of key) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  return `${sum % shards}.txt`;
}

/** By file name, folded words of a language. */
export function writeReal(words: Iterable<string>): Map<string, string> {
  const files = new Map(Array.from({ length: shards }, (_, shard) => [`${shard}.txt`, new Set<string>()]));
  for (const word of words) {
    const key = inflectionKey(word);
    files.get(fileOf(key))?.add(key);
  }
  return new Map([...files].map(([name, keys]) => [name, [...keys].sort().join(" ")]));
}

/** `written`: the file of the word. */
export function isReal(word: string, written: string): boolean {
  return ` ${written} `.includes(` ${inflectionKey(word)} `);
}
