import { sign } from "../../content/signs.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";
import { socialSecurityNumbersIn } from "./personal.ts";

const words = wordsOf("rules/people")["social-security"];

export const rule: Rule = {
  id: "people/social-security",
  severity: "error",
  scope: "text",
  passing: { files: prototype("maturity: tested", "Le total est de 2 69 05 49 588 157 81 points.\n") },
  failing: { files: prototype("maturity: tested", "Dossier 2 69 05 49 588 157 80.\n"), at: atLine4(9, 6) },
  *check({ file, text, signs }) {
    // Those of Corsica have a letter in the middle.
    if (!(signs & sign.longNumber) && !text.includes("2A") && !text.includes("2B")) return;
    for (const { start, end } of socialSecurityNumbersIn(text)) {
      yield {
        file,
        place: { at: "offset", start, end },
        message: words.message,
        help: words.help,
      };
    }
  },
};
