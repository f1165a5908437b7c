/** Headings, and lists of them, that are none here. */
import { replaceLine } from "../../../content/mistake.ts";
import type { Leftover } from "./leftover.ts";

export const headings: readonly Leftover[] = [
  {
    signs: "＃",
    pattern: /^ {0,3}＃+/,
    message: {
      fr: "Ce dièse est celui d’un clavier japonais ou chinois : il ne fait pas de titre.",
      en: "This hash is that of a Japanese or Chinese keyboard: it makes no heading.",
    },
    help: replaceLine,
    better: (line) => line.replace(/^ {0,3}(＃+)\s*/, (_, hashes: string) => `${"#".repeat(hashes.length)} `),
  },
  {
    signs: "#",
    pattern: /^ {0,3}#{1,6} +#{1,6} +\S/,
    message: {
      fr: "Ce titre a des dièses en trop : ils seraient affichés avec lui.",
      en: "This heading has hashes too many: they would be shown with it.",
    },
    help: replaceLine,
    better: (line) => line.replace(/^( {0,3}#{1,6} +)(?:#{1,6} +)+/, "$1"),
  },
  {
    signs: "\\",
    pattern: /^\\(?:(?:sub){0,2}section|chapter|paragraph)\*?\{[^{}]{1,200}\}/,
    message: {
      fr: "Ce titre est écrit pour LaTeX : il serait affiché tel quel.",
      en: "This heading is written for LaTeX: it would be shown as it is.",
    },
    help: { fr: "Un titre commence par `## `.", en: "A heading begins with `## `." },
    better: (line) => line.replace(/^\\(?:(?:sub){0,2}section|chapter|paragraph)\*?\{([^{}]+)\}/, "## $1"),
  },
  {
    signs: "#",
    pattern: /^ {0,3}(?:#{2,6}[^\s#]|#\p{Lu}[^#]* [^#]*$)/u,
    message: {
      fr: "Ce titre ne sera pas un titre : il manque une espace après les dièses.",
      en: "This heading will not be a heading: a space is missing after the hashes.",
    },
    help: replaceLine,
    better: (line) => line.replace(/^( {0,3}#{1,6})/, "$1 "),
  },
  {
    signs: "#",
    pattern: /^ {0,3}#{1,6}\s*#*\s*$/,
    message: { fr: "Ce titre est vide.", en: "This heading is empty." },
    help: {
      fr: "Écrivez le titre après les dièses, ou effacez la ligne.",
      en: "Write the heading after the hashes, or delete the line.",
    },
  },
  {
    signs: "=",
    pattern: /^(={2,6})\s*[^=\s][^=]*\1\s*$/,
    message: {
      fr: "Ce titre est écrit comme dans un wiki : il ne sera pas un titre.",
      en: "This heading is written as in a wiki: it will not be a heading.",
    },
    help: { fr: "Un titre commence par `## `.", en: "A heading begins with `## `." },
    better: (line) => `## ${line.replace(/^[=\s]+|[=\s]+$/g, "")}`,
  },
  {
    pattern: /^h[1-6]\. \S/,
    message: {
      fr: "Ce titre est écrit comme dans un wiki : il ne sera pas un titre.",
      en: "This heading is written as in a wiki: it will not be a heading.",
    },
    help: { fr: "Un titre commence par `## `.", en: "A heading begins with `## `." },
    better: (line) => `## ${line.slice(4)}`,
  },
  {
    signs: "[_~{",
    pattern: /^\s*\[{1,2}_?toc_?\]{1,2}\s*$|^\s*(?:__(?:NO)?TOC__|~~NOTOC~~|\{toc\})\s*$/i,
    message: {
      fr: "Ce sommaire ne se fera pas : le signe serait affiché tel quel.",
      en: "This table of contents will not be made: the sign would be shown as it is.",
    },
    help: {
      fr: "Effacez la ligne : une page d’au moins quatre titres a son sommaire.",
      en: "Delete the line: a page with at least four headings has its contents listed.",
    },
  },
];
