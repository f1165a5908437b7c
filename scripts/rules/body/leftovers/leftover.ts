/** What another program leaves in a text, as a value: how it is found in a line, and what is said of it. */
import type { Words } from "../../../../schemas/index.ts";

export interface Leftover {
  /** Looked for in a line whose code is blanked out. */
  pattern: RegExp;
  /** A text without any of these signs has none: most texts need not be searched. */
  signs?: string;
  /** Whether the lines around say so, too. */
  where?(lines: readonly string[], number: number): boolean;
  message: Words;
  help: Words;
  /** The whole line, or the lines from there on, as they should be, where that is plain. */
  better?(line: string, lines: readonly string[], number: number): string | undefined;
  /** How many lines from there on are the same mistake, and told with it; one unless said. */
  run?(lines: readonly string[], number: number): number;
}

/** Whether the line above or the one below is of the same sort. */
export function besideAnother(pattern: RegExp): (lines: readonly string[], number: number) => boolean {
  return (lines, number) => pattern.test(lines[number - 1] ?? "") || pattern.test(lines[number + 1] ?? "");
}

/** How many lines from `number` on are of the same sort, at most as many as anyone would read in a message. */
export function runOf(pattern: RegExp): (lines: readonly string[], number: number) => number {
  return (lines, number) => {
    let length = 1;
    while (length < longestRun && pattern.test(lines[number + length] ?? "")) length++;
    return length;
  };
}

/** The lines of such a run, each mended by itself. */
export function mendedRun(
  pattern: RegExp,
  mend: (line: string, at: number) => string,
): (line: string, lines: readonly string[], number: number) => string {
  const length = runOf(pattern);
  return (_, lines, number) =>
    lines
      .slice(number, number + length(lines, number))
      .map(mend)
      .join("\n");
}

export const longestRun = 40;
