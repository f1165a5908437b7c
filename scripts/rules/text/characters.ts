import type { Words } from "../../../schemas/index.ts";
import { sign } from "../../content/signs.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { wordsOf } from "../../language/words.ts";
import { offer } from "../field-error.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/text").characters;

const loneReturn = /\r(?!\n)/;

/** Controls but tab and line feed; a carriage return alone; controls of direction; what cannot be seen. */
const always = [
  "[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f]",
  loneReturn.source,
  "[\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]",
  // Blank of Braille, private use, signs that are none, and those that stand for what was lost.
  "[\\u2800\\ufffc\\ufffd\\ue000-\\uf8ff\\ufdd0-\\ufdef\\ufffe\\uffff\\u{f0000}-\\u{10ffff}]",
];

/** Joiners and direction marks hold emoji, Arabic and Indic words together; between Latin letters they do nothing. */
const latin = "[\\p{Script=Latin}\\p{N}\\s.,;:!?'’()-]";
const joiners = `(?<=^|${latin})[\\u200c-\\u200f](?=${latin}|$)`;

/** Flags such as Scotland's are written with tags after a black flag; anywhere else tags are hidden text. */
const tags = "(?<![\\u{1f3f4}\\u{e0020}-\\u{e007e}])[\\u{e0000}-\\u{e007f}]+";

const forbidden = new RegExp([...always, joiners, tags].join("|"), "gmu");

/** By their code, as `U+200B`. */
const names: Readonly<Record<string, Words>> = words.names;

/** Whether a text that stands for itself, once its codes are read, holds such a character. */
export function isForbidden(text: string): boolean {
  return text.search(forbidden) >= 0;
}

export const rule: Rule = {
  id: "text/characters",
  severity: "error",
  scope: "text",
  passing: {
    files: { "content/sites/vallee.md": '---\ntitle: "La Vallée\u00a0: «\u202fici\u202f» 👩‍🚒 مرحبا"\n---\n' },
  },
  failing: {
    files: { "content/sites/vallee.md": "---\ntitle: La \u202eVallée\n---\n" },
    at: { file: "content/sites/vallee.md", line: 2, column: 11 },
  },
  *check({ file, text, signs }) {
    if (signs & sign.carriageReturn) yield* loneReturns(file, text);
    if (!(signs & sign.unseen)) return;
    for (const match of text.matchAll(forbidden)) {
      if (match[0] === "\r") continue;
      const code = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
      const name = names[code];
      const start = match.index;
      yield {
        file,
        place: { at: "offset", start, end: start + match[0].length },
        message: name ? words.messageNamed({ code, name }) : words.message({ code }),
        help: asBlank.test(match[0]) && !isApart(text, start, match[0]) ? helps.replace : helps.erase,
        ...mended(text, start, match[0]),
      };
    }
  },
};

/** A file has its line ends from one program: that is one mistake, however many lines there are. */
function* loneReturns(file: string, text: string): Generator<Finding> {
  const places = [...text.matchAll(new RegExp(loneReturn, "g"))].map(({ index }) => index);
  const [start] = places;
  if (start === undefined) return;
  const end = (places.at(-1) as number) + 1;
  // One too many before a whole line end is nothing.
  const lineEnd = (_: string, at: number) => (text.startsWith("\r\n", start + at + 1) ? "" : "\n");
  yield {
    file,
    place: { at: "offset", start, end: start + 1 },
    message: words.loneReturns,
    help: words.loneReturnsHelp,
    edit: {
      place: { at: "offset", start, end },
      text: text.slice(start, end).replace(new RegExp(loneReturn, "g"), lineEnd),
    },
  };
}

/** What stands as a blank between words, though it is none: tabs and breaks of word processors, fillers. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const asBlank = /[\x0b\x0c\u115f\u1160\u2028\u2029\u3164\uffa0]/;

function isApart(text: string, start: number, found: string): boolean {
  return /\s/.test(text[start - 1] ?? "\n") || /\s/.test(text[start + found.length] ?? "\n");
}

const helps = {
  erase: words.erase,
  replace: words.replace,
};

/** What Windows writes with these codes: quotes, dashes and the like, read with the wrong table. */
const windows: Readonly<Record<string, string>> = {
  "\x85": "…",
  "\x91": "‘",
  "\x92": "’",
  "\x93": "“",
  "\x94": "”",
  "\x96": "–",
  "\x97": "—",
};

/** No word is glued to the next or cut in two: what a control between two letters stood for, nobody knows. */
function mended(text: string, start: number, found: string): Pick<Finding, "edit" | "proposal"> {
  const end = start + found.length;
  // What was lost or stood for a picture or a bullet is for a person to write again.
  if (/[\u2800\ufffc\ufffd\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\u{f0000}-\u{10ffff}]/u.test(found)) return {};
  const put = (replacement: string, certain = true) =>
    offer(certain, { place: { at: "offset", start, end }, text: replacement });
  if (windows[found]) return put(windows[found]);
  const apart = isApart(text, start, found);
  if (asBlank.test(found)) return put(apart ? "" : " ");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return put("", apart || !/[\0-\x1f\x7f-\x9f]/.test(found));
}
