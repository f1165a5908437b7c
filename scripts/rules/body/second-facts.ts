import { proseOf } from "../../content/body.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/body")["second-facts"];

const second =
  /(?<=^|\n)---[ \t]*\r?\n(?:[A-Za-z][A-Za-z0-9]{0,40}:[^\n]*\n|[ \t]+[^\n]*\n|- [^\n]*\n){1,60}---[ \t]*(?=\r?\n|$)/;

export const rule: Rule = {
  id: "body/second-facts",
  severity: "error",
  scope: "entry",
  passing: { files: prototype("maturity: tested", "Un texte.\n\n---\n\nUn autre.\n") },
  failing: { files: prototype("maturity: tested", '---\ntitle: Un autre\nedition: "2018"\n---\n'), at: atLine4(1, 6) },
  *check(entry) {
    const { body, bodyStart } = entry.read;
    if (!body.includes("---")) return;
    const match = second.exec(proseOf(entry));
    if (!match || !/^(?:title|edition|summary|site):/m.test(match[0])) return;
    yield {
      file: entry.file,
      place: { at: "offset", start: bodyStart + match.index, end: bodyStart + match.index + 3 },
      message: words.message,
      help: words.help,
    };
  },
};
