/** A word and the words that are allowed in; the one that it certainly is, or was probably meant to be, out. */
import { distance } from "fastest-levenshtein";
import { fold, slugify } from "./fold.ts";

/** Signs that stand between words and are none; others (`+`, `#`, `%`) tell two names apart. */
const wordsAndSigns = /\p{N}+|[^\s\p{P}\p{Cf}\p{N}]+|[#%&@*]/gu;

/**
 * The words of a text as one: whatever case, accents, ligatures, and what stands between words (blanks, hyphens,
 * apostrophes, quotes) are left out. Empty for what has no word.
 */
export function sameKey(text: string, plain: (word: string) => string = (word) => word): string {
  let key = "";
  for (const part of fold(text.normalize("NFC")).match(wordsAndSigns) ?? []) {
    const digits = /^\p{N}/u.test(part);
    // « 2-0 » is not « 20 ».
    if (digits && /\p{N}$/u.test(key)) key += ".";
    key += digits ? part : plain(part);
  }
  return key;
}

/** Whether two texts are the same words, for sure: they differ in nothing that `sameKey` minds but for plural marks. */
export function areSame(a: string, b: string): boolean {
  const key = sameKey(a);
  return key !== "" && (key === sameKey(b) || sameKey(a, singular) === sameKey(b, singular));
}

/** What two texts that are the same have in common, one or the other: their words, or those without plural marks. */
export function sameKeys(text: string): [words: string, singular: string] {
  return [sameKey(text), sameKey(text, singular)];
}

/** Without its plural mark. `x` is one only after what takes it in French: « jeux », not « index ». */
function singular(word: string): string {
  return word.length > 3 && /[^s]s$|[ae]ux$|oux$/.test(word) ? word.slice(0, -1) : word;
}

/** What `word` certainly names, of names with what they name; undefined where it could be two things. */
export function certainOf<T>(word: string, names: Iterable<readonly [name: string, named: T]>): T | undefined {
  return certainAmong(names)(word);
}

/** `certainOf` for many words and the same names, which are looked through once. */
export function certainAmong<T>(names: Iterable<readonly [name: string, named: T]>): (word: string) => T | undefined {
  return onlyAmong(names, (name) => {
    const [words, withoutPlural] = sameKeys(name);
    return words === "" ? [] : [`=${words}`, `s${withoutPlural}`];
  });
}

/** What a word names, of names with what they name, where they have one of the keys of each in common; undefined for two. */
export function onlyAmong<T>(
  names: Iterable<readonly [name: string, named: T]>,
  keysOf: (name: string) => readonly string[],
): (word: string) => T | undefined {
  const byKey = new Map<string, Set<T>>();
  for (const [name, named] of names)
    for (const key of keysOf(name)) byKey.set(key, (byKey.get(key) ?? new Set()).add(named));
  return (word) => {
    const found = new Set(keysOf(word).flatMap((key) => [...(byKey.get(key) ?? [])]));
    return found.size === 1 ? [...found][0] : undefined;
  };
}

/**
 * The candidate that `word` is probably a misspelling of: the same words but for accents, case, punctuation and small
 * words, or each of its words spelt within a slip of the hand (see `slips`), and the very same digits: another year is
 * another fact. Undefined where none is that near: another word that merely looks alike (« Vannes » for Rennes) is a
 * name of its own. Ties go to the first candidate. What is near is only worth asking about; see `certainOf`.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return nearestOf(candidates)(word);
}

/** Looking through ten thousand names takes a while, and a hostile text can name thousands that do not exist. */
const mostLookedFor = 100;

/**
 * The same for one word after the other, up to a hundred unless told: what hangs on the candidates alone is found out
 * once, and not before somebody asks.
 */
export function nearestOf(
  candidates: Iterable<string>,
  most: number = mostLookedFor,
): (word: string) => string | undefined {
  let byDigits: ReadonlyMap<string, readonly Candidate[]> | undefined;
  const found = new Map<string, string | undefined>();
  return (word) => {
    byDigits ??= candidatesByDigits(candidates);
    if (!found.has(word) && found.size < most)
      found.set(word, nearestSlug(slugOf(word), byDigits.get(digitsOf(word)) ?? []));
    return found.get(word);
  };
}

function candidatesByDigits(candidates: Iterable<string>): Map<string, Candidate[]> {
  const byDigits = new Map<string, Candidate[]>();
  for (const name of candidates) {
    const digits = digitsOf(name);
    const alike = byDigits.get(digits) ?? [];
    alike.push({ name, slug: slugOf(name) });
    byDigits.set(digits, alike);
  }
  return byDigits;
}

interface Candidate {
  name: string;
  slug: string;
}

function nearestSlug(wanted: string, candidates: readonly Candidate[]): string | undefined {
  let best: string | undefined;
  let bestSlips = mostSlips + 1;
  for (const { name, slug } of candidates) {
    if (Math.abs(slug.length - wanted.length) > mostLetters) continue;
    if (slug === wanted) return name;
    const found = slipsOfNames(wanted, slug);
    if (found < bestSlips) {
      best = name;
      bestSlips = found;
    }
  }
  return best;
}

function slugOf(text: string): string {
  return slugify(text) || fold(text);
}

/** In a whole name: whoever slips more often copies the name again. */
const mostSlips = 3;

/** By which two names may differ in length: a slip or two, and small words that were left out. */
const mostLetters = 8;

/** Words that people leave out or add: « plan du lieu », « plan-lieu ». */
const smallWords = /^(?:a|au|aux|d|de|des|du|en|et|l|la|le|les|of|s|sur|the|un|une)$/;

/** How many slips lead from one slug to the other; infinitely many where one of its words is another word. */
function slipsOfNames(name: string, other: string): number {
  const [words, others] = [name.split("-"), other.split("-")];
  // A blank too many, or one that is missing or came a letter early.
  if (words.join("") === others.join("") || isSwap(name, other)) return 1;
  const [telling, othersTelling] = [words.filter(isTelling), others.filter(isTelling)];
  const apart = [
    words.length === others.length ? slipsOfWords(words, others) : Infinity,
    telling.length && telling.length === othersTelling.length ? 1 + slipsOfWords(telling, othersTelling) : Infinity,
  ];
  return Math.min(...apart);
}

function isTelling(word: string): boolean {
  return !smallWords.test(word);
}

function slipsOfWords(words: readonly string[], others: readonly string[]): number {
  return words.reduce((sum, word, at) => sum + slips(word, others[at] ?? ""), 0);
}

/**
 * Slips of the hand between two words: letters changed, left out or added, or two that changed places. One of six
 * letters may be, as misspellings have few and names that differ have many, and never the first of a short word.
 */
function slips(word: string, other: string): number {
  if (word === other) return 0;
  if (isSwap(word, other)) return 1;
  const edits = distance(word, other);
  const length = Math.min(word.length, other.length);
  if (edits > Math.max(1, Math.floor(length / 6)) || Math.max(word.length, other.length) < 3) return Infinity;
  const begins = word[0] === other[0] || word.slice(1) === other || other.slice(1) === word;
  return begins || length >= 8 || !isTelling(other) ? edits : Infinity;
}

function digitsOf(text: string): string {
  return /\p{N}/u.test(text) ? (text.match(/\p{N}+/gu) ?? []).join(".") : "";
}

/** Whether two letters side by side changed places, which a hasty hand does as often as it slips: `titel`. */
function isSwap(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  return word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2);
}
