import type { Finding } from "../../diagnostics/diagnostic.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { fieldErrors, valueFinding } from "../field-error.ts";
import type { Rule } from "../rule.ts";
import { isPlaceholder } from "./placeholder.ts";

const words = wordsOf("rules/field").length;

export const rule: Rule = {
  id: "field/length",
  severity: "error",
  scope: "field",
  passing: { files: prototype("summary: Un jeu pour parler de la cour de récréation.") },
  failing: { files: prototype("summary: Un jeu."), at: atLine4(10) },
  *check(entry) {
    for (const error of fieldErrors(entry, "minLength", "maxLength", "minItems", "maxItems")) {
      const limit = Number(error.params.limit);
      const list = Array.isArray(error.value);
      // What stands for a value is field/placeholder's.
      if (isPlaceholder(error.value, error.schema)) continue;
      const length = list ? (error.value as unknown[]).length : [...String(error.value)].length;
      yield valueFinding(entry, error, tell(error.name, error.keyword.startsWith("min"), list, length, limit));
    }
  },
};

function tell(
  name: string,
  short: boolean,
  list: boolean,
  length: number,
  limit: number,
): Pick<Finding, "message" | "help"> {
  const [tooShort, tooLong] = list ? [words.tooShortList, words.tooLongList] : [words.tooShortText, words.tooLongText];
  const said = short ? tooShort : tooLong;
  const missing = Math.abs(limit - length);
  return {
    message: said({ count: length, name, length, limit }),
    help: short ? (list ? words.addItems({ missing }) : words.sayMore) : words.takeAway({ missing }),
  };
}
