/** A word as typed and words that exist in; how far apart they are, in letters and in sound, out. */

/**
 * Letters changed, added, lost or swapped with their neighbour between two folded words (restricted Damerau–Levenshtein
 * distance); `atMost + 1` where there are more than `atMost`.
 */
export function distance(a: string, b: string, atMost: number): number {
  if (Math.abs(a.length - b.length) > atMost) return atMost + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) {
        cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
      }
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > atMost) return atMost + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}

/** Each spelling of a sound becomes one; in this order. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/^h|(?<![cps])h/g, ""],
  [/ph/g, "f"],
  [/(?:e?aux?|o[ts])(?=s?$)|e?au/g, "o"],
  [/eo/g, "o"],
  [/(?:ent|es|ez|er|ees?|et)$/g, "e"],
  [/[sxtdp]+$/g, ""],
  [/ch(?=[rl])/g, "k"],
  [/qu|q|ck|cqu/g, "k"],
  [/cc?(?=[aou]|[^eiyh]|$)/g, "k"],
  [/sc(?=[eiy])|c(?=[eiy])|(?<=[aeiouy])t(?=io)|ss|x(?=c)/g, "s"],
  [/g(?=[eiy])/g, "j"],
  [/je(?=[ao])/g, "j"],
  [/gu(?=[eiy])/g, "g"],
  [/[ae]i|ey|ay/g, "e"],
  [/oeu|oe/g, "e"],
  [/y/g, "i"],
  [/[ae][mn](?![aeioumn])/g, "an"],
  [/(?:[ae]i|i)[mn](?![aeioumn])/g, "in"],
  [/om(?=[bp])/g, "on"],
  [/z/g, "s"],
  [/(.)\1+/g, "$1"],
  [/e$/g, ""],
];

/** Two folded French words with the same key sound about the same: `fotografie` and `photographie`. */
export function soundOf(word: string): string {
  return sounds.reduce((heard, [spelling, sound]) => heard.replace(spelling, sound), word);
}

export interface Guess {
  word: string;
  /** 1 is one mistake; less where it sounds the same or the word is frequent. */
  cost: number;
}

/** Two spellings of one sound differ by no more letters than this. */
const mostApartAlike = 3;
/** How many of the likeliest words are looked for together; what else is typed then tells which was meant. */
const atMostGuesses = 5;

/** `known`: words with how frequent they are, from 0, each step of one doubling it about once. */
export function guesses(typed: string, known: Iterable<readonly [string, number]>): Guess[] {
  if (typed.length < 3 || !/[aeiouy]/.test(typed)) return [];
  // Of three letters one wrong makes anything out of anything: only the sound tells.
  const atMost = typed.length === 3 ? 0 : typed.length <= 5 ? 1 : 2;
  const heard = soundOf(typed);
  const found: Guess[] = [];
  for (const [word, frequency] of known) {
    if (word === typed || word.length < 3 || Math.abs(word.length - typed.length) > 3) continue;
    const apart = distance(typed, word, mostApartAlike);
    if (apart > mostApartAlike) continue;
    const alike = soundOf(word) === heard;
    if (apart > atMost && !alike) continue;
    const mistakes = alike ? Math.min(0.6 * apart, 0.9) : apart;
    const elsewhere = word[0] === typed[0] ? 0 : 0.15;
    found.push({ word, cost: Math.max(0.1, mistakes + elsewhere - Math.min(frequency, 8) * 0.03) });
  }
  found.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
  const [best] = found;
  return best ? found.filter(({ cost }) => cost <= best.cost + 0.8).slice(0, atMostGuesses) : [];
}
