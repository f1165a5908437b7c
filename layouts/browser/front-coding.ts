/** Two words in, with how many letters they both begin out: of sorted words, what the later one need not repeat. */

/** One digit of base 36 tells as many. */
const mostShared = 35;

export function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}

/** The same, as far as one digit tells it. */
export function frontCoded(before: string, word: string): number {
  return Math.min(mostShared, sharedStart(before, word));
}
