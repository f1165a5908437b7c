import { partsOf } from "../../content/body.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";
import { asMarkdownList, bulletSigns } from "./leftovers/items.ts";

/** What begins a point of a list, be it in a word processor. */
const point = new RegExp(`^(?:[${bulletSigns}]|[-–*+o]|\\d{1,2}[.)]|[a-z][.)])\\s+\\S`, "u");
/** A sentence, rather than a command or a line of a program. */
const sentence = /^[«“"'(]?\s?\p{Lu}?[\p{L}’'-]+,?(?: [«“"'(]?\s?[\p{L}\d’'-]+[,;:.!?»”")]?){3,}/u;
const program = /[{}<>=\\$]|;$|\(\)|^\s*(?:npm|git|cd|sudo|curl|docker|pip)\b/;

export const rule: Rule = {
  id: "body/code",
  severity: "warning",
  scope: "entry",
  title: {
    fr: "Seul du code est montré comme du code.",
    en: "Only code is shown as code.",
  },
  why: {
    fr: "Un paragraphe décalé de quatre espaces ou d’une tabulation s’affiche en chasse fixe, sans liens ni retours à la ligne.",
    en: "A paragraph that is indented by four spaces or a tab is shown in fixed width, without links or line breaks.",
  },
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
        message: {
          fr: "Ces lignes décalées seraient montrées comme du code, en chasse fixe.",
          en: "These indented lines would be shown as code, in fixed width.",
        },
        help: {
          fr: "Ramenez-les au bord, ainsi.",
          en: "Bring them back to the edge, like this.",
        },
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
    message: {
      fr: `Le cadre de code ouvert par « ${fence} » n’est jamais refermé : ${alone ? "il est vide" : "tout ce qui suit est montré comme du code"}.`,
      en: `The frame of code that “${fence}” opens is never closed: ${alone ? "it is empty" : "all that follows is shown as code"}.`,
    },
    help: {
      fr: `Ajoutez une ligne « ${fence} » à la fin du code, ou effacez celle-ci.`,
      en: `Add a line “${fence}” at the end of the code, or delete this one.`,
    },
  };
}
