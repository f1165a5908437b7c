import { conflictsIn } from "../../content/conflict.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/text")["merge-conflict"];

const conflict = "<<<<<<< main\nAncien texte\n=======\nNouveau texte\n>>>>>>> patch-1\n";

export const rule: Rule = {
  id: "text/merge-conflict",
  severity: "error",
  scope: "text",
  passing: { files: prototype("maturity: tested", "Le besoin\n=======\n\n```\n<<<<<<< main\n=======\n```\n") },
  failing: { files: prototype("maturity: tested", conflict), at: atLine4(1, 6) },
  *check({ file, text }) {
    for (const { start, end } of conflictsIn(text)) {
      yield {
        file,
        place: { at: "offset", start, end },
        message: words.message,
        help: words.help,
      };
    }
  },
};
