import { inEach, wordsOf } from "../../language/words.ts";
import { faultFindings } from "../front-matter-finding.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/front-matter").syntax;

/** Everything that keeps the facts from being read; what a person did wrong is found out in mistakes.ts. */
export const rule: Rule = {
  id: "front-matter/syntax",
  severity: "error",
  scope: "fault",
  passing: { files: { "content/sites/vallee.md": '---\ntitle: "Mobilité : le projet"\n---\n' } },
  failing: {
    files: { "content/sites/vallee.md": "---\ntitle: Mobilité : le projet\n---\n" },
    at: { file: "content/sites/vallee.md", line: 2, column: 8 },
    suggestion: 'title: "Mobilité : le projet"',
  },
  *check(source) {
    yield* faultFindings(source, ["syntax"], ({ reason }) => ({
      // The parser gives its reason in English.
      message: words.message({ reason: inEach((language) => (language === "en" ? ` (${reason})` : "")) }),
      help: words.help,
    }));
  },
};
