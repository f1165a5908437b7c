import { sign } from "../../content/signs.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";
import { bankAccountsIn } from "./personal.ts";

const words = wordsOf("rules/people")["bank-account"];

export const rule: Rule = {
  id: "people/bank-account",
  severity: "error",
  scope: "text",
  passing: { files: prototype("maturity: tested", "La référence est FR76 3000 6000 0112 3456 7890 188.\n") },
  failing: {
    files: prototype("maturity: tested", "Virement : FR76 3000 6000 0112 3456 7890 189.\n"),
    at: atLine4(12, 6),
  },
  *check({ file, text, signs }) {
    if (!(signs & sign.letterDigit)) return;
    for (const { start, end } of bankAccountsIn(text)) {
      yield {
        file,
        place: { at: "offset", start, end },
        message: words.message,
        help: words.help,
      };
    }
  },
};
