import { proseOf } from "../../content/body.ts";
import { showsSigns } from "../../content/markdown.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/body").emphasis;

/** Signs with a blank between them and the words that they are to set off. */
const loose =
  /(?<![\p{L}\p{N}\\*_])(\*{1,3}|_{1,3})(?![*_])([ \t\u00a0]*)((?:[«“"'(]\s?)?[\p{L}\p{N}](?:[^*_\n]{0,200}?[^\s*_])?)([ \t\u00a0]*)\1(?![\p{L}\p{N}*_])/gu;
/** Signs that surely set words off, wherever they stand. */
const firm =
  /(?<![\p{L}\p{N}\\*_])(\*{1,3}|_{1,3})(?=[\p{L}\p{N}])(?:[^*_\n]{0,300}[\p{L}\p{N}])?\1(?![\p{L}\p{N}*_])/gu;

export const rule: Rule = {
  id: "body/emphasis",
  severity: "warning",
  scope: "entry",
  passing: {
    files: prototype("maturity: tested", "Un **mot**, l’*autre*, 2 * 3 * 4, `** code **`.\n\n* un\n* deux\n"),
  },
  failing: {
    files: prototype("maturity: tested", "Un ** mot ** en gras.\n"),
    at: atLine4(4, 6),
    suggestion: "Un **mot** en gras.",
  },
  *check(entry) {
    const { body, bodyStart } = entry.read;
    if (!/[*_]/.test(body)) return;
    const prose = proseOf(entry);
    const shows = shownIn(body);
    let at = 0;
    for (const line of prose.split("\n")) {
      const start = at;
      at += line.length + 1;
      // A row of signs is a line across the page, and a sign with a blank the mark of a point.
      const mark = /^\s*(?:[-*+]\s+)*(?:\*{2,4}\s+(?!.*\*\*))?/.exec(line)?.[0].length ?? 0;
      if (!/[*_]/.test(line.slice(mark)) || /^[\s*_-]*$/.test(line) || line.length > 5000) continue;
      const written = body.slice(start, start + line.length).replace(/\r$/, "");
      const finding = looseIn(line, mark, written) ?? stuckIn(line, mark, (signs) => shows(start, signs));
      if (finding) {
        const { from, to, ...said } = finding;
        const place = { at: "offset" as const, start: bodyStart + start + from, end: bodyStart + start + to };
        yield { file: entry.file, place, ...said };
      }
    }
  },
};

type Found = Pick<Finding, "message" | "help" | "suggestion"> & { from: number; to: number };

function looseIn(line: string, mark: number, written: string): Found | undefined {
  const rest = line.slice(mark).replace(firm, (words) => " ".repeat(words.length));
  const isLoose = ([, sign = "", before, words = "", after]: RegExpMatchArray) =>
    (before || after) && /\p{L}{2}/u.test(words) && (sign.length > 1 || /\S/.test(words));
  const found = [...rest.matchAll(loose)].find(isLoose);
  if (!found) return undefined;
  const from = mark + found.index;
  const better =
    written.slice(0, mark) +
    written
      .slice(mark)
      .replace(loose, (whole, sign, before, words, after) => (before || after ? `${sign}${words}${sign}` : whole));
  return {
    from,
    to: from + found[0].length,
    message: words.looseIn({ sign: String(found[1]) }),
    help: words.looseInHelp,
    suggestion: better,
  };
}

/** Two asterisks or underscores that Markdown leaves as they are, because a letter stands where a blank should. */
function stuckIn(line: string, mark: number, isShown: (signs: string) => boolean): Found | undefined {
  const rest = line.slice(mark).replace(firm, (words) => " ".repeat(words.length));
  const at = rest.search(/(?<!\\)\*\*|(?<![\\\p{L}\p{N}_])__(?=[^\s_])/u);
  if (at < 0) return undefined;
  const sign = rest.slice(at, at + 2);
  if (!isShown(sign)) return undefined;
  return {
    from: mark + at,
    to: mark + at + 2,
    message: words.stuckIn({ sign }),
    help: words.stuckInHelp({ sign }),
  };
}

/** Whether the paragraph around a place shows signs as they are; each paragraph, which Markdown looks at as a whole, once. */
function shownIn(body: string): (at: number, signs: string) => boolean {
  const known = new Map<string, boolean>();
  return (at, signs) => {
    const from = Math.max(body.lastIndexOf("\n\n", at), 0);
    const key = `${signs}${from}`;
    const blank = body.indexOf("\n\n", at);
    const shown = known.get(key) ?? showsSigns(body.slice(from, blank < 0 ? undefined : blank), signs);
    known.set(key, shown);
    return shown;
  };
}
