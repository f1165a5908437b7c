import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { pathName, yamlText } from "../field-error.ts";
import { fieldsWhere } from "../fields.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/field")["line-break"];

/** Names and titles: short texts in the contributor's own words. */
const names = fieldsWhere(
  ({ type, format, pattern, maxLength = 0 }) =>
    type === "string" && (!format || format === "contact") && !pattern && maxLength > 0 && maxLength <= 200,
  (value) => typeof value === "string" && /[\r\n]/.test(value.trim()),
);

export const rule: Rule = {
  id: "field/line-break",
  severity: "error",
  scope: "entry",
  passing: { files: prototype("territory: >-\n  La vallée\n  du Gol") },
  failing: {
    files: prototype('territory: "La vallée\\ndu Gol"'),
    at: atLine4(12),
    suggestion: "La vallée du Gol",
  },
  *check(entry) {
    for (const { path, value } of names(entry)) {
      const line = yamlText(
        String(value)
          .trim()
          .replace(/\s*[\r\n]\s*/g, " "),
      );
      const name = pathName(path);
      yield {
        file: entry.file,
        place: { at: "value", path },
        message: words.message({ name }),
        help: words.help,
        suggestion: line,
      };
    }
  },
};
