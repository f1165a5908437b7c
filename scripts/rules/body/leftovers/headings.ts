/** Headings, and lists of them, that are none here. */
import { replaceLine } from "../../../content/mistakes/mistake.ts";
import { wordsOf } from "../../../language/words.ts";
import type { Leftover } from "./leftover.ts";

const words = wordsOf("rules/body").pasted.headings;

export const headings: readonly Leftover[] = [
  {
    signs: "＃",
    pattern: /^ {0,3}＃+/,
    message: words.fullWidthHash,
    help: replaceLine,
    better: (line) => line.replace(/^ {0,3}(＃+)\s*/, (_, hashes: string) => `${"#".repeat(hashes.length)} `),
  },
  {
    signs: "#",
    pattern: /^ {0,3}#{1,6} +#{1,6} +\S/,
    message: words.tooManyHashes,
    help: replaceLine,
    better: (line) => line.replace(/^( {0,3}#{1,6} +)(?:#{1,6} +)+/, "$1"),
  },
  {
    signs: "\\",
    pattern: /^\\(?:(?:sub){0,2}section|chapter|paragraph)\*?\{[^{}]{1,200}\}/,
    message: words.latex,
    help: words.begin,
    better: (line) => line.replace(/^\\(?:(?:sub){0,2}section|chapter|paragraph)\*?\{([^{}]+)\}/, "## $1"),
  },
  {
    signs: "#",
    pattern: /^ {0,3}(?:#{2,6}[^\s#]|#\p{Lu}[^#]* [^#]*$)/u,
    message: words.missingSpace,
    help: replaceLine,
    better: (line) => line.replace(/^( {0,3}#{1,6})/, "$1 "),
  },
  {
    signs: "#",
    pattern: /^ {0,3}#{1,6}\s*#*\s*$/,
    message: words.empty,
    help: words.emptyHelp,
  },
  {
    signs: "=",
    pattern: /^(={2,6})\s*[^=\s][^=]*\1\s*$/,
    message: words.wiki,
    help: words.begin,
    better: (line) => `## ${line.replace(/^[=\s]+|[=\s]+$/g, "")}`,
  },
  {
    pattern: /^h[1-6]\. \S/,
    message: words.wiki,
    help: words.begin,
    better: (line) => `## ${line.slice(4)}`,
  },
  {
    signs: "[_~{",
    pattern: /^\s*\[{1,2}_?toc_?\]{1,2}\s*$|^\s*(?:__(?:NO)?TOC__|~~NOTOC~~|\{toc\})\s*$/i,
    message: words.contents,
    help: words.contentsHelp,
  },
];
