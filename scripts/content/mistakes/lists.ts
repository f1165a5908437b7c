/** Lists with other signs than hyphens, or with brackets that do not close. */

import { wordsOf } from "../../language/words.ts";
import { knownKey, namesEntries, natureOf } from "../keys.ts";
import { type Detector, mended, replaceLine } from "./mistake.ts";
import { inQuotes, valuePart } from "./quoting.ts";
import { inList } from "./surroundings.ts";

const words = wordsOf("mistakes").lists;

export const bullet: Detector = (line, at, context) => {
  const match = /^(\s*)([*•·‣◦▪–—‑−➢✓]|-(?=[^\s-]))\s*(\S.*)$/.exec(line);
  if (!match || !inList(at, context)) return undefined;
  const [, before = "", sign = "", rest = ""] = match;
  return {
    message: sign === "-" ? words.missingSpace : words.otherSign({ sign }),
    help: replaceLine,
    ...mended(`${before}- ${rest}`, true),
    start: before.length,
    end: before.length + 1,
  };
};

/** `themes: [#ecole]`: what follows the sign is a remark to YAML, the closing bracket included. */
export const hashInList: Detector = (line, _, { schema }) => {
  const match = /^(\s*([\p{L}]+)\s?:[ \t]+)\[(.*?)\]\s*$/u.exec(line);
  const [, before = "", key = "", inside = ""] = match ?? [];
  if (!match || !/(?:^|[\s,])#/.test(inside)) return undefined;
  const plain = inside.replace(/(^|[\s,])#+(?=[^\s,#])/g, "$1");
  const text = inside.replace(/(^|,\s*)(#[^,]*?)(?=\s*(?:,|$))/g, (_all, comma, item) => comma + inQuotes(item));
  const names = namesEntries(key, schema);
  const at = line.indexOf("#", before.length);
  return {
    message: names ? words.hash : words.hashRemark,
    help: replaceLine,
    ...mended(`${before}[${names ? plain : text}]`, false),
    start: at,
    end: at + 1,
  };
};

export const bracket: Detector = (line, at, context) => {
  const [, before = "", text = ""] = valuePart.exec(line) ?? [];
  const value = text.trimEnd();
  const open = value[0];
  if (open !== "[" && open !== "{") return undefined;
  const close = open === "[" ? "]" : "}";
  const balance = depthOf(value);
  if (balance === 0 && value.endsWith(close)) return undefined;
  const key = /([\p{L}]+)\s?:[ \t]+$/u.exec(before)?.[1] ?? "";
  const meant = knownKey(key, context.schema) ?? key;
  const list = natureOf(meant, context.schema) === "array";
  // The list may simply go on below: then what matters is that its lines are indented.
  const below = context.lines[at + 1] ?? "";
  if (list && balance > 0 && /^[^\s:#-][^:]*$/.test(below) && /[\]}]|,\s*$/.test(below) && value.endsWith(","))
    return undefined;
  const better = list
    ? balance > 0
      ? `${value.replace(/,\s*$/, "")}${close.repeat(balance)}`
      : balance < 0
        ? value.slice(0, balance)
        : undefined
    : inQuotes(value);
  return {
    message: list ? words.unclosed({ open }) : words.bracketText({ open }),
    help: replaceLine,
    ...(better !== undefined && mended(before + better, !list && natureOf(key, context.schema) === "string")),
    start: before.length,
  };
};

/** Brackets opened less brackets closed. */
function depthOf(text: string): number {
  let depth = 0;
  for (const sign of text) depth += sign === "[" || sign === "{" ? 1 : sign === "]" || sign === "}" ? -1 : 0;
  return depth;
}

export const dashBeforeKey: Detector = (line, at, { schema, first }) => {
  if (at !== first) return undefined;
  const match = /^\s*- ([\p{L}]{2,40}): /u.exec(line);
  if (!match?.[1] || !knownKey(match[1], schema)) return undefined;
  return {
    message: words.dashBeforeKey,
    help: replaceLine,
    ...mended(line.replace(/^\s*- /, ""), false),
  };
};
