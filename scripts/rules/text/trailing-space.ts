import { delimiter } from "../../content/front-matter.ts";
import { wordsOf } from "../../language/words.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/text")["trailing-space"];

const blank = "[ \\t\\u00a0\\u202f]";
// Never begun inside a run of blanks: a long one would be tried from each of its blanks.
const trailing = new RegExp(`(?<!${blank})${blank}+(?=\\r?\\n)`, "g");
const anywhere = new RegExp(`${blank}\\r?\\n`);

/** `note: |` and `note: >` open a text kept as it is, down to the next line that is not further to the right. */
const literal = /^( *)(?:- +)*[^\s#][^#\n]*[:-] +[|>][+-]?\d?[+-]? *\r?\n(?:\1 +[^\n]*\n|[ \t]*\r?\n)*/gm;

export const rule: Rule = {
  id: "text/trailing-space",
  severity: "info",
  scope: "text",
  passing: { files: { "content/sites/vallee.md": "---\ntitle: La Vallée\n---\nUn vers  \net un autre.\n" } },
  failing: {
    files: { "content/sites/vallee.md": "---\ntitle: La Vallée  \n---\n" },
    at: { file: "content/sites/vallee.md", line: 2, column: 17 },
  },
  *check({ file, text, read }) {
    // Below the facts, two spaces at the end of a line mean a line break.
    const facts = text.slice(0, read?.bodyStart ?? 0);
    if (!anywhere.test(facts)) return;
    const kept = [...facts.matchAll(literal)].map(({ index, 0: whole }) => ({ from: index, to: index + whole.length }));
    for (const match of facts.matchAll(trailing)) {
      const start = match.index;
      const end = start + match[0].length;
      // Such an opening line is none, and front-matter/missing says so.
      if (start === delimiter.length && facts.startsWith(delimiter)) continue;
      if (kept.some(({ from, to }) => start >= from && start < to)) continue;
      yield {
        file,
        place: { at: "offset", start, end },
        message: words.message,
        help: words.help,
        edit: { place: { at: "offset", start, end }, text: "" },
      };
    }
  },
};
