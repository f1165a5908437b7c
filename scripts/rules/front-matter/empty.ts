import { wordsOf } from "../../language/words.ts";
import { faultFindings } from "../front-matter-finding.ts";
import type { Rule } from "../rule.ts";
import { requiredLines } from "../samples.ts";

const words = wordsOf("rules/front-matter").empty;

export const rule: Rule = {
  id: "front-matter/empty",
  severity: "error",
  scope: "fault",
  passing: { files: { "content/sites/vallee.md": "---\ntitle: La Vallée\n---\n" } },
  failing: {
    files: { "content/sites/vallee.md": "---\n- La Vallée\n---\n" },
    at: { file: "content/sites/vallee.md", line: 2, column: 1 },
    suggestion: "title: …",
  },
  *check(source) {
    const sample = requiredLines(source.schema);
    yield* faultFindings(source, ["empty", "not-a-mapping"], ({ fault }) => ({
      message: fault === "empty" ? words.message : words.notAMapping,
      help: words.help,
      suggestion: sample,
    }));
  },
};
