/** Colons that are missing between name and value, are another sign, or stand in a value. */

import { wordsOf } from "../../language/words.ts";
import { exactKey, innerKeys, isKey, knownKey } from "../keys.ts";
import { type Detector, mended, replaceLine } from "./mistake.ts";
import { inQuotes, plainOrQuoted } from "./quoting.ts";
import { isBulletedFact, parentKey } from "./surroundings.ts";

const words = wordsOf("mistakes").colons;

export const otherColon: Detector = (line, _, { schema }) => {
  const match = /^(\s*(?:- )?)([\p{L}]{2,40})\s*(：|﹕|∶|=>|=|->|→|;)\s*(?!\s)(.*)$/u.exec(line);
  const key = match?.[2] && knownKey(match[2], schema);
  if (!match || !key) return undefined;
  const [, before = "", word = "", sign = "", value = ""] = match;
  const start = line.indexOf(sign, before.length + word.length);
  return {
    message: words.otherSign({ sign }),
    help: replaceLine,
    ...mended(`${before}${key}: ${plainOrQuoted(value)}`.trimEnd(), isKey(word, key, schema)),
    start,
    end: start + sign.length,
  };
};

/** `title: Mobilité : le projet`: by far the likeliest mistake in French, where a colon follows a space. */
export const unquotedColon: Detector = (line, at, context) => {
  const dash = /^\s*(?:- )+/.exec(line)?.[0] ?? /^\s*/.exec(line)?.[0] ?? "";
  const key = /^[\p{L}_][\p{L}\p{N}_-]*\s?:[ \t]+/u.exec(line.slice(dash.length))?.[0] ?? "";
  // In a list of texts, `- Accueil : 3 idées` has no key: the whole item is the text.
  const parent = parentKey(at, context);
  if (dash.endsWith("- ") && parent === undefined) return undefined;
  const inner = dash.endsWith("- ") ? innerKeys(parent ?? "", context.schema) : undefined;
  const before = inner && !inner.includes(key.replace(/\s?:\s*$/, "")) ? dash : dash + key;
  const value = line.slice(before.length).trimEnd();
  if (!before.trim() || /^(?:["'[{|>&*!#]|$)/.test(value) || !/:(?:\s|$)/.test(value)) return undefined;
  return {
    message: words.inValue({ value }),
    help: replaceLine,
    // What follows a hash may be a note to oneself, not to be published.
    ...mended(before + inQuotes(value), !/\s#/.test(value) && !isBulletedFact(line, context)),
    start: before.length,
  };
};

export const missingColon: Detector = (line, at, { schema, lines, first }) => {
  const match = /^(\s*(?:- )?)([\p{L}]{2,40})(\s?:(?=\S)|(?=\s)|$)\s*(.*)$/u.exec(line);
  if (!match || /:(\s|$)/.test(line)) return undefined;
  const [, before = "", word = "", colon = "", value = ""] = match;
  const key = colon ? knownKey(word, schema) : exactKey(word, schema);
  // Prose under a blank line is the text of the entry: what is missing there is the closing line.
  if (!key || /^\/\//.test(value) || (!colon && at > first && !lines[at - 1]?.trim())) return undefined;
  return {
    message: colon ? words.missingSpace({ word }) : words.missing({ word }),
    help: replaceLine,
    // Without a colon it may be a sentence that goes on from the line above.
    ...mended(`${before}${colon ? word : key}: ${plainOrQuoted(value)}`.trimEnd(), colon !== ""),
    start: before.length,
  };
};
