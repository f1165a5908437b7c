import { wordsOf } from "../../language/words.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/file").link;

export const rule: Rule = {
  id: "file/link",
  severity: "error",
  scope: "file",
  passing: { files: { "content/sites/vallee.md": "---\ntitle: La Vallée\n---\n" } },
  failing: {
    files: { "content/sites/ailleurs.md": "" },
    nature: { "content/sites/ailleurs.md": { nature: "symlink" } },
    at: { file: "content/sites/ailleurs.md", line: 1, column: 1 },
  },
  *check(file) {
    if (file.nature === "file") return;
    yield {
      file: file.file,
      place: { at: "file" },
      message: file.nature === "symlink" ? words.message : words.notAFile,
      help: words.help,
    };
  },
};
