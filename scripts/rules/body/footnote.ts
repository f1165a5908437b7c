import { proseOf } from "../../content/body.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { quoted } from "../field-error.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/body").footnote;

/** A call, and where a colon follows at the beginning of a line, the note itself. */
const mark = /(?<!\\)\[\^([^\][\s]{1,40})\](?::|(?=[^:]|$))/g;
/** A note within the sentence, as some programs write it; short, since each is looked for to its end. */
const inline = /\^\[[^\][]{1,500}\]/g;

export const rule: Rule = {
  id: "body/footnote",
  severity: "warning",
  scope: "entry",
  passing: {
    files: prototype("maturity: tested", "Un essai[^1], puis un autre[^1].\n\n[^1]: Mené à l’accueil.\n"),
  },
  failing: { files: prototype("maturity: tested", "Un essai[^1].\n"), at: atLine4(9, 6) },
  *check(entry) {
    const { body, bodyStart } = entry.read;
    if (!body.includes("[^") && !body.includes("^[")) return;
    const prose = proseOf(entry);
    const calls = new Map<string, number>();
    const notes = new Map<string, number>();
    const again: [label: string, at: number][] = [];
    for (const { 0: found, 1: label = "", index } of prose.matchAll(mark)) {
      const before = prose.slice(prose.lastIndexOf("\n", index - 1) + 1, index);
      const isNote = found.endsWith(":") && /^[ >\t]*(?:(?:[-*+]|\d+[.)]) +)?$/.test(before);
      if (isNote && notes.has(label)) again.push([label, index]);
      const list = isNote ? notes : calls;
      if (!list.has(label)) list.set(label, index);
    }
    const tell = (start: number, length: number, words: Pick<Finding, "message" | "help">): Finding => ({
      file: entry.file,
      place: { at: "offset", start: bodyStart + start, end: bodyStart + start + length },
      ...words,
    });
    for (const [label, at] of calls)
      if (!notes.has(label)) yield tell(at, label.length + 3, withoutNote(quoted(label)));
    for (const [label, at] of notes)
      if (!calls.has(label)) yield tell(at, label.length + 3, withoutCall(quoted(label)));
    for (const [label, at] of again) yield tell(at, label.length + 3, twice(quoted(label)));
    for (const { 0: found, index } of prose.matchAll(inline)) {
      yield tell(index, found.length, {
        message: words.message,
        help: words.help,
      });
      break;
    }
  },
};

function withoutNote(label: string): Pick<Finding, "message" | "help"> {
  return {
    message: words.withoutNote({ label }),
    help: words.withoutNoteHelp({ label }),
  };
}

function withoutCall(label: string): Pick<Finding, "message" | "help"> {
  return {
    message: words.withoutCall({ label }),
    help: words.withoutCallHelp({ label }),
  };
}

function twice(label: string): Pick<Finding, "message" | "help"> {
  return {
    message: words.twice({ label }),
    help: words.twiceHelp,
  };
}
