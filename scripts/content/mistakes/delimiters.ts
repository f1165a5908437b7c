/** A file whose facts do not begin or end as they should in; what a person did there, with what to write, out. */
import type { SchemaName } from "../../../schemas/index.ts";
import { wordsOf } from "../../language/words.ts";
import { delimiter } from "../front-matter.ts";
import { knownKey } from "../keys.ts";
import { type Context, type Detector, type Found, type Mistake, mended, tryAll } from "./mistake.ts";

const words = wordsOf("mistakes").delimiters;

export function explainOpening(context: Context): Mistake | undefined {
  return tryAll([escapedDashes, fence, otherDashes], [0], context);
}

/** `number` is the line of something like a closing line, 0 where there is none. */
export function explainClosing(context: Context, number: number): Mistake | undefined {
  if (number > 0) return tryAll([otherDashes], [number], context);
  const { lines } = context;
  const dashed = lines.findIndex((line, at) => at > 0 && dashes.test(line) && line.length < 12);
  const end = endOfFacts(context);
  const first = end === undefined || lines.slice(end.at, dashed).every((line) => !line.trim());
  if (dashed > 0 && first) return tryAll([otherDashes], [dashed], context);
  return end && tryAll([(line) => closingMissing(line, end)], [end.at], context);
}

const dashes = /^\s*(?:[-–—‐‑‒−]\s?){1,8}\s*$|^\s*(?:\*{3,}|_{3,}|={3,}|\+{3}|~{3})\s*$/;

/** Lines of facts, with nothing between them that is the text of the entry. */
const factLine = /^(?:$|\s|#|[-*•]\s|["']?[\p{L}]+["']?\s?(?:[:：]\s?|=\s))/u;

const otherDashes: Detector = (line, at, { lines }) => {
  if (!dashes.test(line)) return undefined;
  return {
    ...(line.trim() === delimiter ? withBlank(line) : withOtherSigns(line, at)),
    // Below a text it is a line that parts two of its sections.
    ...mended(
      delimiter,
      lines.slice(1, at).every((one) => factLine.test(one)),
    ),
    start: 0,
    end: line.length,
  };
};

/** The right signs, with a blank before or after them. */
function withBlank(line: string): Pick<Found, "message" | "help"> {
  if (/^\s/.test(line)) {
    return {
      message: words.atTheEdge,
      help: words.atTheEdgeHelp,
    };
  }
  return {
    message: words.blankAfter,
    help: words.blankAfterHelp,
  };
}

function withOtherSigns(line: string, at: number): Pick<Found, "message" | "help"> {
  return {
    message: words.otherSigns({ line: line.trim() }),
    help: at === 0 ? words.retype : words.parts,
  };
}

/** What Markdown escapes, with the sign that escapes it. */
const escaped = /\\(?=[!-/:-@[-`{-~])/g;

/** `\---`: an editor that shows Markdown as a page keeps its signs from meaning anything. */
const escapedDashes: Detector = (line, at, { lines }) => {
  const plain = lines.map((one) => one.replace(escaped, ""));
  const isDashes = (one: number) => plain[one]?.trim() === delimiter;
  if (!line.includes("\\") || !isDashes(at)) return undefined;
  const closing = plain.findIndex((_, one) => one > at && isDashes(one));
  const facts = plain.slice(0, closing < 0 ? 1 : closing + 1);
  const changed = facts.flatMap((bridge, one) => (one > at && bridge !== lines[one] ? [{ line: one, bridge }] : []));
  return {
    message: words.escaped,
    help: words.escapedHelp,
    suggestion: facts.join("\n"),
    bridge: delimiter,
    also: changed,
    // In a value, one may be meant.
    certain: changed.every((one) => isDashes(one.line)),
    start: 0,
  };
};

/** A sample that was copied with the frame of code it is shown in, or such a frame in place of the hyphens. */
const fence: Detector = (line, at, { lines, schema }) => {
  const [, mark = "", name = ""] = /^\s*(`{3,}|~{3,})\s*([\w-]*)\s*$/.exec(line) ?? [];
  if (!mark) return undefined;
  const closes = (one: number) => lines[one]?.trim() === mark;
  const bare = lines.findLastIndex((_, one) => one > at && closes(one));
  const opening = lines.findIndex((one, number) => number > at && one.trim() !== "");
  if (lines[opening]?.trim() !== delimiter) {
    const end = lines.findIndex((_, one) => one > at && closes(one));
    return isFact(lines[opening] ?? "", schema) && end > 0 ? fenceForDashes(mark, end) : undefined;
  }
  const closing = lines.findIndex((one, number) => number > opening && one.trim() === delimiter);
  const below = lines.findIndex((one, number) => number > closing && one.trim() !== "");
  const last = closing > 0 && closes(below) ? below : bare;
  const atEnd = lines.slice(last + 1).every((one) => !one.trim());
  const values = { opening: mark + name, mark };
  const withLast = atEnd ? words.frameHelpLast(values) : words.frameHelpLine({ ...values, number: last + 1 });
  return {
    message: words.frame,
    help: last > 0 ? withLast : words.frameHelp({ opening: mark + name }),
    bridge: delimiter,
    also: [{ line: opening, bridge: "#" }, ...(last > 0 ? [{ line: last, bridge: "" }] : [])],
    written: undefined,
    start: 0,
  };
};

function fenceForDashes(mark: string, end: number): Found {
  return {
    message: words.frameForDashes({ mark }),
    help: words.frameForDashesHelp({ number: end + 1 }),
    suggestion: delimiter,
    bridge: delimiter,
    also: [{ line: end, bridge: delimiter }],
    start: 0,
  };
}

/** Where the line that closes the facts is missing. */
interface End {
  at: number;
  /** What that line is: free to hold it, of the text already, or the last of the facts and of the file. */
  is: "blank" | "heading" | "text" | "fact";
}

/** The first blank line or heading with the text of the entry below it, or the first line of that text. */
function endOfFacts({ lines, first, schema }: Context): End | undefined {
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const heading = /^#{1,6}\s/.test(line);
    if (!line.trim() || heading) {
      // Facts may stand apart, and a remark among them looks like a heading.
      const next = lines.slice(at + 1).find((other) => /^[^\s#]/.test(other));
      if (next === undefined || !isFact(next, schema)) return { at, is: heading ? "heading" : "blank" };
    } else if (!factLine.test(line)) {
      return { at, is: "text" };
    }
  }
  return lines.length > first ? { at: lines.length - 1, is: "fact" } : undefined;
}

function isFact(line: string, schema: SchemaName): boolean {
  const key = /^["']?([\p{L}]+)["']?\s?[:：]/u.exec(line)?.[1];
  return key !== undefined && knownKey(key, schema) !== undefined;
}

function closingMissing(line: string, { is }: End): Found {
  const [bridge, written] = {
    blank: [delimiter, delimiter],
    heading: [delimiter, `${delimiter}\n${line}`],
    text: [delimiter, `${delimiter}\n${line}`],
    fact: [`${line}\n${delimiter}`, `${line}\n${delimiter}`],
  }[is] as [string, string];
  return {
    message: words.closingMissing,
    help: words.closingHelp[is],
    suggestion: delimiter,
    bridge,
    written,
    certain: is !== "text",
    start: 0,
  };
}
