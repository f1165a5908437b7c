import type { Line } from "../../content/lines.ts";
import type { TextSource } from "../../content/source.ts";
import { wordsOf } from "../../language/words.ts";
import { quoted, yamlText } from "../field-error.ts";
import { faultFindings, type Said } from "../front-matter-finding.ts";
import type { Rule } from "../rule.ts";
import { requiredLines } from "../samples.ts";

const words = wordsOf("rules/front-matter").missing;

export const rule: Rule = {
  id: "front-matter/missing",
  severity: "error",
  scope: "fault",
  passing: { files: { "content/sites/vallee.md": "---\ntitle: La Vallée\n---\n" } },
  failing: {
    files: { "content/sites/vallee.md": "---js\n{ title: 'La Vallée' }\n---\n" },
    at: { file: "content/sites/vallee.md", line: 1, column: 1 },
    suggestion: "---",
  },
  *check(source) {
    yield* faultFindings(source, ["missing", "opening"], ({ fault }, line) => {
      const blank = /^\s+(?=---[ \t]*(?:\r?\n|$))/.exec(source.text)?.[0];
      if (blank !== undefined) return early(blank);
      return fault === "opening" ? notAlone(line) : absent(source, line);
    });
  },
};

/** `---` after an empty line or a blank. */
function early(blank: string): Said {
  return {
    message: words.early,
    help: words.earlyHelp,
    suggestion: "---",
    edit: { place: { at: "offset", start: 0, end: blank.length }, text: "" },
  };
}

/** `---js`, or hyphens with a blank after them. */
function notAlone(line: Line): Said {
  return {
    message: words.notAlone({ line: quoted(line.text) }),
    help: words.notAloneHelp,
    suggestion: "---",
    ...(/^---\s+$/.test(line.text) && {
      edit: { place: { at: "offset" as const, start: line.start, end: line.end }, text: "---" },
    }),
  };
}

/** No hyphens at all: the facts begin on the first line, or there are none. */
function absent({ text, schema }: TextSource, line: Line): Said {
  const facts = /^[\p{L}]+ ?:(?:\s|$)/u.test(line.text);
  return {
    message: facts ? words.noOpening : words.noFacts,
    help: facts ? words.noOpeningHelp : words.noFactsHelp,
    suggestion: !facts ? `---\n${withTitle(requiredLines(schema), line.text)}\n---` : "---",
    ...(facts &&
      /\n---[ \t]*(?:\r?\n|$)/.test(text) && {
        edit: { place: { at: "offset" as const, start: 0, end: 0 }, text: text.includes("\r\n") ? "---\r\n" : "---\n" },
      }),
  };
}

/** The lines to fill in, with the title that stands as a heading in the text, as note-taking programs write it. */
function withTitle(lines: string, first: string): string {
  const title = /^#\s+(\S.{1,150}?)\s*#*$/.exec(first)?.[1];
  return title === undefined ? lines : lines.replace(/^title: …$/m, `title: ${yamlText(title)}`);
}
