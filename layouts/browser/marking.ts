/** A text and the words looked for in, the text cut into plain and marked pieces out: no markup, so nothing to escape. */

import { isFormOf } from "../../scripts/language/families.ts";
import { fold } from "../../scripts/language/fold.ts";

export interface Piece {
  text: string;
  marked: boolean;
}

const elided = /^(?:jusqu|lorsqu|puisqu|quoiqu|qu|[cdjlmnst])['’](?=.)/iu;

/** The whole of `text`, with the words that are, or nearly are, one of `words` marked. */
export function marked(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu)) {
    if (!isLike(match[0], words)) continue;
    const start = match.index + (elided.exec(match[0])?.[0].length ?? 0);
    const wordEnd = match.index + match[0].length;
    add(pieces, text.slice(end, start), false);
    add(pieces, text.slice(start, wordEnd), true);
    end = wordEnd;
  }
  add(pieces, text.slice(end), false);
  return pieces;
}

export interface Excerpt {
  /** A sentence of the text; an ellipsis stands for what is left out of it or around it. */
  text: string;
  /** How many of the words looked for it says. */
  says: number;
}

const sentenceEnd = /[.!?…]["»)]*$/;

/**
 * The sentence of `text` that says most of `words`, the first of these; where it is long, about `length` words of it.
 */
export function excerpt(text: string, words: readonly string[], length = 36): Excerpt {
  const all = text.split(/\s+/);
  const told = all.map((word) => toldBy(word, words));
  let best = { from: 0, to: all.length, says: -1 };
  for (let from = 0, to = 0; from < all.length; from = to) {
    while (to < all.length && !sentenceEnd.test(all[to++] ?? "")) {}
    const says = new Set(told.slice(from, to).filter(Boolean)).size;
    if (says > best.says) best = { from, to, says };
  }
  const inside = [...told.keys()].filter((at) => told[at] && at >= best.from && at < best.to);
  const start =
    best.from +
    thickest(
      inside.map((at) => at - best.from),
      best.to - best.from,
      length,
    );
  const end = Math.min(best.to, start + length);
  return {
    text: `${start > 0 ? "… " : ""}${all.slice(start, end).join(" ")}${end < all.length ? " …" : ""}`,
    says: best.says,
  };
}

/** Which of the words looked for this word of a text is; undefined for none. */
function toldBy(word: string, words: readonly string[]): string | undefined {
  const plain = bare(word.replace(elided, ""));
  return plain.length < 2 ? undefined : words.find((wanted) => isLike(plain, [wanted]));
}

function thickest(places: readonly number[], words: number, length: number): number {
  let best = 0;
  let most = 0;
  for (const [index, place] of places.entries()) {
    let inside = 0;
    while (index + inside < places.length && (places[index + inside] as number) < place + length - 4) inside++;
    if (inside > most) {
      most = inside;
      best = place;
    }
  }
  // Some words before the first hit tell what it is about.
  return Math.max(0, Math.min(best - 4, words - length));
}

/** Stands after a beginning of words that are looked for. */
export const andSoOn = "*";

/** Whether a word of the text is one looked for, begins with a long enough one, or differs only by its ending. */
function isLike(word: string, words: readonly string[]): boolean {
  const parts = fold(word).split("'");
  const candidates = [...parts, ...parts.map((_, index) => parts.slice(index).join(""))];
  return words.some((wanted) => {
    if (wanted.endsWith(andSoOn)) return candidates.some((part) => part.startsWith(wanted.slice(0, -1)));
    const isForm = isFormOf(wanted);
    return candidates.some(
      (part) => (wanted.length > 3 && part.startsWith(wanted)) || (part.length >= 3 ? isForm(part) : part === wanted),
    );
  });
}

/** Folded words as the texts write them, accents included; as they are where no text has them. */
export function spelt(words: readonly string[], texts: readonly string[]): string[] {
  const wanted = new Set(words);
  const written = new Map<string, string>();
  for (const text of texts) {
    for (const [whole] of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu)) {
      const word = whole.replace(elided, "");
      const plain = bare(word);
      if (wanted.has(plain) && !written.has(plain))
        written.set(plain, word === word.toUpperCase() ? word : word.toLowerCase());
    }
  }
  return words.map((word) => written.get(word) ?? word);
}

/** `(écoles` → `ecoles`, `agglo'bus,` → `agglobus`. */
function bare(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}]/gu, "");
}

function add(pieces: Piece[], text: string, isMarked: boolean): void {
  if (text) pieces.push({ text, marked: isMarked });
}
