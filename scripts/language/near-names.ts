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
  const whole = new Filing();
  const lacking = new Filing();
  const read: Name[] = [];
  const pairs: Pair[] = [];
  for (const [later, text] of names.entries()) {
    const name = nameOf(text);
    read.push(name);
    if (name.words.length === 0) continue;
    const earlier = findSame(name, whole, read) ?? findNear(name, lacking, read);
    if (earlier !== undefined) pairs.push({ earlier, later });
    whole.add(name.sum, later);
    if (name.words.length < 2) continue;
    for (const word of name.words) if (isSpellable(word)) lacking.add(name.sum - hash(word), later);
  }
  return pairs;
}

/** Numbers filed under numbers, the last first; a list for each key would take ten times the memory. */
class Filing {
  private readonly last = new Map<number, number>();
  private readonly filed: number[] = [];
  private readonly before: number[] = [];

  add(key: number, value: number): void {
    this.before.push(this.last.get(key) ?? -1);
    this.last.set(key, this.filed.length);
    this.filed.push(value);
  }

  /** The first that satisfies `wanted`; of many under one key only the last few are asked. */
  find(key: number, wanted: (value: number) => boolean): number | undefined {
    let at = this.last.get(key) ?? -1;
    for (let asked = 0; at >= 0 && asked < bucketLimit; asked++) {
      const value = this.filed[at] as number;
      if (wanted(value)) return value;
      at = this.before[at] as number;
    }
    return undefined;
  }
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

function findSame(name: Name, whole: Filing, read: readonly Name[]): number | undefined {
  return whole.find(name.sum, (other) => {
    const { words } = read[other] as Name;
    return words.length === name.words.length && words.every((word) => name.words.includes(word));
  });
}

function findNear(name: Name, lacking: Filing, read: readonly Name[]): number | undefined {
  if (name.words.length < 2) return undefined;
  for (const word of name.words) {
    if (!isSpellable(word)) continue;
    const near = lacking.find(name.sum - hash(word), (other) => {
      const theirs = (read[other] as Name).words;
      const [odd = "", ...more] = theirs.filter((one) => !name.words.includes(one));
      if (more.length || !odd || theirs.length !== name.words.length || !isSpellable(odd)) return false;
      if (different.has(`${word}/${odd}`)) return false;
      return distance(word, odd) <= (Math.min(word.length, odd.length) >= 8 ? 2 : 1);
    });
    if (near !== undefined) return near;
  }
  return undefined;
}

/** Short words and numbers that differ are different words. */
function isSpellable(word: string): boolean {
  return word.length >= 5 && !/\d/.test(word);
}

/** FNV-1a, 32 bits: sums of a name's words stay exact integers. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
