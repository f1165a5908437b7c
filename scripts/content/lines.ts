/** A text and an offset in, the line it is on out. */

/** A line of a text, without its line break. */
export interface Line {
  text: string;
  /** UTF-16 units from the beginning of the file. */
  start: number;
  end: number;
}

export function lineAt(text: string, offset: number): Line {
  const start = offset > 0 ? text.lastIndexOf("\n", offset - 1) + 1 : 0;
  const newline = text.indexOf("\n", start);
  const raw = text.slice(start, newline < 0 ? text.length : newline).replace(/\r$/, "");
  return { text: raw, start, end: start + raw.length };
}
