import { partsOf } from "../../content/body.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";
import { asMarkdownList, bulletSigns } from "./leftovers/items.ts";

const words = wordsOf("rules/body").code;

/** What begins a point of a list, be it in a word processor. */
const point = new RegExp(`^(?:[${bulletSigns}]|[-–*+o]|\\d{1,2}[.)]|[a-z][.)])\\s+\\S`, "u");
/** A sentence, rather than a command or a line of a program. */
const sentence = /^[«“"'(]?\s?\p{Lu}?[\p{L}’'-]+,?(?: [«“"'(]?\s?[\p{L}\d’'-]+[,;:.!?»”")]?){3,}/u;
const program = /[{}<>=\\$]|;$|\(\)|^\s*(?:npm|git|cd|sudo|curl|docker|pip)\b/;

export const rule: Rule = {
  id: "body/code",
  severity: "warning",
  scope: "entry",
  passing: {
    files: prototype(
      "maturity: tested",
      "Pour vérifier :\n\n    npm run check\n\n```\nUn exemple de phrase entière.\n```\n",
    ),
  },
  failing: {
    files: prototype("maturity: tested", "    Un paragraphe décalé, comme dans un courriel.\n"),
    at: atLine4(1, 6),
    suggestion: "Un paragraphe décalé, comme dans un courriel.",
  },
  *check(entry) {
    const { body, bodyStart } = entry.read;
    if (!/^[> \t]*(?:`{3}|~{3})|^(?: {4}| {0,3}\t)/m.test(body)) return;
    for (const { start, end } of partsOf(entry).code) {
      const [first = "", ...rest] = body.slice(start, end).trimEnd().split(/\r?\n/);
      const text = first.trimStart();
      const place = { at: "offset" as const, start: bodyStart + start, end: bodyStart + start + first.length };
      const fence = /^(?:`{3,}|~{3,})/.exec(text)?.[0];
      if (fence !== undefined) {
        const closed = new RegExp(`^[\\s>]*${fence[0]}{${fence.length},}\\s*$`).test(rest.at(-1) ?? "");
        if (!closed) yield { file: entry.file, place, ...unclosed(fence, rest.length === 0) };
        continue;
      }
      if (text.startsWith(">") || program.test(first) || !(point.test(text) || sentence.test(text))) continue;
      const lines = [first, ...rest];
      const list = point.test(text) ? asMarkdownList(lines, 0) : "";
      yield {
        file: entry.file,
        place,
        message: words.message,
        help: words.help,
        suggestion: list || outdented(lines),
      };
    }
  },
};

/** The lines without the blanks that all of them begin with. */
function outdented(lines: readonly string[]): string {
  const widths = lines.filter((line) => line.trim()).map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const margin = Math.min(...widths);
  return lines.map((line) => line.slice(margin)).join("\n");
}

function unclosed(fence: string, alone: boolean) {
  return {
    message: alone ? words.unclosedEmpty({ fence }) : words.unclosed({ fence }),
    help: words.unclosedHelp({ fence }),
  };
}
