/** Names of things in; pairs that are probably the same name written twice out, in time linear in their number. */
import { distance } from "fastest-levenshtein";
import { fold } from "./fold.ts";

export interface Pair {
  /** Positions in the list given; `earlier` is the smaller one. */
  earlier: number;
  later: number;
}

/** Words that make no difference between two names. */
const small = new Set(
  "a au aux avec ce ces dans de des du en et l d la le les leur mon nos notre ou par pour qu que s sa ses son sur un une votre vos the of an and for in to".split(
    " ",
  ),
);

/** Words of five letters and more that differ by one letter and mean two things. */
const different = new Set(["loire/loiret", "loiret/loire"]);

/** At most this many names with the same words are compared with one another. */
const bucketLimit = 8;

/** Letters and digits of any script, told by their blocks: that is quicker than by their properties. */
const wordsOfName = /[a-z0-9\u00aa-\u00ba\u00c0-\u1fff\u2c00-\u2dff\u3040-\ufffd]+/g;

interface Name {
  words: string[];
  sum: number;
}

/**
 * Pairs whose words are the same but for order, case, accents, plural and small words, or differ in the spelling of
 * one word by a letter (two in a long word). No pair of names is compared that has not all words but one in common:
 * each name is filed under the sum of its words' hashes, and under that sum less each of its words.
 */
export function nearNames(names: readonly string[]): Pair[] {
  const whole = new Map<number, number[]>();
  const lacking = new Map<number, number[]>();
  const read: Name[] = [];
  const pairs: Pair[] = [];
  for (const [later, text] of names.entries()) {
    const name = nameOf(text);
    read.push(name);
    if (name.words.length === 0) continue;
    const earlier = findSame(name, whole.get(name.sum), read) ?? findNear(name, lacking, read);
    if (earlier !== undefined) pairs.push({ earlier, later });
    file(whole, name.sum, later);
    if (name.words.length > 1) for (const word of name.words) file(lacking, name.sum - hash(word), later);
  }
  return pairs;
}

function nameOf(text: string): Name {
  const words: string[] = [];
  let sum = 0;
  for (const word of fold(text).match(wordsOfName) ?? []) {
    if (small.has(word)) continue;
    const singular = word.length > 3 && /[sx]$/.test(word) ? word.slice(0, -1) : word;
    if (words.includes(singular)) continue;
    words.push(singular);
    sum += hash(singular);
  }
  return { words, sum };
}

function findSame(name: Name, candidates: readonly number[] | undefined, read: readonly Name[]): number | undefined {
  return candidates?.find((other) => {
    const { words } = read[other] as Name;
    return words.length === name.words.length && words.every((word) => name.words.includes(word));
  });
}

function findNear(name: Name, lacking: ReadonlyMap<number, number[]>, read: readonly Name[]): number | undefined {
  if (name.words.length < 2) return undefined;
  for (const word of name.words) {
    if (!isSpellable(word)) continue;
    for (const other of lacking.get(name.sum - hash(word)) ?? []) {
      const theirs = (read[other] as Name).words;
      const rest = theirs.filter((one) => !name.words.includes(one));
      const [odd = ""] = rest;
      if (rest.length !== 1 || theirs.length !== name.words.length || !isSpellable(odd)) continue;
      if (different.has(`${word}/${odd}`)) continue;
      if (distance(word, odd) <= (Math.min(word.length, odd.length) >= 8 ? 2 : 1)) return other;
    }
  }
  return undefined;
}

/** Short words and numbers that differ are different words. */
function isSpellable(word: string): boolean {
  return word.length >= 5 && !/\d/.test(word);
}

function file(index: Map<number, number[]>, key: number, name: number): void {
  const names = index.get(key);
  if (!names) index.set(key, [name]);
  else if (names.length < bucketLimit) names.push(name);
}

/** FNV-1a, 32 bits: sums of a name's words stay exact integers. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
