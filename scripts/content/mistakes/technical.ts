/** Signs that mean something to YAML, and nothing to the person who wrote them. */

import { wordsOf } from "../../language/words.ts";
import { natureOf } from "../keys.ts";
import { type Detector, type Found, mended, replaceLine } from "./mistake.ts";
import { inQuotes } from "./quoting.ts";

const words = wordsOf("mistakes").technical;

/** `"title": "Un essai",`: a line of another format, which ends with a sign that ends nothing here. */
export const trailingSign: Detector = (line) => {
  const [, fact = "", sign = ""] =
    /^(\s*(?:- )?["']?[\p{L}]{2,40}["']?\s?:[ \t]+(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[[^[\]]*\]))\s*([,;])\s*$/u.exec(
      line,
    ) ?? [];
  if (!fact) return undefined;
  return {
    message: words.trailingSign({ sign }),
    help: replaceLine,
    ...mended(fact, true),
    start: fact.length,
    end: fact.length + 1,
  };
};

export const tag: Detector = (line, _, { reason }) => {
  if (!/\btag\b/.test(reason)) return undefined;
  const match = /^(\s*(?:- )*(?:[^\s:!]+:\s+)?)(!\S*)(.*)$/.exec(line);
  const start = match?.[1]?.length ?? Math.max(0, line.indexOf("!"));
  const better = match ? match[1] + inQuotes(`${match[2]}${match[3]}`.trimEnd()) : undefined;
  return {
    message: words.tag,
    help: words.tagHelp,
    ...(better !== undefined && mended(better, false)),
    start,
    end: start + (match?.[2]?.length ?? 1),
  };
};

export const alias: Detector = (line, _, { reason }) => {
  const match = /^(\s*(?:- )*(?:[^\s:&*]+:\s+)?)([&*])(.*)$/.exec(line);
  if (!match) return /alias|anchor/.test(reason) ? withoutAlias : undefined;
  const [, before = "", sign = "", rest = ""] = match;
  return {
    kind: "alias",
    message: words.alias({ sign }),
    help: words.aliasHelp,
    ...mended(before + inQuotes(`${sign}${rest}`.trimEnd()), false),
    start: before.length,
  };
};

const withoutAlias: Found = {
  kind: "alias",
  message: words.aliasSomewhere,
  help: words.aliasSomewhereHelp,
};

export const reservedStart: Detector = (line, _, { schema }) => {
  const match = /^(\s*(?:- )*[^\s:]+\s?:[ \t]+)([@`%|>,}\]?&*-].*)$/.exec(line);
  if (!match) return undefined;
  const [, before = "", text = ""] = match;
  const value = text.trimEnd();
  const block = /^[|>][-+0-9]{0,2}$/.test(value);
  if (block || (/^[?-]/.test(value) && !/^[?-](\s|$)/.test(value))) return undefined;
  const key = before.trim().replace(/^- /, "").replace(/\s?:$/, "");
  const item = value.startsWith("- ") && natureOf(key, schema) === "array";
  if (item) {
    const items = value.slice(2).trim();
    return {
      message: words.listBelow({ key }),
      help: replaceLine,
      ...mended(`${before}[${/^[\p{L}\p{N}_ -]+$/u.test(items) ? items : JSON.stringify(items)}]`, true),
      start: before.length,
    };
  }
  return {
    message: words.reserved({ sign: value.charAt(0) }),
    help: replaceLine,
    ...mended(before + inQuotes(value), true),
    start: before.length,
  };
};

export const complexKey: Detector = (line) => {
  if (!/^\s*(\? |\[|\{)/.test(line)) return undefined;
  return {
    message: words.complexKey,
    help: words.complexKeyHelp,
  };
};

export const stream: Detector = (line) => {
  const end = /^\.\.\.\s*$/.test(line);
  if (!end && !/^%/.test(line)) return undefined;
  return {
    message: words.stream({ line: line.trim() }),
    help: words.streamHelp,
    bridge: "#",
  };
};

export const tooDeep: Detector = (_, __, { reason }) => {
  if (!/nesting|depth/i.test(reason)) return undefined;
  return {
    message: words.tooDeep,
    help: words.tooDeepHelp,
  };
};
