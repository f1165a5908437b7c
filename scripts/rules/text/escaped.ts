import createMarkdownIt from "markdown-it";
import { proseOf } from "../../content/body.ts";
import type { EntrySource } from "../../content/source.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { locatorOf } from "../../diagnostics/locate.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";
import { isForbidden } from "./characters.ts";

const words = wordsOf("rules/text").escaped;

const { unescapeAll } = createMarkdownIt().utils;

/** A character of YAML in double quotes; a backslash escapes itself, too. */
const yamlEscape = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[\s\S])/g;
const short: Record<string, number> = { "0": 0, a: 7, b: 8, e: 27, f: 12, v: 11, N: 0x85, L: 0x2028, P: 0x2029 };

/** The same where it means nothing, as programs leave it. */
const plainEscape =
  /\\(?:u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,6}\}|U[0-9a-fA-F]{8}|x(?:[01][0-9a-fA-F]|[7-9][0-9a-fA-F]))/g;

/** A character of HTML by its number or name, be it escaped once more (`&amp;rlm;`). */
const entity = /&(?:amp;)*(?:#\d{2,12};?|#x[0-9a-f]{1,8};?|#\d;|[a-z][a-z0-9]{1,31};)/gi;

export const rule: Rule = {
  id: "text/escaped",
  severity: "error",
  scope: "entry",
  passing: { files: prototype('territory: "Vallée \\u00e9troite"', "Un texte &amp; `&#x202e;`.\n") },
  failing: { files: prototype('territory: "La \\u202evallée"'), at: atLine4(16) },
  *check(entry) {
    const { text } = entry;
    if (!text.includes("\\") && !text.includes("&")) return;
    const isSettings = entry.schema === "catalogue";
    const facts = text.slice(0, isSettings ? text.length : entry.read.bodyStart);
    if (facts.includes("\\")) yield* escapesInFacts(entry);
    if (facts.includes("&")) yield* entitiesInFacts(entry, facts);
    if (!isSettings && /[\\&]/.test(entry.read.body)) yield* inText(entry);
  },
};

function* escapesInFacts(entry: EntrySource): Iterable<Finding> {
  const locator = locatorOf(entry);
  for (const path of textsIn(entry.read.data, [])) {
    const written = locator.written(path);
    if (!written.includes("\\")) continue;
    const { start } = locator.span({ at: "value", path });
    if (written.startsWith('"')) {
      for (const { 0: found, index } of written.matchAll(yamlEscape)) {
        const code = short[found[1] ?? ""] ?? Number.parseInt(found.slice(2), 16);
        if (code <= 0x10ffff && isForbidden(String.fromCodePoint(code))) yield hidden(entry.file, start + index, found);
        // A backslash that is itself escaped, before what would have been a code.
        const after = found === "\\\\" ? new RegExp(plainEscape, "y") : undefined;
        if (after) after.lastIndex = index + 1;
        const plain = after?.exec(written)?.[0];
        if (plain) yield inFacts(entry.file, start + index, `\\${plain}`, characterOf(plain));
      }
    } else {
      for (const { 0: found, index } of written.matchAll(plainEscape))
        yield inFacts(entry.file, start + index, found, characterOf(found));
    }
  }
}

/** The path of every text below `value`. */
function* textsIn(value: unknown, path: (string | number)[]): Iterable<(string | number)[]> {
  if (typeof value === "string") yield path;
  else if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* textsIn(item, [...path, at]);
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
}

/** Facts are shown as they are, codes and all. */
function* entitiesInFacts({ file }: EntrySource, facts: string): Iterable<Finding> {
  for (const { 0: found, index } of facts.matchAll(entity)) {
    const meant = meaning(found);
    if (meant === undefined) continue;
    // An address may well hold `&copy;`; a sentence does not.
    if (isForbidden(meant) || !/https?:\S*$/i.test(facts.slice(Math.max(0, index - 300), index)))
      yield inFacts(file, index, found, meant);
  }
}

/** A code in a fact that means nothing there: nobody wants one for what cannot be seen. */
function inFacts(file: string, start: number, found: string, meant: string): Finding {
  return isForbidden(meant) ? hidden(file, start, found) : shownAsIs(file, start, found, meant);
}

/** Markdown knows the codes of HTML, but for those that are escaped, and none of YAML. */
function* inText(entry: EntrySource): Iterable<Finding> {
  const { file, read } = entry;
  const prose = proseOf(entry);
  for (const { 0: found, index } of prose.matchAll(entity)) {
    const meant = meaning(found);
    if (meant === undefined || !isForbidden(meant)) continue;
    const start = read.bodyStart + index;
    const understood =
      !/^&amp;/i.test(found) && found.endsWith(";") && !/(?<!\\)(?:\\\\)*\\$/.test(prose.slice(0, index));
    yield understood ? hidden(file, start, found) : shownAsIs(file, start, found, meant);
  }
  for (const { 0: found, index } of prose.matchAll(plainEscape)) {
    // `C:\u2028` is a path.
    if (prose[index - 1] !== ":") yield shownAsIs(file, read.bodyStart + index, found, characterOf(found));
  }
}

/** `\u00e9` → `é`. */
function characterOf(code: string): string {
  const number = Number.parseInt(code.replace(/^\\\w\{?/, ""), 16);
  return number <= 0x10ffff ? String.fromCodePoint(number) : "\ufffd";
}

/** The character that a code of HTML stands for; undefined for what is none. */
function meaning(found: string): string | undefined {
  const code = found.replace(/^&(?:amp;)+(?=.)/i, "&");
  const number = /^&#(?:x([0-9a-f]+)|(\d+));?$/i.exec(code);
  if (number) return characterOf(`\\u{${number[1] ?? Number(number[2]).toString(16)}}`);
  const named = unescapeAll(code);
  return named === code ? undefined : named;
}

function hidden(file: string, start: number, found: string): Finding {
  return {
    file,
    place: { at: "offset", start, end: start + found.length },
    message: words.hidden({ found }),
    help: words.hiddenHelp,
  };
}

function shownAsIs(file: string, start: number, found: string, meant: string): Finding {
  const place = { at: "offset" as const, start, end: start + found.length };
  const message = words.shownAsIs({ found });
  if (isForbidden(meant)) return { file, severity: "warning", place, message, help: words.erase };
  return {
    file,
    severity: "warning",
    place,
    message,
    help: words.writeSign,
    suggestion: meant === "\u00a0" ? " " : meant,
  };
}
