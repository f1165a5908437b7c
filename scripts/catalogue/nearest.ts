/** A word and the words that are allowed in; the one that was probably meant, if any, out. */
import { distance } from "fastest-levenshtein";
import { fold, slugify } from "./fold.ts";

/**
 * The candidate nearest to `word`: the same but for accents, case and punctuation, or within a third of its length
 * in edits (at least one, at most four). Undefined where none is that near. Ties go to the first candidate.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = slugify(word) || fold(word);
  const limit = Math.min(4, Math.max(1, Math.floor(wanted.length / 3)));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const other = slugify(candidate) || fold(candidate);
    if (other === wanted) return candidate;
    if (Math.abs(other.length - wanted.length) >= bestDistance) continue;
    const edits = distance(wanted, other);
    if (edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}
