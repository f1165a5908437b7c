import { rightPath } from "../../content/right-path.ts";
import { settingsFile } from "../../content/source.ts";
import { wordsOf } from "../../language/words.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/catalogue").missing;

const minimal = "name: Mon catalogue\nurl: https://catalogue.example/\nlanguages: [fr]";

export const rule: Rule = {
  id: "catalogue/missing",
  severity: "error",
  scope: "content",
  passing: { files: {} },
  failing: {
    files: { "content/catalogue.yaml": "" },
    nature: { "content/catalogue.yaml": { nature: "symlink" } },
    at: { file: "content/catalogue.yaml", line: 1, column: 1 },
    suggestion: minimal,
  },
  *check(_, content) {
    // Under a wrong name it is there, and file/unexpected says so.
    if (content.files.some((file) => (file.file === settingsFile ? file.role : rightPath(file) === settingsFile)))
      return;
    yield {
      file: settingsFile,
      place: { at: "file" },
      message: words.message,
      help: words.help,
      suggestion: minimal,
    };
  },
};
