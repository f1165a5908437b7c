/** A mended file in, what changes in it as a unified diff for a terminal out. */
import { structuredPatch } from "diff";
import { printable } from "../diagnostics/printable.ts";
import type { Mended } from "../rules/mend.ts";

const colours: Record<string, string> = { "+": "32", "-": "31", "@": "36" };

export function mendedDiff({ file, renamed, before, after }: Mended, colour = false): string {
  const paint = (row: string) => {
    const code = colours[row.charAt(0)];
    return colour && code ? `\u001b[${code}m${row}\u001b[0m` : row;
  };
  const { hunks } = structuredPatch(file, renamed ?? file, before, after, undefined, undefined, { context: 1 });
  const rows = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...lines.map((line) => line.charAt(0) + printable(line.slice(1).replace(/\r$/, ""))),
  ]);
  const head = [`--- ${printable(file)}`, `+++ ${printable(renamed ?? file)}`];
  return [...head, ...rows.map(paint)].join("\n");
}
