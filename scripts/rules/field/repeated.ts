import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { fieldErrors, quoted } from "../field-error.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/field").repeated;

export const rule: Rule = {
  id: "field/repeated",
  severity: "error",
  scope: "field",
  passing: { files: prototype("themes: [cohesion-sociale, transition-numerique]") },
  failing: { files: prototype("themes: [cohesion-sociale, cohesion-sociale]"), at: atLine4(28) },
  *check(entry) {
    for (const { params, path, name, value } of fieldErrors(entry, "uniqueItems")) {
      const later = Math.max(Number(params.i), Number(params.j));
      const item = Array.isArray(value) ? value[later] : undefined;
      yield {
        file: entry.file,
        place: { at: "value", path: [...path, later] },
        message: words.message({ item: quoted(item), name }),
        help: words.help,
      };
    }
  },
};
