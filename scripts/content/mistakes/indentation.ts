/** Lines that begin in another column than those that they belong with. */

import { wordsOf } from "../../language/words.ts";
import { innerKeys, topKeys } from "../keys.ts";
import { type Context, type Detector, indentOf, mended, replaceLine } from "./mistake.ts";
import { isBulletedFact, parentKey } from "./surroundings.ts";

const words = wordsOf("mistakes").indentation;

/** A fact of the item above that stands at the edge, where the entry has one of the same name: `title` of a source. */
export const lostSpaces: Detector = (line, at, context) => {
  const { reason, schema, lines, first } = context;
  const key = /^([\p{L}]+)\s?:/u.exec(line)?.[1];
  const parent = parentKey(at, context);
  if (!/duplicat/.test(reason) || !key || !parent || !innerKeys(parent, schema).includes(key)) return undefined;
  let dash = at - 1;
  while (dash > first && /^\s(?!\s*- )/.test(lines[dash] ?? "")) dash--;
  const [, margin = "", head = ""] = /^(\s*- +)([\p{L}]+)\s?:/u.exec(lines[dash] ?? "") ?? [];
  if (!head) return undefined;
  return {
    message: words.lostSpaces({
      key,
      head,
      number: dash + 1,
      margin: margin.length === 2 ? words.two : margin.length,
    }),
    help: replaceLine,
    ...mended(" ".repeat(margin.length) + line, false),
    end: key.length,
  };
};

export const indentation: Detector = (line, at, context) => {
  const actual = indentOf(line);
  const expected = expectedIndent(line.trimStart(), at, context);
  if (expected === undefined || expected === actual) return undefined;
  return {
    message: expected === 0 ? words.atTheEdge : words.aligned({ expected }),
    help: replaceLine,
    ...mended(
      " ".repeat(expected) + line.trimStart(),
      !ofTwoPlaces(line.trimStart(), at, context) && !isBulletedFact(line, context),
    ),
    start: 0,
    end: Math.max(1, actual),
  };
};

/** The indentation that a line should have to stay with the list or group above it; undefined where nobody can tell. */
function expectedIndent(text: string, at: number, context: Context): number | undefined {
  const { lines, first, schema } = context;
  const parent = parentKey(at, context);
  let dash: number | undefined;
  for (let above = at - 1; above >= first && dash === undefined; above--) {
    const other = lines[above] ?? "";
    if (/^\S/.test(other) && !other.startsWith("- ")) break;
    dash = /^\s*- /.test(other) ? indentOf(other) : undefined;
  }
  const key = /^["']?([\p{L}]+)["']?\s?:(\s|$)/u.exec(text)?.[1];
  if (text.startsWith("- ")) return parent === undefined ? undefined : (dash ?? 2);
  if (key === undefined) return undefined;
  if (parent !== undefined && innerKeys(parent, schema).includes(key)) return dash === undefined ? 2 : dash + 2;
  return topKeys(schema).includes(key) || dash === undefined ? 0 : undefined;
}

/** Whether a line could as well be a fact of the entry as one of the group above it. */
function ofTwoPlaces(text: string, at: number, context: Context): boolean {
  const key = /^["']?([\p{L}]+)["']?\s?:(\s|$)/u.exec(text)?.[1];
  const parent = parentKey(at, context);
  if (!key || parent === undefined) return false;
  return topKeys(context.schema).includes(key) && innerKeys(parent, context.schema).includes(key);
}

export const continuation: Detector = (line, at, { lines, first }) => {
  if (at <= first || /:(\s|$)/.test(line) || /^\s/.test(line) || !lines[at - 1]?.trim()) return undefined;
  return {
    message: words.continuation,
    help: replaceLine,
    ...mended(`  ${line}`, true),
    certain: false,
  };
};
