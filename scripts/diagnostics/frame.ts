/** A text and a stretch of it in, the line it is on with the place underlined out. */
import stringWidth from "string-width";
import type { Span } from "../content/yaml-places.ts";
import type { Position } from "./locate.ts";
import { printable } from "./printable.ts";

/** Columns of a terminal; a longer line is shown around the place. */
const shownWidth = 120;
const before = 60;

const graphemes = new Intl.Segmenter("fr", { granularity: "grapheme" });

/**
 * Two rows, such as `4 │ maturite: tested` and the carets below it; none where the text is not known or its line is
 * blank. Carets stand under what they mean whatever the width of the characters before them, tabs included.
 */
export function codeFrame(text: string | undefined, span: Span, { line, column }: Position): string[] {
  if (text === undefined) return [];
  const lineStart = span.start - (column - 1);
  const newline = text.indexOf("\n", lineStart);
  const whole = text.slice(lineStart, newline < 0 ? undefined : newline).replace(/\r$/, "");
  if (!whole.trim()) return [];
  const cells = cellsOf(whole);
  const first = Math.max(
    0,
    cells.findIndex(({ end }) => end > column - 1),
  );
  const endColumn = Math.min(span.end, lineStart + whole.length) - lineStart;
  const marked = cells.filter(({ start }, at) => at >= first && start < endColumn).length || 1;
  const from = first > before && cells.length > shownWidth ? first - before : 0;
  const shown = cells.slice(from, from + shownWidth);
  const gutter = `${line} │ `;
  const width = (some: readonly Cell[]) => some.reduce((sum, cell) => sum + cell.width, 0);
  const carets = Math.max(1, width(shown.slice(first - from, first - from + marked)));
  const blanks = gutter.length + width(shown.slice(0, first - from));
  return [gutter + shown.map(({ shows }) => shows).join(""), " ".repeat(blanks) + "^".repeat(carets)];
}

interface Cell {
  /** UTF-16 units from the beginning of the line. */
  start: number;
  end: number;
  shows: string;
  /** Columns of a terminal. */
  width: number;
}

function cellsOf(line: string): Cell[] {
  return [...graphemes.segment(line)].map(({ segment, index }) => {
    const shows = printable(segment.replace("\t", "  "));
    return { start: index, end: index + segment.length, shows, width: stringWidth(shows) };
  });
}
