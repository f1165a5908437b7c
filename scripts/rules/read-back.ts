/** A text before and after its mends in; whether it still says the same but for what was meant to change, out. */

import { lineAt } from "../content/lines.ts";
import type { TextSource } from "../content/source.ts";
import type { LocatedEdit } from "../diagnostics/diagnostic.ts";
import { sameKey } from "../language/nearest.ts";

/** A mend: which rule asked for it, in which line. */
export interface Edit extends LocatedEdit {
  key: string;
  rule: string;
  line: number;
}

/** Rules whose mends are other words: names of facts, values, addresses. */
const aboutWords = /^(?:field|reference|image)\/|^body\/address$/;

export function readsAsMeant(before: TextSource, after: TextSource, edits: readonly Edit[]): boolean {
  return (
    edits.every((edit) => aboutWords.test(edit.rule) || keepsWords(before.text, edit)) &&
    keepsFacts(before, after, edits)
  );
}

/** A mend of blanks, quotes or signs leaves the words as they are; one of a line of facts may change their name. */
function keepsWords(text: string, { span, text: put, rule }: Edit): boolean {
  const from = lineAt(text, span.start).start;
  const to = lineAt(text, span.end).end;
  const old = wordsIn(text.slice(from, to));
  const now = wordsIn(text.slice(from, span.start) + put + text.slice(span.end, to));
  const same = (first: number) => old.slice(first).join(" ") === now.slice(first).join(" ");
  return same(0) || (rule === "front-matter/syntax" && same(1));
}

/** Words in their order, without accents or what cannot be seen. */
export function wordsIn(text: string): string[] {
  return (
    text
      .replace(/\p{Cf}/gu, "")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are no part of a word
      .split(/[\s\p{P}\0-\x1f\x7f-\x9f\u115f\u1160\u3164\uffa0]+/u)
      .filter(Boolean)
  );
}

/** Every fact that is there now was there before, or was put there; every one that is gone was replaced. */
function keepsFacts(before: TextSource, after: TextSource, edits: readonly Edit[]): boolean {
  if (!before.read || !after.read) return true;
  const old = leavesOf(before.read.data);
  const now = leavesOf(after.read.data);
  const put = edits.map(({ text }) => sameKey(text)).join("\n");
  const taken = edits
    .map(({ span }) => before.text.slice(span.start, span.end))
    // A number is read as what it stands for: 1e3 is 1000.
    .map((text) => `${sameKey(text)}\n${sameKey(String(Number(text)))}`)
    .join("\n");
  return every(now, old, put) && every(old, now, taken);
}

/** Whether each leaf of `some` is in `others`, or its words are in `said`. */
function every(some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>, said: string): boolean {
  const values = new Set(others.values());
  for (const [path, value] of some) {
    if (others.get(path) !== value && !values.has(value) && !said.includes(value)) return false;
  }
  return true;
}

/** The words of each value, by its path. */
function leavesOf(value: unknown, path = "", found = new Map<string, string>()): Map<string, string> {
  if (value === null || typeof value !== "object") found.set(path, sameKey(String(value)));
  else for (const [key, inner] of Object.entries(value)) leavesOf(inner, `${path}/${key}`, found);
  return found;
}
