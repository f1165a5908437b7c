import { partsOf } from "../../content/body.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/writing")["heading-levels"];

export const rule: Rule = {
  id: "writing/heading-levels",
  severity: "warning",
  scope: "entry",
  passing: { files: prototype("maturity: tested", "## Le besoin\n\n### Le matin\n\n## La suite\n") },
  failing: {
    files: prototype("maturity: tested", "## Le besoin\n\n#### Le matin\n"),
    at: atLine4(1, 8),
    suggestion: "### Le matin",
  },
  *check(entry) {
    const { body, bodyStart } = entry.read;
    if (!maySkip(body)) return;
    // The page's own title is level 1, and a text that begins with `#` is moved below it.
    let previous = 1;
    for (const { level, start, end } of partsOf(entry).headings) {
      const actual = Math.max(2, level);
      const line = body.slice(start, end).trimEnd();
      if (actual > previous + 1) {
        const expected = "#".repeat(previous + 1);
        const better = /^#{1,6}(?=\s)/.test(line) ? line.replace(/^#+/, expected) : undefined;
        yield {
          file: entry.file,
          place: { at: "offset", start: bodyStart + start, end: bodyStart + start + line.length },
          message: words.message({ actual, previous, next: previous + 1 }),
          help: words.help({ number: expected.length, expected }),
          ...(better && { suggestion: better }),
        };
      }
      previous = actual;
    }
  },
};

/** Whether a level may be skipped, told from the beginnings of lines: nearly no text then needs to be parsed. */
function maySkip(body: string): boolean {
  if (!body.includes("###")) return false;
  let previous = 1;
  for (let at = body.indexOf("#"); at >= 0; at = body.indexOf("#", at)) {
    const from = at;
    while (body[at] === "#") at++;
    const level = Math.max(2, at - from);
    if (level > 6 || !/^ {0,3}$/.test(body.slice(body.lastIndexOf("\n", from - 1) + 1, from).slice(-4))) continue;
    if (level > previous + 1) return true;
    previous = level;
  }
  // A heading that is underlined is of level 1 or 2, and counts only for what comes after it.
  return body.includes("####") && /^ {0,3}(?:=+|-+)\s*$/m.test(body);
}
