import { wordsOf } from "../../language/words.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/file").executable;

export const rule: Rule = {
  id: "file/executable",
  severity: "error",
  scope: "file",
  passing: { files: { "content/sites/vallee.md": "---\ntitle: La Vallée\n---\n" } },
  failing: {
    files: { "content/sites/vallee.md": "---\ntitle: La Vallée\n---\n" },
    nature: { "content/sites/vallee.md": { executable: true } },
    at: { file: "content/sites/vallee.md", line: 1, column: 1 },
  },
  *check(file) {
    if (!file.executable) return;
    yield {
      file: file.file,
      place: { at: "file" },
      message: words.message,
      help: words.help({ file: file.file }),
    };
  },
};
