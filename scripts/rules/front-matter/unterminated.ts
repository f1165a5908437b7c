import { wordsOf } from "../../language/words.ts";
import { faultFindings } from "../front-matter-finding.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/front-matter").unterminated;

export const rule: Rule = {
  id: "front-matter/unterminated",
  severity: "error",
  scope: "fault",
  passing: { files: { "content/sites/vallee.md": "---\ntitle: La Vallée\n---\nUn texte.\n" } },
  failing: {
    files: { "content/sites/vallee.md": "---\ntitle: La Vallée\n\nUn texte.\n" },
    at: { file: "content/sites/vallee.md", line: 3, column: 1 },
    suggestion: "---",
  },
  *check(source) {
    yield* faultFindings(source, ["unterminated"], ({ offset }, line) => ({
      message: offset === 0 ? words.message : words.otherLine({ line: line.text }),
      help: words.help,
      suggestion: "---",
    }));
  },
};
