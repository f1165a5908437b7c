/** A front matter and where its parser stopped in; the mistake that a person made there, with the line to paste, out. */
import type { SchemaName } from "../../../schemas/index.ts";
import type { Fault } from "../front-matter.ts";
import { control, strangeBlank, tab } from "./blanks.ts";
import { missingColon, otherColon, unquotedColon } from "./colons.ts";
import { decoratedFacts, tabledFacts } from "./decorated-facts.ts";
import { explainClosing, explainOpening } from "./delimiters.ts";
import { continuation, indentation, lostSpaces } from "./indentation.ts";
import { bracket, bullet, dashBeforeKey, hashInList } from "./lists.ts";
import { missingClosing } from "./missing-closing.ts";
import { type Context, type Mistake, tryAll } from "./mistake.ts";
import { badEscape, looseQuote } from "./quotes.ts";
import { duplicateKey } from "./repeated.ts";
import { alias, complexKey, reservedStart, stream, tag, tooDeep, trailingSign } from "./technical.ts";

/** How far above the place where the parser stopped a mistake is looked for; quotes and brackets reach further. */
const reach = 3;

export function explain(text: string, fault: Fault, schema: SchemaName): Mistake | undefined {
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const first = schema === "catalogue" ? 0 : 1;
  const number = text.slice(0, fault.offset).split("\n").length - 1;
  const context: Context = {
    lines,
    first,
    stopped: Math.max(0, Math.min(number, lastFact(lines, first, schema))),
    reason: fault.reason ?? "",
    schema,
  };
  switch (fault.fault) {
    case "opening":
    case "missing":
      return explainOpening(context);
    case "unterminated":
      return explainClosing(context, number);
    case "not-a-mapping": {
      const decorated = tryAll([decoratedFacts, tabledFacts], [first], context);
      if (decorated) return decorated;
      const from = Math.max(first, number);
      return tryAll([strangeBlank, tab, otherColon, bullet, missingColon, dashBeforeKey], [from], context);
    }
    case "alias":
      return tryAll([decoratedFacts, tabledFacts], [first], context) ?? tryAll([bullet, alias], [number], context);
    case "syntax":
      return explainSyntax(context);
    default:
      return undefined;
  }
}

function explainSyntax(context: Context): Mistake | undefined {
  const { stopped, first } = context;
  const decorated = tryAll([decoratedFacts, tabledFacts], [first], context);
  if (decorated) return decorated;
  const near = above(context, stopped, reach);
  const all = above(context, stopped, stopped - first);
  return (
    tryAll([control], near, context) ??
    tryAll([tooDeep, lostSpaces, duplicateKey, tag, badEscape], [stopped], context) ??
    tryAll([trailingSign], near, context) ??
    // Without a place (a file of several documents, a key that is a list) the whole is searched.
    tryAll([stream, complexKey], stopped > first ? [stopped] : everything(context), context) ??
    tryAll([missingClosing], all.slice().reverse(), context) ??
    tryAll([tab, strangeBlank, bullet, otherColon, alias], near, context) ??
    tryAll([unquotedColon, looseQuote, hashInList, bracket, reservedStart, missingColon], near, context) ??
    tryAll([looseQuote, hashInList, bracket], all, context) ??
    tryAll([indentation, dashBeforeKey], [stopped, ...near.slice(1), first], context) ??
    tryAll([continuation], [stopped], context)
  );
}

/** The line `from`, then up to `count` lines above it that say something, nearest first. */
function above({ lines, first }: Context, from: number, count: number): number[] {
  const found = [from];
  for (let at = from - 1; at >= first && found.length <= count; at--) if (lines[at]?.trim()) found.push(at);
  return found;
}

function everything({ lines, first }: Context): number[] {
  const last = lines.findIndex((line, at) => at >= first && line.startsWith("---"));
  return lines
    .slice(0, last < 0 ? undefined : last)
    .map((_, at) => at)
    .slice(first);
}

function lastFact(lines: readonly string[], first: number, schema: SchemaName): number {
  let last = lines.length - 1;
  if (schema !== "catalogue") {
    const closing = lines.findIndex((line, at) => at >= first && line.startsWith("---"));
    if (closing > 0) last = closing - 1;
  }
  while (last > first && !lines[last]?.trim()) last--;
  return last;
}
