/** Signs that set words off elsewhere, and are shown as they are here. */

import { wordsOf } from "../../../language/words.ts";
import type { Leftover } from "./leftover.ts";

const words = wordsOf("rules/body").pasted.signs;

export const signs: readonly Leftover[] = [
  {
    signs: "\\",
    pattern: /^\\(?:#{1,6}\s|[-*+]\s|>)|\\\*\\\*|^\d+\\\.\s/,
    message: words.backslashes,
    help: words.backslashesHelp,
    better: (line) => line.replace(/\\([#*+>.-])/g, "$1"),
  },
  {
    signs: "{",
    pattern:
      /[\])]\{[.#][\w-]+[^}]{0,80}\}|^ {0,3}#{1,6} .*\{[#.][\w-]+[^}]{0,80}\}\s*$|^\{:?\s*[.#][\w-][^}]{0,80}\}\s*$/,
    message: words.attributes,
    help: words.attributesHelp,
    better: (line) => line.replace(/\[([^\][]*)\]\{[.#][^}]*\}/g, "$1").replace(/\s*\{[.#][\w-]+[^}]{0,80}\}/g, ""),
  },
  {
    signs: ":",
    pattern: /^ {0,3}:{3,}/,
    message: words.colons,
    help: words.colonsHelp,
  },
  {
    signs: "=",
    pattern: /(?:^|[^=])==(?=[^\s=])[^=]{1,200}==(?!=)/,
    message: words.highlight,
    help: words.highlightHelp,
    better: (line) => line.replace(/==([^=]+)==/g, "**$1**"),
  },
  {
    signs: "'",
    pattern: /'''[^']{1,200}'''/,
    message: words.apostrophes,
    help: words.bold,
    better: (line) => line.replace(/'''([^']+)'''/g, "**$1**"),
  },
  {
    signs: "[",
    pattern: /\[(b|i|u|s|url|img|quote|list|color|size|center)(?:=[^\]]{1,200})?\].*\[\/\1\]/i,
    message: words.forumTag,
    help: words.forumTagHelp,
    better: (line) => line.replace(/\[\/?b\]/gi, "**").replace(/\[\/?i\]/gi, "*"),
  },
  {
    signs: "'",
    pattern: /(?<!')''[^'\s][^']{0,200}''(?!')/,
    message: words.apostrophes,
    help: words.italic,
    better: (line) => line.replace(/''([^']+)''/g, "*$1*"),
  },
  {
    signs: "/",
    pattern: /(?<![:\w/])\/\/[^\s/][^/]{0,200}(?<!\s)\/\/(?![\w/])/,
    message: words.slashes,
    help: words.italic,
    better: (line) => line.replace(/(?<![:\w/])\/\/([^/]+)\/\/(?![\w/])/g, "*$1*"),
  },
  {
    signs: "~^",
    pattern: /(?<=\p{L})~\d{1,3}~|(?<=[\p{L}\d)])\^[-+]?\d{1,3}\^/u,
    message: words.subscript,
    help: words.subscriptHelp,
    better: (line) =>
      line
        .replace(/(?<=\p{L})~(\d{1,3})~/gu, (_, digits: string) => small(digits, "₀₁₂₃₄₅₆₇₈₉"))
        .replace(/(?<=[\p{L}\d)])\^([-+]?\d{1,3})\^/gu, (_, digits: string) => small(digits, "⁰¹²³⁴⁵⁶⁷⁸⁹")),
  },
  {
    signs: "~",
    pattern: /(?<![~\p{L}\d])~\p{L}[^~\n]{0,80}~(?![~\p{L}\d])/u,
    message: words.tildes,
    help: words.tildesHelp,
    better: (line) => line.replace(/(?<![~\p{L}\d])~(\p{L}[^~\n]{0,80})~(?![~\p{L}\d])/gu, "~~$1~~"),
  },
  {
    signs: "$\\",
    pattern: /\$\$[^$\n]{1,300}\$\$|\\(?:frac|sum|int|sqrt|begin|text(?:bf|it|rm)|emph|cite|ref)\{/,
    message: words.latex,
    help: words.latexHelp,
    better: (line) => {
      const plain = line.replace(/\\textbf\{([^{}]*)\}/g, "**$1**").replace(/\\(?:textit|emph)\{([^{}]*)\}/g, "*$1*");
      return /\$\$|\\[a-z]+\{/.test(plain) ? undefined : plain;
    },
  },
  {
    signs: "\\",
    pattern: /\\n(?=\s|\\n|\p{Lu}|$)|\\r\\n|\\t(?=\p{Lu}|\s)/u,
    message: words.escapes,
    help: words.escapesHelp,
    better: (line) =>
      line
        .replace(/(?:\\r)?\\n\s*/g, "\n")
        .replace(/\\t/g, " ")
        .trimEnd(),
  },
  {
    signs: ":",
    pattern: /^\s*(?:- )?[\p{L}_-]{2,30}::(?=\s|$)/u,
    message: words.property,
    help: words.propertyHelp,
  },
];

function small(digits: string, signs: string): string {
  return digits.replace(/\d/g, (digit) => [...signs][Number(digit)] ?? digit);
}
