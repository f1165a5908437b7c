/** A source whose front matter could not be read and a rule's words in, that rule's finding out. */
import type { Finding } from "./diagnostics.ts";
import type { Fault } from "./front-matter.ts";
import type { TextSource } from "./rule.ts";

type Said = Pick<Finding, "message" | "help" | "suggestion" | "edit"> & { start?: number; end?: number };

/** The finding, where the fault of `source` is one of `faults` and `tell` has something to say of it. */
export function* faultFinding(
  source: TextSource,
  faults: readonly Fault["fault"][],
  tell: (fault: Fault, line: Line) => Said | undefined,
): Generator<Finding> {
  const { fault, file, text } = source;
  if (!fault || !faults.includes(fault.fault)) return;
  const line = lineAt(text, fault.offset);
  const said = tell(fault, line);
  if (!said) return;
  const { start = Math.min(fault.offset, line.end), end, ...words } = said;
  yield { file, place: { at: "offset", start, end: end ?? Math.max(start + 1, line.end) }, ...words };
}

/** A line of a text. */
export interface Line {
  text: string;
  /** UTF-16 units from the beginning of the file. */
  start: number;
  end: number;
  /** From 1. */
  number: number;
}

export function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const newline = text.indexOf("\n", start);
  const end = newline < 0 ? text.length : newline;
  const raw = text.slice(start, end).replace(/\r$/, "");
  return { text: raw, start, end: start + raw.length, number: text.slice(0, start).split("\n").length };
}
