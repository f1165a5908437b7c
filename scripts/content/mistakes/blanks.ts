/** Blanks and controls that YAML does not take for spaces. */

import { inEach, wordsOf } from "../../language/words.ts";
import { oddBlank } from "../front-matter.ts";
import { type Detector, mended } from "./mistake.ts";

const words = wordsOf("mistakes").blanks;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/** Controls that no reader of YAML takes: text/characters tells of each of them. */
export const control: Detector = (line) => {
  if (line.search(controls) < 0) return undefined;
  const nothing = inEach(() => "");
  return { kind: "characters", message: nothing, help: nothing, bridge: line.replace(controls, " ") };
};

export const tab: Detector = (line) => {
  const match = /^ *\t[ \t]*/.exec(line);
  if (!match) return undefined;
  return {
    message: words.tab,
    help: words.tabHelp,
    ...mended(match[0].replace(/\t/g, "  ") + line.slice(match[0].length), true),
    start: 0,
    end: match[0].length,
  };
};

const leadingOddBlank = new RegExp(`^[ \\t]*[${oddBlank}][ \\t${oddBlank}]*`);

const oddBlankAfter = new RegExp(`^(\\s*(?:- )?[\\p{L}]{1,40}:)( *[${oddBlank}][ ${oddBlank}]*)(?=\\S)`, "u");

const oddBlankAfterDash = new RegExp(`^( *-)([${oddBlank}]+ *)(?=\\S)`);

/** A no-break space looks like a space and is none; French keyboards and word processors put it before and after « : ». */
export const strangeBlank: Detector = (line) => {
  const leading = leadingOddBlank.exec(line)?.[0];
  const after = oddBlankAfterDash.exec(line) ?? oddBlankAfter.exec(line);
  if (leading === undefined && !after) return undefined;
  const start = leading !== undefined ? 0 : (after?.[1]?.length ?? 0);
  const blank = leading ?? after?.[2] ?? "";
  const code = `U+${(/[^ \t]/.exec(blank)?.[0] ?? " ").charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  const better = leading !== undefined ? " ".repeat(leading.length) + line.slice(leading.length) : line;
  return {
    message: words.noBreakSpace({ code }),
    help: words.noBreakSpaceHelp,
    ...mended(better.replace(oddBlankAfterDash, "$1 ").replace(oddBlankAfter, "$1 "), true),
    start,
    end: start + blank.length,
  };
};
