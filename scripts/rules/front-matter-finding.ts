/** A source whose front matter has mistakes and a rule's words in, that rule's findings out. */

import type { Fault } from "../content/front-matter.ts";
import { type Line, lineAt } from "../content/lines.ts";
import type { Mistake } from "../content/mistakes/mistake.ts";
import type { EntrySource, FaultySource } from "../content/source.ts";
import type { Edit, Finding } from "../diagnostics/diagnostic.ts";
import { locatorOf } from "../diagnostics/locate.ts";
import { offer } from "./field-error.ts";

export type Said = Pick<Finding, "message" | "help" | "suggestion" | "edit">;

/** One finding for each fault of `source` that is one of `faults`; where nobody knows the mistake, `tell` says it. */
export function* faultFindings(
  { faults, file, text }: FaultySource,
  mine: readonly Fault["fault"][],
  tell: (fault: Fault, line: Line) => Said,
): Generator<Finding> {
  for (const fault of faults) {
    if (!mine.includes(fault.fault)) continue;
    const { mistake } = fault;
    if (!mistake) {
      const line = lineAt(text, fault.offset);
      const start = Math.min(fault.offset, line.end);
      yield { file, place: { at: "offset", start, end: Math.max(start + 1, line.end) }, ...tell(fault, line) };
      continue;
    }
    const line = lineAt(text, startOfLine(text, mistake.line));
    const start = line.start + Math.min(mistake.start, line.text.length);
    yield {
      file,
      place: { at: "offset", start, end: Math.max(start + 1, line.start + Math.min(mistake.end, line.text.length)) },
      message: mistake.message,
      help: mistake.help,
      ...(mistake.suggestion !== undefined && { suggestion: mistake.suggestion }),
      ...correction(text, mistake),
    };
  }
}

function correction(text: string, mistake: Mistake): Pick<Finding, "edit" | "proposal"> {
  const put = "written" in mistake ? mistake.written : mistake.bridge;
  return put === undefined ? {} : offer(!!mistake.certain, replacement(text, mistake, put));
}

/** The lines of a mistake as they were meant: from the first to the last of them, with those in between as they are. */
function replacement(text: string, { line, bridgeLine = line, also = [] }: Mistake, written: string): Edit {
  const first = lineAt(text, startOfLine(text, bridgeLine));
  let last = first;
  let put = written;
  for (const other of also) {
    const next = lineAt(text, startOfLine(text, other.line));
    put += text.slice(last.end, next.start) + other.bridge;
    last = next;
  }
  return { place: { at: "offset", start: first.start, end: last.end }, text: put };
}

/** Where a line (from 0) begins. */
function startOfLine(text: string, number: number): number {
  let start = 0;
  for (let line = 0; line < number; line++) start = text.indexOf("\n", start) + 1;
  return start;
}

/** Whether a value stands on a line that was read as it was probably meant. */
export function isMended(entry: EntrySource, path: readonly (string | number)[]): boolean {
  if (entry.faults.length === 0) return false;
  const locator = locatorOf(entry);
  const { line } = locator.position(locator.span({ at: "value", path }).start);
  return entry.faults.some(({ mistake }) => mistake?.line === line - 1);
}
