/** A source whose front matter has mistakes and a rule's words in, that rule's findings out. */
import type { Finding } from "./diagnostics.ts";
import type { Fault } from "./front-matter.ts";
import { type Line, lineAt } from "./lines.ts";
import type { FaultySource } from "./rule.ts";

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
    const whole = { at: "offset" as const, start: line.start, end: line.end };
    yield {
      file,
      place: { at: "offset", start, end: Math.max(start + 1, line.start + Math.min(mistake.end, line.text.length)) },
      message: mistake.message,
      help: mistake.help,
      ...(mistake.suggestion !== undefined && { suggestion: mistake.suggestion }),
      ...(mistake.certain && mistake.bridge !== undefined && { edit: { place: whole, text: mistake.bridge } }),
    };
  }
}

/** Where a line (from 0) begins. */
function startOfLine(text: string, number: number): number {
  let start = 0;
  for (let line = 0; line < number; line++) start = text.indexOf("\n", start) + 1;
  return start;
}
