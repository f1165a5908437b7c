import { wordsOf } from "../../language/words.ts";
import { faultFindings } from "../front-matter-finding.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/front-matter").alias;

export const rule: Rule = {
  id: "front-matter/alias",
  severity: "error",
  scope: "fault",
  passing: { files: { "content/sites/vallee.md": '---\ntitle: "*La Vallée*"\n---\n' } },
  failing: {
    files: { "content/sites/vallee.md": "---\ntitle: *vallee\n---\n" },
    at: { file: "content/sites/vallee.md", line: 2, column: 8 },
    suggestion: 'title: "*vallee"',
  },
  *check(source) {
    yield* faultFindings(source, ["alias"], () => ({
      message: words.message,
      help: words.help,
    }));
  },
};
