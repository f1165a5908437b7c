/** A text in; which rare signs it has out, so that no rule looks for what is not there. */

export const sign = {
  at: 1,
  less: 2,
  /** `[`, without which there is no link. */
  bracket: 4,
  carriageReturn: 8,
  /** What text/characters may have something against. */
  unseen: 16,
  /** “ and its like, and the sign of inches. */
  curlyQuote: 32,
  /** A letter followed by a digit, as in any key, token or bank account. */
  letterDigit: 64,
  /** At least nine digits (a date has eight) with nothing but blanks, dots, hyphens, slashes and parentheses between them. */
  longNumber: 128,
} as const;

const letter = 1 << 8;
const digit = 1 << 9;
const betweenDigits = 1 << 10;

const shortestNumber = 9;

/** What each UTF-16 unit is. */
const kinds = new Uint16Array(65_536);

function mark(kind: number, ...ranges: [from: number, to?: number][]): void {
  for (const [from, to = from] of ranges)
    for (let code = from; code <= to; code++) kinds[code] = (kinds[code] ?? 0) | kind;
}

mark(sign.at, [0x40]);
mark(sign.less, [0x3c]);
mark(sign.bracket, [0x5b]);
mark(sign.carriageReturn, [0x0d]);
mark(sign.unseen, [0x00, 0x08], [0x0b, 0x0c], [0x0e, 0x1f], [0x7f, 0x9f], [0xad], [0x34f], [0x61c], [0x115f, 0x1160]);
mark(sign.unseen, [0x17b4, 0x17b5], [0x180e], [0x200b, 0x200f], [0x2028, 0x202e], [0x2060, 0x206f], [0x3164]);
// 0xdb40 begins every tag character (U+E0000 to U+E007F).
mark(sign.unseen, [0xfeff], [0xffa0], [0xfff9, 0xfffd], [0xdb40]);
// Private use, the blank of Braille, signs that are none; 0xdb80 to 0xdbff begin private use beyond the first plane.
mark(sign.unseen, [0xe000, 0xf8ff], [0x2800], [0xfdd0, 0xfdef], [0xfffe, 0xffff], [0xdb80, 0xdbff]);
mark(sign.curlyQuote, [0x2018], [0x201b, 0x201f], [0x2033]);
mark(letter, [0x41, 0x5a], [0x61, 0x7a]);
mark(digit, [0x30, 0x39]);
mark(betweenDigits, [0x20], [0x28, 0x29], [0x2d, 0x2f], [0xa0], [0x202f]);

/** The signs of `text`, added up. One plain loop takes the time of one search. */
export function signsOf(text: string): number {
  let signs = 0;
  let before = 0;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)] as number;
    if (kind & digit) {
      if (before & letter) signs |= sign.letterDigit;
      if (++run >= shortestNumber) signs |= sign.longNumber;
    } else if (run && !(kind & betweenDigits)) {
      run = 0;
    }
    signs |= kind;
    before = kind;
  }
  return signs & 255;
}
