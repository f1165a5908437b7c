/** The text of an entry that begins before its facts are closed. */

import { wordsOf } from "../../language/words.ts";
import type { Detector } from "./mistake.ts";

const words = wordsOf("mistakes")["missing-closing"];

export const missingClosing: Detector = (line, at, { lines, first, schema }) => {
  const prose = !/^[\p{L}]+\s?:(\s|$)|^\s|^- |^#/u.test(line);
  if (schema === "catalogue" || !prose || at <= first || lines[at - 1]?.trim()) return undefined;
  return {
    message: words.message,
    help: words.help,
    suggestion: "---",
    bridge: "---",
    bridgeLine: at - 1,
  };
};
