/** Short ways to write a case: a few lines of an entry and what must be said about them, nothing else. */

import { atLine4, entry, prototype } from "../example.ts";
import type { Example } from "../rule.ts";

export interface Case extends Example {
  name: string;
  /**
   * Each finding as `line:column rule`, then ` ⇒ suggestion` where there must be one; `line:column` of the prototype
   * unless another file is named before it. Empty for what is valid.
   */
  expected: string[];
  /** Words that a contributor must read in what is said, in French. */
  says?: readonly string[];
}

/** The same case, of which these words must be said. */
export function saying(one: Case, ...says: string[]): Case {
  return { ...one, says };
}

const proto = atLine4(1).file;

/** Lines after the title (line 2) and edition (line 3) of a prototype: the first is line 4. */
export function facts(lines: string, ...expected: string[]): Case {
  return { name: shown(lines), files: prototype(lines), expected };
}

/** The whole front matter of a prototype: its first line is line 2. */
export function matter(lines: string, ...expected: string[]): Case {
  return { name: shown(lines), files: { [proto]: entry(lines) }, expected };
}

/** The text of a prototype: its first line is line 6. */
export function body(text: string, ...expected: string[]): Case {
  return { name: shown(text), files: prototype("maturity: tested", text), expected };
}

/** A whole file in the prototype's place. */
export function file(text: string | Uint8Array, ...expected: string[]): Case {
  return { name: shown(text), files: { [proto]: text }, expected };
}

/** A file somewhere, with valid content unless given; findings stand at its beginning. */
export function path(path: string, rules: string[], text: string | Uint8Array = entry("title: Un titre")): Case {
  return { name: path, files: { [path]: text }, expected: rules.map((rule) => `${path} 1:1 ${rule}`) };
}

/** A défi with these lines after its edition (line 2): the first is line 3. */
export function defi(lines: string, ...expected: string[]): Case {
  const files = { "content/defis/cantine.md": entry(`edition: "2018"\n${lines}`) };
  return { name: shown(lines), files, expected: expected.map((one) => `content/defis/cantine.md ${one}`) };
}

function shown(text: string | Uint8Array): string {
  const line = typeof text === "string" ? text : new TextDecoder("latin1").decode(text);
  return JSON.stringify(line.length > 90 ? `${line.slice(0, 90)}…` : line);
}
