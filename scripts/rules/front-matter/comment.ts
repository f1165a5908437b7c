import { wordsOf } from "../../language/words.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/front-matter").comment;

/**
 * A `#` that touches the word after it is a hashtag or a number; a remark has a space. Where nothing comes before it,
 * field/empty speaks.
 */
const lost = /^(\s*(?:- )?(?:[\p{L}]+: +|(?!- |[\p{L}]+: )))([^\s"'[{#|>][^"\n]*?) +(#[^\s#][^\n]*?)\s*$/u;

export const rule: Rule = {
  id: "front-matter/comment",
  severity: "warning",
  scope: "entry",
  passing: {
    files: {
      "content/sites/vallee.md": '---\ntitle: "La Vallée #1" # le nom complet\ntown: Saint-Denis # à vérifier\n---\n',
    },
  },
  failing: {
    files: { "content/sites/vallee.md": "---\ntitle: La Vallée #1\n---\n" },
    at: { file: "content/sites/vallee.md", line: 2, column: 18 },
    suggestion: 'title: "La Vallée #1"',
  },
  *check({ file, text, read, schema }) {
    const end = schema === "catalogue" ? text.length : read.bodyStart;
    const facts = text.slice(0, end);
    if (!facts.includes(" #") || !/ #[^\s#]/.test(facts)) return;
    let start = 0;
    for (const line of facts.split("\n")) {
      const match = line.length < 2000 && !/^\s*#/.test(line) ? lost.exec(line.replace(/\r$/, "")) : null;
      if (match) {
        const [, before = "", value = "", comment = ""] = match;
        const at = start + line.indexOf(comment, before.length + value.length);
        const better = before + JSON.stringify(`${value} ${comment}`);
        yield {
          file,
          place: { at: "offset", start: at, end: at + comment.length },
          message: words.message({ comment }),
          help: words.help,
          suggestion: better,
        };
      }
      start += line.length + 1;
    }
  },
};
