/** A text whose front matter cannot be read in; each mistake in it and, beyond them, what it says out. */
import type { SchemaName } from "../../schemas/index.ts";
import { type Fault, type Read, readFrontMatter, readYamlFile } from "./front-matter.ts";
import { lineAt } from "./lines.ts";
import { explain } from "./mistakes/index.ts";
import type { Mistake } from "./mistakes/mistake.ts";

export interface ExplainedFault extends Fault {
  /** What a person did wrong there, where that can be told. */
  mistake?: Mistake;
}

export interface Recovery {
  faults: ExplainedFault[];
  read?: Read;
  /** The text that was read in the end: the same lines but for those at fault. */
  bridged?: string;
}

/** One file rarely has more; each costs a reading. */
const limit = 40;

/**
 * People must hear of everything at once: each line that cannot be read is replaced, in memory only, by what was
 * probably meant, and reading starts again, until it succeeds or a line cannot be explained.
 */
export function recover(text: string, schema: SchemaName, first: Fault): Recovery {
  const faults: ExplainedFault[] = [];
  const lines = text.split("\n");
  let fault: Fault = first;
  let bridged = text;
  for (let attempt = 0; attempt < limit; attempt++) {
    // What is left once all mistakes are bridged is not worth saying.
    if (fault.fault === "empty" && attempt > 0) break;
    const mistake = explain(bridged, fault, schema);
    const again = mistake && faults.find((other) => other.mistake?.line === mistake.line);
    if (mistake && again?.mistake) {
      // A second mistake on a line that already has one: the line to paste must be right about both.
      if (mistake.bridge === undefined || again.mistake.bridge === mistake.bridge) break;
      const certain = !!again.mistake.certain && !!mistake.certain;
      const written = again.mistake.written !== undefined && { written: mistake.written ?? mistake.bridge };
      again.mistake = { ...again.mistake, suggestion: mistake.bridge, bridge: mistake.bridge, certain, ...written };
    } else {
      const kind = mistake?.kind ?? (mistake && fault.fault === "not-a-mapping" ? "syntax" : fault.fault);
      faults.push({ ...fault, fault: kind, offset: inOriginal(fault.offset, bridged, text), mistake });
    }
    if (mistake?.bridge === undefined) break;
    const at = mistake.bridgeLine ?? mistake.line;
    lines[at] = mistake.bridge + (lines[at]?.endsWith("\r") ? "\r" : "");
    for (const { line, bridge } of mistake.also ?? []) lines[line] = bridge + (lines[line]?.endsWith("\r") ? "\r" : "");
    bridged = lines.join("\n");
    const result = schema === "catalogue" ? readYamlFile(bridged) : readFrontMatter(bridged);
    if (!("fault" in result)) {
      const bodyStart = text.length - result.body.length;
      return { faults, read: { ...result, bodyStart }, bridged };
    }
    fault = result;
  }
  return { faults };
}

/** Lines correspond one to one; in a line that was replaced, so do the ends of both that are the same. */
export function inOriginal(offset: number, bridged: string, text: string): number {
  if (bridged === text) return offset;
  const line = lineAt(bridged, offset);
  let start = 0;
  for (let at = bridged.indexOf("\n"); at >= 0 && at < line.start; at = bridged.indexOf("\n", at + 1)) {
    start = text.indexOf("\n", start) + 1;
  }
  const original = lineAt(text, start);
  const rest = bridged.slice(offset, line.end);
  const same = original.text.endsWith(rest) ? original.end - rest.length : start + offset - line.start;
  return Math.min(Math.max(same, start), original.end);
}
