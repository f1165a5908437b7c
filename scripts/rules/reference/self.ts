import { type EntrySource, listOf } from "../../content/source.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/reference").self;

export const rule: Rule = {
  id: "reference/self",
  severity: "error",
  scope: "entry",
  passing: { files: prototype("basedOn: [jeu]") },
  failing: { files: prototype("basedOn: [essai]"), at: atLine4(11) },
  *check(entry: EntrySource) {
    if (entry.schema !== "prototype" || entry.read.data.basedOn === undefined) return;
    for (const [at, slug] of listOf(entry, "basedOn").entries()) {
      if (slug !== entry.slug) continue;
      yield {
        file: entry.file,
        place: { at: "value", path: ["basedOn", at] },
        message: words.message,
        help: words.help,
      };
    }
  },
};
