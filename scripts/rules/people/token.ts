import { sign } from "../../content/signs.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";
import { tokensIn } from "./personal.ts";

const words = wordsOf("rules/people").token;

export const rule: Rule = {
  id: "people/token",
  severity: "error",
  scope: "text",
  passing: { files: prototype("maturity: tested", "Le code est sur la forge.\n") },
  failing: { files: prototype("maturity: tested", `Clé : ghp_${"a1B2".repeat(9)}\n`), at: atLine4(7, 6) },
  *check({ file, text, signs }) {
    if (!(signs & sign.letterDigit) && !text.includes("PRIVATE KEY")) return;
    for (const { start, end } of tokensIn(text)) {
      yield {
        file,
        place: { at: "offset", start, end },
        message: words.message,
        help: words.help,
      };
    }
  },
};
