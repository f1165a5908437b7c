/** A fact that is written twice. */

import { wordsOf } from "../../language/words.ts";
import { type Detector, indentOf } from "./mistake.ts";

const words = wordsOf("mistakes").repeated;

export const duplicateKey: Detector = (line, at, { reason, lines, first }) => {
  if (!/duplicat/.test(reason)) return undefined;
  const indent = /^[\s-]*/.exec(line)?.[0].length ?? 0;
  const key = /^["']?([^:"']+)["']?\s*:/.exec(line.slice(indent))?.[1]?.trim() ?? line.trim();
  const same = (other: string) => /^["']?([^:"']*)["']?\s*:/.exec(other.trimStart().replace(/^- /, ""))?.[1]?.trim();
  let earlier = -1;
  for (let above = at - 1; above >= first && earlier < 0; above--)
    if (same(lines[above] ?? "") === key) earlier = above;
  return {
    message: earlier >= 0 ? words.messageAlready({ key, number: earlier + 1 }) : words.message({ key }),
    help: words.help,
    bridge: `${" ".repeat(indentOf(line))}#`,
    start: indent,
    end: indent + key.length,
  };
};
