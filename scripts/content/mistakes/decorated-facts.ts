/** Facts written as a list, or with their names in bold, in; the same facts as plain lines out. */

import { wordsOf } from "../../language/words.ts";
import { knownKey, topKeys } from "../keys.ts";
import { type Detector, type Found, replaceLines } from "./mistake.ts";

const words = wordsOf("mistakes")["decorated-facts"];

/** `- title: x`, `**title**: x`, `- **title:** x`. */
const decorated = /^([-*•·‣◦▪–—]\s+)?(\*{1,2}|`)?([\p{L}]{2,40})(?:\2\s?:|\s?:\2)(?=\s|$)(.*)$/u;

/** `| title | Un essai |`: a table of two columns. */
const row = /^\|\s*\**([\p{L}]{2,40})\**\s*:?\s*\|\s*([^|]*?)\s*\|?\s*$/u;
/** The row below its heading, and a heading that names no fact. */
const tableFrame =
  /^\|(?:\s*:?-+:?\s*\|?)+$|^\|\s*(?:champ|cl[ée]|information|nom|property|key|field)\s*\|[^|]*\|?\s*$|^\|\s*\|\s*\|\s*$/i;

/** Facts as a table, of which each row is one. */
export const tabledFacts: Detector = (_, at, { lines, first, schema }) => {
  const end = lines.findIndex((line, index) => index >= first && /^---\s*$/.test(line));
  if (schema === "catalogue" || at !== first || end < 0) return undefined;
  const rows = lines.slice(first, end).map((line, index) => ({ line: first + index, text: line }));
  const facts = rows.flatMap(({ line, text }) => {
    const [, key = "", value = ""] = tableFrame.test(text) ? [] : (row.exec(text) ?? []);
    return key
      ? [
          {
            line,
            bridge: `${key}: ${/^\d{4}$/.test(value) || /:\s/.test(value) ? JSON.stringify(value) : value}`.trimEnd(),
            key,
          },
        ]
      : [];
  });
  const other = rows.filter(({ text, line }) => text.trim() && !facts.some((fact) => fact.line === line));
  const [head, ...also] = facts;
  if (!head || !other.every(({ text }) => tableFrame.test(text))) return undefined;
  if (!facts.every(({ key }) => topKeys(schema).includes(knownKey(key, schema) ?? ""))) return undefined;
  return {
    message: words.asTable,
    help: replaceLines,
    suggestion: facts.map(({ bridge }) => bridge).join("\n"),
    bridge: head.bridge,
    bridgeLine: head.line,
    also: [...also, ...other.map(({ line }) => ({ line, bridge: "" }))].sort((a, b) => a.line - b.line),
    written: undefined,
    certain: false,
    start: 0,
  };
};

interface Decorated {
  line: number;
  bridge: string;
  key: string;
  /** The signs around the name. */
  mark: string;
}

/** Each with a hyphen before it, or with signs around its name: one mistake, whatever the number of lines. */
export const decoratedFacts: Detector = (_, at, { lines, first, schema }) => {
  const end = lines.findIndex((line, index) => index >= first && /^---\s*$/.test(line));
  if (schema === "catalogue" || at !== first || end < 0) return undefined;
  const facts: Decorated[] = [];
  const keys: string[] = [];
  for (let line = first; line < end; line++) {
    const text = lines[line] ?? "";
    if (!text.trim() || /^[\s#]/.test(text)) continue;
    const [, bullet = "", mark = "", key = "", rest = ""] = decorated.exec(text) ?? [];
    const plain = /^([\p{L}]{2,40})\s?:/u.exec(text)?.[1];
    keys.push(key || plain || "");
    if (bullet || mark) facts.push({ line, bridge: `${key}:${rest}`, key, mark });
    // A list below a fact may well have such lines.
    else if (!plain || /:\s*$/.test(text)) return undefined;
  }
  const [head, ...also] = facts;
  if (!head || new Set(keys).size < keys.length) return undefined;
  if (!facts.every(({ key }) => topKeys(schema).includes(knownKey(key, schema) ?? ""))) return undefined;
  const marked = facts.find(({ mark }) => mark);
  return {
    ...(marked ? inMarks(marked.mark) : asList(lines[head.line]?.[0] ?? "-", facts.length)),
    suggestion: facts.map(({ bridge }) => bridge).join("\n"),
    bridge: head.bridge,
    bridgeLine: head.line,
    also,
    certain: true,
    start: 0,
  };
};

function inMarks(mark: string): Pick<Found, "message" | "help"> {
  return {
    message: words.inMarks({ mark }),
    help: replaceLines,
  };
}

function asList(sign: string, count: number): Pick<Found, "message" | "help"> {
  return {
    message: words.asList({ sign }),
    help: words.asListHelp({ count }),
  };
}
