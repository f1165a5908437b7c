/** A mistake that a person made in the facts of an entry, as a value, and what it is to look for one in a line. */
import type { SchemaName, Words } from "../../../schemas/index.ts";
import { wordsOf } from "../../language/words.ts";
import type { Fault } from "../front-matter.ts";

const words = wordsOf("mistakes").mistake;

export interface Mistake {
  /** What it is, where that is another kind of fault than the parser thought. */
  kind?: Fault["fault"];
  /** Line of the file, from 0. */
  line: number;
  /** Columns of that line, from 0, to underline. */
  start: number;
  end: number;
  message: Words;
  help: Words;
  /** The whole line to paste, or the few lines. */
  suggestion?: string;
  /** The line as it was probably meant, to read on beyond it. */
  bridge?: string;
  /** The line that the bridge replaces, where it is another one. */
  bridgeLine?: number;
  /** The lines below that the same mistake is in, as they were probably meant; their places are from 0. */
  also?: readonly { line: number; bridge: string }[];
  /**
   * What to write in the file for that line, where it is not the bridge: more lines than one, or undefined, where a
   * person must do it.
   */
  written?: string | undefined;
  /** Whether the bridge is certain to be what was meant, so that it can be applied without asking. */
  certain?: boolean;
}

/** What a line is looked at with. */
export interface Context {
  lines: readonly string[];
  /** Line where the parser stopped. */
  stopped: number;
  /** First line of the facts. */
  first: number;
  reason: string;
  schema: SchemaName;
}

export type Found = Omit<Mistake, "line" | "start" | "end"> & { start?: number; end?: number };
export type Detector = (line: string, at: number, context: Context) => Found | undefined;

/** A longer line holds no fact: the most generous field takes 500 characters. */
const longestLine = 5000;

export function tryAll(
  detectors: readonly Detector[],
  candidates: readonly number[],
  context: Context,
): Mistake | undefined {
  for (const at of candidates) {
    const line = context.lines[at];
    if (line === undefined || line.length > longestLine) continue;
    for (const detect of detectors) {
      const found = detect(line, at, context);
      if (found) return { start: indentOf(line), end: line.trimEnd().length, ...found, line: at };
    }
  }
  return undefined;
}

export const replaceLine: Words = words.replaceLine;
export const replaceLines: Words = words.replaceLines;

export function mended(line: string, certain: boolean): Pick<Mistake, "suggestion" | "bridge" | "certain"> {
  return { suggestion: line, bridge: line, certain };
}

export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
