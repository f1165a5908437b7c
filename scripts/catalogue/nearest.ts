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

/** Without its plural mark. `x` is one only after what takes it in French: « jeux », not « index ». */
function singular(word: string): string {
  return word.length > 3 && /[^s]s$|[ae]ux$|oux$/.test(word) ? word.slice(0, -1) : word;
}

/** What `word` certainly names, of names with what they name; undefined where it could be two things. */
export function certainOf<T>(word: string, names: Iterable<readonly [name: string, named: T]>): T | undefined {
  const found = new Set<T>();
  for (const [name, named] of names) if (areSame(word, name)) found.add(named);
  return found.size === 1 ? [...found][0] : undefined;
}

/**
 * The candidate nearest to `word`: the same but for accents, case and punctuation, or within a third of its length
 * in edits (at least one, at most four), and with the very same digits: another year is another fact. Undefined where
 * none is that near. Ties go to the first candidate. What is near is only worth asking about; see `certainOf`.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = slugify(word) || fold(word);
  const digits = digitsOf(word);
  const limit = Math.min(4, Math.max(1, Math.floor(wanted.length / 3)));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const other = slugify(candidate) || fold(candidate);
    if (Math.abs(other.length - wanted.length) >= bestDistance || digitsOf(candidate) !== digits) continue;
    if (other === wanted) return candidate;
    const edits = isSwap(wanted, other) ? 1 : distance(wanted, other);
    if (edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
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
