/** A text in; the places where git left both sides of a merge in it out. */

export interface Conflict {
  start: number;
  /** End of the marker that opens it. */
  end: number;
}

const opening = /^<{7}(?: |$)/;
const closing = /^>{7}(?: |$)/;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/**
 * The conflicts of `text`. A row of `=` alone underlines a heading, and a fenced code block may show markers; a marker
 * with a name after it counts even where its fellow was deleted.
 */
export function conflictsIn(text: string): Conflict[] {
  if (!text.includes("<<<<<<<") && !text.includes(">>>>>>>")) return [];
  const found: Conflict[] = [];
  let open: (Conflict & { named: boolean; divided: boolean }) | undefined;
  let code: string | undefined;
  let start = 0;
  const keep = () => {
    if (open && (open.named || open.divided)) found.push({ start: open.start, end: open.end });
    open = undefined;
  };
  for (const raw of text.split("\n")) {
    const line = raw.replace(/\r$/, "");
    const mark = fence.exec(line)?.[1];
    if (mark && !open) code = code === undefined ? mark[0] : code === mark[0] ? undefined : code;
    if (code === undefined) {
      if (opening.test(line)) {
        keep();
        open = { start, end: start + line.length, named: line.length > 8, divided: false };
      } else if (open && line === "=======") open.divided = true;
      else if (closing.test(line)) {
        if (!open && line.length > 8) found.push({ start, end: start + line.length });
        keep();
      }
    }
    start += raw.length + 1;
  }
  keep();
  return found;
}

/** Whether one begins among the facts of an entry, so that they cannot be read. */
export function conflictInFacts(text: string, whole: boolean): boolean {
  const [first] = conflictsIn(text);
  if (!first) return false;
  const end = text.startsWith("---")
    ? text.indexOf("\n---", 3)
    : text.indexOf("\n---", Math.max(0, text.indexOf("---")) + 3);
  return whole || end < 0 || first.start < end;
}
