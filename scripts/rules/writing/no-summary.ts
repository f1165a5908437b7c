import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { isMisspelt } from "../meant-key.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/writing")["no-summary"];

export const rule: Rule = {
  id: "writing/no-summary",
  severity: "info",
  scope: "entry",
  passing: { files: prototype("summary: Un jeu pour parler de la cour de récréation.") },
  failing: { files: prototype("maturity: tested"), at: atLine4(1, 2) },
  *check(entry) {
    const { file, schema, read } = entry;
    if ((schema !== "defi" && schema !== "prototype") || Object.hasOwn(read.data, "summary")) return;
    if (isMisspelt(entry, [], "summary")) return;
    yield {
      file,
      place: { at: "key", path: ["title"] },
      message: words.message,
      help: words.help,
    };
  },
};
