import { entryLimit } from "../../content/limits.ts";
import { wordsOf } from "../../language/words.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/file").size;

export const rule: Rule = {
  id: "file/size",
  severity: "error",
  scope: "file",
  passing: { files: { "content/sites/vallee.md": "---\ntitle: La Vallée\n---\n" } },
  failing: {
    files: { "content/sites/vallee.md": `---\ntitle: La Vallée\n---\n${"a".repeat(entryLimit)}` },
    at: { file: "content/sites/vallee.md", line: 1, column: 1 },
  },
  *check(file) {
    if (file.role !== "entry" && file.role !== "settings") return;
    if (file.size <= entryLimit) return;
    const kilobytes = Math.ceil(file.size / 1000);
    yield {
      file: file.file,
      place: { at: "file" },
      message: words.message({ kilobytes }),
      help: words.help,
    };
  },
};
