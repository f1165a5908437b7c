import { wordsOf } from "../../language/words.ts";
import { entry } from "../example.ts";
import { fieldErrors, quoted, valueFinding } from "../field-error.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/field").number;

export const rule: Rule = {
  id: "field/number",
  severity: "error",
  scope: "field",
  passing: { files: { "content/editions/2020.md": entry("title: Édition 2020\nyear: 2020") } },
  failing: {
    files: { "content/editions/2020.md": entry("title: Édition 2020\nyear: 20200") },
    at: { file: "content/editions/2020.md", line: 3, column: 7 },
  },
  *check(entry) {
    for (const error of fieldErrors(entry, "minimum", "maximum")) {
      const { minimum, maximum } = error.schema;
      yield valueFinding(entry, error, {
        message: words.message({
          name: error.name,
          value: quoted(error.value),
          minimum: String(minimum),
          maximum: String(maximum),
        }),
        help: words.help,
      });
    }
  },
};
