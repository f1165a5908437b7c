/** A front matter and where its parser stopped in; the mistake that a person made there, with the line to paste, out. */
import type { SchemaName } from "../../schemas/index.ts";
import { decoratedFacts, tabledFacts } from "./decorated-facts.ts";
import { explainClosing, explainOpening } from "./delimiters.ts";
import { type Fault, oddBlank } from "./front-matter.ts";
import { exactKey, innerKeys, isKey, knownKey, namesEntries, natureOf, topKeys } from "./keys.ts";
import {
  type Context,
  type Detector,
  type Found,
  indentOf,
  type Mistake,
  mended,
  replaceLine,
  tryAll,
} from "./mistake.ts";
import { addressOnDisk, fromDisk, isOnDisk, meantPath } from "./pictures/picture-paths.ts";

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

/** A text in straight quotes, as YAML reads it; curly quotes around the whole are taken for straight ones. */
function inQuotes(value: string): string {
  const curly = /^[“”„‟‘’]([^“”„‟]*)[“”„‟’]$/.exec(value);
  return JSON.stringify(curly?.[1] ?? value);
}

/** Straight quotes around some words of a text as guillemets: the text is to stand in straight ones itself. */
export function withGuillemets(value: string): string {
  return value.replace(
    /"([^"\\]+)"|(?<![\p{L}\p{N}])'([^']+)'(?![\p{L}\p{N}])/gu,
    (_, double, single) => `« ${double ?? single} »`,
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/** Controls that no reader of YAML takes: text/characters tells of each of them. */
const control: Detector = (line) => {
  if (line.search(controls) < 0) return undefined;
  const nothing = { fr: "", en: "" };
  return { kind: "characters", message: nothing, help: nothing, bridge: line.replace(controls, " ") };
};

const tab: Detector = (line) => {
  const match = /^ *\t[ \t]*/.exec(line);
  if (!match) return undefined;
  return {
    message: {
      fr: "La ligne commence par une tabulation ; seules des espaces sont acceptées.",
      en: "The line begins with a tab; only spaces are accepted.",
    },
    help: { fr: "Remplacez chaque tabulation par deux espaces.", en: "Replace each tab with two spaces." },
    ...mended(match[0].replace(/\t/g, "  ") + line.slice(match[0].length), true),
    start: 0,
    end: match[0].length,
  };
};

const leadingOddBlank = new RegExp(`^[ \\t]*[${oddBlank}][ \\t${oddBlank}]*`);
const oddBlankAfter = new RegExp(`^(\\s*(?:- )?[\\p{L}]{1,40}:)( *[${oddBlank}][ ${oddBlank}]*)(?=\\S)`, "u");
const oddBlankAfterDash = new RegExp(`^( *-)([${oddBlank}]+ *)(?=\\S)`);

/** A no-break space looks like a space and is none; French keyboards and word processors put it before and after « : ». */
const strangeBlank: Detector = (line) => {
  const leading = leadingOddBlank.exec(line)?.[0];
  const after = oddBlankAfterDash.exec(line) ?? oddBlankAfter.exec(line);
  if (leading === undefined && !after) return undefined;
  const start = leading !== undefined ? 0 : (after?.[1]?.length ?? 0);
  const blank = leading ?? after?.[2] ?? "";
  const code = `U+${(/[^ \t]/.exec(blank)?.[0] ?? " ").charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  const better = leading !== undefined ? " ".repeat(leading.length) + line.slice(leading.length) : line;
  return {
    message: {
      fr: `Une espace insécable (${code}) se trouve ici à la place d’une espace ordinaire : la ligne ne peut pas être comprise.`,
      en: `A no-break space (${code}) stands here instead of an ordinary space: the line cannot be understood.`,
    },
    help: {
      fr: "Effacez cette espace et retapez-la avec la barre d’espace.",
      en: "Erase that space and type it again with the space bar.",
    },
    ...mended(better.replace(oddBlankAfterDash, "$1 ").replace(oddBlankAfter, "$1 "), true),
    start,
    end: start + blank.length,
  };
};

const otherColon: Detector = (line, _, { schema }) => {
  const match = /^(\s*(?:- )?)([\p{L}]{2,40})\s*(：|﹕|∶|=>|=|->|→|;)\s*(?!\s)(.*)$/u.exec(line);
  const key = match?.[2] && knownKey(match[2], schema);
  if (!match || !key) return undefined;
  const [, before = "", word = "", sign = "", value = ""] = match;
  const start = line.indexOf(sign, before.length + word.length);
  return {
    message: {
      fr: `Entre le nom et la valeur, il faut deux-points et une espace, pas « ${sign} ».`,
      en: `Between name and value there must be a colon and a space, not “${sign}”.`,
    },
    help: replaceLine,
    ...mended(`${before}${key}: ${plainOrQuoted(value)}`.trimEnd(), isKey(word, key, schema)),
    start,
    end: start + sign.length,
  };
};

const bullet: Detector = (line, at, context) => {
  const match = /^(\s*)([*•·‣◦▪–—‑−➢✓]|-(?=[^\s-]))\s*(\S.*)$/.exec(line);
  if (!match || !inList(at, context)) return undefined;
  const [, before = "", sign = "", rest = ""] = match;
  return {
    message:
      sign === "-"
        ? {
            fr: "Il manque une espace après le tiret.",
            en: "A space is missing after the hyphen.",
          }
        : {
            fr: `Dans une liste, chaque ligne commence par un tiret et une espace, pas par « ${sign} ».`,
            en: `In a list each line begins with a hyphen and a space, not with “${sign}”.`,
          },
    help: replaceLine,
    ...mended(`${before}- ${rest}`, true),
    start: before.length,
    end: before.length + 1,
  };
};

/** A fact of the item above that stands at the edge, where the entry has one of the same name: `title` of a source. */
const lostSpaces: Detector = (line, at, context) => {
  const { reason, schema, lines, first } = context;
  const key = /^([\p{L}]+)\s?:/u.exec(line)?.[1];
  const parent = parentKey(at, context);
  if (!/duplicat/.test(reason) || !key || !parent || !innerKeys(parent, schema).includes(key)) return undefined;
  let dash = at - 1;
  while (dash > first && /^\s(?!\s*- )/.test(lines[dash] ?? "")) dash--;
  const [, margin = "", head = ""] = /^(\s*- +)([\p{L}]+)\s?:/u.exec(lines[dash] ?? "") ?? [];
  if (!head) return undefined;
  return {
    message: {
      fr: `« ${key} » va avec « ${head} » de la ligne ${dash + 1} : mettez ${margin.length === 2 ? "deux" : margin.length} espaces devant.`,
      en: `“${key}” goes with “${head}” on line ${dash + 1}: put ${margin.length === 2 ? "two" : margin.length} spaces before it.`,
    },
    help: replaceLine,
    ...mended(" ".repeat(margin.length) + line, false),
    end: key.length,
  };
};

const duplicateKey: Detector = (line, at, { reason, lines, first }) => {
  if (!/duplicat/.test(reason)) return undefined;
  const indent = /^[\s-]*/.exec(line)?.[0].length ?? 0;
  const key = /^["']?([^:"']+)["']?\s*:/.exec(line.slice(indent))?.[1]?.trim() ?? line.trim();
  const same = (other: string) => /^["']?([^:"']*)["']?\s*:/.exec(other.trimStart().replace(/^- /, ""))?.[1]?.trim();
  let earlier = -1;
  for (let above = at - 1; above >= first && earlier < 0; above--)
    if (same(lines[above] ?? "") === key) earlier = above;
  return {
    message: {
      fr: `« ${key} » est écrit deux fois${earlier >= 0 ? ` (déjà ligne ${earlier + 1})` : ""} : on ne sait pas laquelle des deux valeurs garder.`,
      en: `“${key}” is written twice${earlier >= 0 ? ` (already on line ${earlier + 1})` : ""}: nobody knows which value to keep.`,
    },
    help: { fr: "Gardez une seule des deux lignes.", en: "Keep one of the two lines only." },
    bridge: `${" ".repeat(indentOf(line))}#`,
    start: indent,
    end: indent + key.length,
  };
};

const tag: Detector = (line, _, { reason }) => {
  if (!/\btag\b/.test(reason)) return undefined;
  const match = /^(\s*(?:- )*(?:[^\s:!]+:\s+)?)(!\S*)(.*)$/.exec(line);
  const start = match?.[1]?.length ?? Math.max(0, line.indexOf("!"));
  const better = match ? match[1] + inQuotes(`${match[2]}${match[3]}`.trimEnd()) : undefined;
  return {
    message: {
      fr: "Une valeur ne peut pas commencer par « ! » sans guillemets droits.",
      en: "A value cannot begin with “!” without straight quotes.",
    },
    help: {
      fr: "Si le point d’exclamation fait partie du texte, remplacez la ligne par celle-ci ; sinon, retirez-le.",
      en: "If the exclamation mark is part of the text, replace the line with this one; otherwise take it away.",
    },
    ...(better !== undefined && mended(better, false)),
    start,
    end: start + (match?.[2]?.length ?? 1),
  };
};

const alias: Detector = (line, _, { reason }) => {
  const match = /^(\s*(?:- )*(?:[^\s:&*]+:\s+)?)([&*])(.*)$/.exec(line);
  if (!match) return /alias|anchor/.test(reason) ? withoutAlias : undefined;
  const [, before = "", sign = "", rest = ""] = match;
  return {
    kind: "alias",
    message: {
      fr: `Le signe « ${sign} » au début d’une valeur est un renvoi technique, qui n’est pas accepté.`,
      en: `The sign “${sign}” at the beginning of a value is a technical reference, which is not accepted.`,
    },
    help: {
      fr: "S’il fait partie du texte, mettez la valeur entre guillemets droits ; sinon, écrivez la valeur en entier.",
      en: "If it is part of the text, put the value in straight quotes; otherwise write the value in full.",
    },
    ...mended(before + inQuotes(`${sign}${rest}`.trimEnd()), false),
    start: before.length,
  };
};

const withoutAlias: Found = {
  kind: "alias",
  message: {
    fr: "Cette ligne contient un renvoi technique (`&nom` ou `*nom`), qui n’est pas accepté.",
    en: "This line holds a technical reference (`&name` or `*name`), which is not accepted.",
  },
  help: { fr: "Écrivez la valeur en entier.", en: "Write the value in full." },
};

/** `title: Mobilité : le projet`: by far the likeliest mistake in French, where a colon follows a space. */
const unquotedColon: Detector = (line, at, context) => {
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
    message: {
      fr: `La valeur contient un deux-points suivi d’une espace : « ${value} ». Il faut l’entourer de guillemets droits.`,
      en: `The value contains a colon followed by a space: “${value}”. It must stand in straight quotes.`,
    },
    help: replaceLine,
    // What follows a hash may be a note to oneself, not to be published.
    ...mended(before + inQuotes(value), !/\s#/.test(value) && !isBulletedFact(line, context)),
    start: before.length,
  };
};

/** The value of a line, after its key or its list hyphen. */
const valuePart = /^(\s*(?:- )*(?:[^\s:"'[{]+\s?:[ \t]+)?)(\S.*)$/;

const looseQuote: Detector = (line, at, { lines }) => {
  const [, before = "", text = ""] = valuePart.exec(line) ?? [];
  const value = text.trimEnd();
  const quote = value[0];
  if (quote !== '"' && quote !== "'") return undefined;
  const after = quote === '"' ? /^"(?:[^"\\]|\\.)*"(.*)$/.exec(value)?.[1] : /^'(?:[^']|'')*'(.*)$/.exec(value)?.[1];
  if (after !== undefined && /^$|^\s+#/.test(after)) return undefined;
  const key = after !== undefined && /^\s*:(?:\s|$)/.test(after);
  if (key && !before.trimEnd().endsWith(":")) return undefined;
  if (key) return quotedBeginning(before, value);
  const open = !value.slice(1).includes(quote);
  const inside = value.length > 1 && value.endsWith(quote) ? value.slice(1, -1) : open ? value.slice(1) : value;
  const plain = quote === '"' ? inside.replace(/\\"/g, '"') : inside.replace(/''/g, "'");
  return {
    message: open
      ? {
          fr: "Un guillemet est ouvert et n’est jamais refermé.",
          en: "A quote is opened and never closed.",
        }
      : {
          fr: `Le guillemet droit (${quote}) qui ouvre la valeur se referme avant la fin : la suite ne peut pas être lue.`,
          en: `The straight quote (${quote}) that opens the value closes before its end: the rest cannot be read.`,
        },
    help: {
      fr: 'Entourez toute la valeur de guillemets droits ; à l’intérieur, un guillemet droit s’écrit \\".',
      en: 'Put the whole value in straight quotes; inside, a straight quote is written \\".',
    },
    ...mended(
      before + JSON.stringify(plain.replace(/[”“]$/, "").trimEnd()),
      !(open && /^\s+\S/.test(lines[at + 1] ?? "")),
    ),
    start: before.length,
  };
};

/** `title: "Le jeu" : la cour`: quotes around some words, before a colon that YAML takes for its own. */
function quotedBeginning(before: string, value: string): Found {
  return {
    message: {
      fr: `La valeur contient un deux-points suivi d’une espace, et les guillemets n’en entourent que le début : « ${value} ».`,
      en: `The value contains a colon followed by a space, and the quotes stand around its beginning only: “${value}”.`,
    },
    help: { fr: "Entourez toute la valeur de guillemets droits.", en: "Put the whole value in straight quotes." },
    ...mended(before + inQuotes(withGuillemets(value)), true),
    start: before.length,
  };
}

/** `"title": "Un essai",`: a line of another format, which ends with a sign that ends nothing here. */
const trailingSign: Detector = (line) => {
  const [, fact = "", sign = ""] =
    /^(\s*(?:- )?["']?[\p{L}]{2,40}["']?\s?:[ \t]+(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[[^[\]]*\]))\s*([,;])\s*$/u.exec(
      line,
    ) ?? [];
  if (!fact) return undefined;
  return {
    message: {
      fr: `La valeur est suivie de « ${sign} », qui n’a pas sa place en fin de ligne.`,
      en: `The value is followed by “${sign}”, which has no place at the end of the line.`,
    },
    help: replaceLine,
    ...mended(fact, true),
    start: fact.length,
    end: fact.length + 1,
  };
};

const badEscape: Detector = (line, _, { reason }) => {
  if (!/escape|hexadecimal/.test(reason)) return undefined;
  const [, before = "", text = ""] = valuePart.exec(line) ?? [];
  const inside = /^"(.*)"$/.exec(text.trimEnd())?.[1];
  if (inside !== undefined && isOnDisk(inside)) {
    if (/\bsrc:\s+$/.test(before))
      return { ...fromDisk(inside), ...mended(before + meantPath(inside), false), start: before.length };
    if (/\burl:\s+$/.test(before)) {
      const bridge = `${before}${JSON.stringify(inside.replaceAll("\\", "/"))}`;
      return { ...addressOnDisk(inside), bridge, written: undefined, start: before.length };
    }
  }
  return {
    message: {
      fr: "Entre guillemets droits, le signe « \\ » a un sens particulier, et il n’en a aucun devant cette lettre.",
      en: "In straight quotes the sign “\\” has a special meaning, and none before this letter.",
    },
    help: { fr: "Écrivez « \\\\ » pour une barre oblique inverse.", en: "Write “\\\\” for a backslash." },
    ...(inside !== undefined && mended(`${before}"${inside.replace(/\\(?!")/g, "\\\\")}"`, false)),
    start: before.length,
  };
};

/** `themes: [#ecole]`: what follows the sign is a remark to YAML, the closing bracket included. */
const hashInList: Detector = (line, _, { schema }) => {
  const match = /^(\s*([\p{L}]+)\s?:[ \t]+)\[(.*?)\]\s*$/u.exec(line);
  const [, before = "", key = "", inside = ""] = match ?? [];
  if (!match || !/(?:^|[\s,])#/.test(inside)) return undefined;
  const plain = inside.replace(/(^|[\s,])#+(?=[^\s,#])/g, "$1");
  const text = inside.replace(/(^|,\s*)(#[^,]*?)(?=\s*(?:,|$))/g, (_all, comma, item) => comma + inQuotes(item));
  const names = namesEntries(key, schema);
  const at = line.indexOf("#", before.length);
  return {
    message: names
      ? { fr: "Le signe « # » n’a pas sa place ici.", en: "The sign “#” has no place here." }
      : {
          fr: "Ce qui suit « # » est une remarque : un texte qui commence ainsi demande des guillemets droits.",
          en: "What follows “#” is a comment: a text that begins so calls for straight quotes.",
        },
    help: replaceLine,
    ...mended(`${before}[${names ? plain : text}]`, false),
    start: at,
    end: at + 1,
  };
};

const bracket: Detector = (line, at, context) => {
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
    message: list
      ? {
          fr: `La liste ouverte par « ${open} » n’est pas refermée au bon endroit.`,
          en: `The list opened by “${open}” is not closed where it should be.`,
        }
      : {
          fr: `Une valeur qui commence par « ${open} » est lue comme une liste ou un groupe ; si c’est un texte, il lui faut des guillemets droits.`,
          en: `A value that begins with “${open}” is read as a list or group; if it is a text, it needs straight quotes.`,
        },
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

const reservedStart: Detector = (line, _, { schema }) => {
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
      message: {
        fr: `La liste de « ${key} » commence sur la ligne suivante, ou s’écrit entre crochets.`,
        en: `The list of “${key}” begins on the next line, or is written in square brackets.`,
      },
      help: replaceLine,
      ...mended(`${before}[${/^[\p{L}\p{N}_ -]+$/u.test(items) ? items : JSON.stringify(items)}]`, true),
      start: before.length,
    };
  }
  return {
    message: {
      fr: `Une valeur ne peut pas commencer par « ${value[0]} » sans guillemets droits.`,
      en: `A value cannot begin with “${value[0]}” without straight quotes.`,
    },
    help: replaceLine,
    ...mended(before + inQuotes(value), true),
    start: before.length,
  };
};

const missingColon: Detector = (line, at, { schema, lines, first }) => {
  const match = /^(\s*(?:- )?)([\p{L}]{2,40})(\s?:(?=\S)|(?=\s)|$)\s*(.*)$/u.exec(line);
  if (!match || /:(\s|$)/.test(line)) return undefined;
  const [, before = "", word = "", colon = "", value = ""] = match;
  const key = colon ? knownKey(word, schema) : exactKey(word, schema);
  // Prose under a blank line is the text of the entry: what is missing there is the closing line.
  if (!key || /^\/\//.test(value) || (!colon && at > first && !lines[at - 1]?.trim())) return undefined;
  return {
    message: colon
      ? {
          fr: `Il manque une espace après les deux-points de « ${word} ».`,
          en: `A space is missing after the colon of “${word}”.`,
        }
      : {
          fr: `Il manque les deux-points après « ${word} ».`,
          en: `The colon is missing after “${word}”.`,
        },
    help: replaceLine,
    // Without a colon it may be a sentence that goes on from the line above.
    ...mended(`${before}${colon ? word : key}: ${plainOrQuoted(value)}`.trimEnd(), colon !== ""),
    start: before.length,
  };
};

/** The value as it is, in quotes where a colon inside asks for them. */
function plainOrQuoted(value: string): string {
  return /^[^\s"'[{|>&*!#@`%]/.test(value) && /:(\s|$)/.test(value) ? inQuotes(value.trimEnd()) : value;
}

const dashBeforeKey: Detector = (line, at, { schema, first }) => {
  if (at !== first) return undefined;
  const match = /^\s*- ([\p{L}]{2,40}): /u.exec(line);
  if (!match?.[1] || !knownKey(match[1], schema)) return undefined;
  return {
    message: {
      fr: "Une information de la fiche ne commence pas par un tiret.",
      en: "A fact of the entry does not begin with a hyphen.",
    },
    help: replaceLine,
    ...mended(line.replace(/^\s*- /, ""), false),
  };
};

const indentation: Detector = (line, at, context) => {
  const actual = indentOf(line);
  const expected = expectedIndent(line.trimStart(), at, context);
  if (expected === undefined || expected === actual) return undefined;
  return {
    message: {
      fr:
        expected === 0
          ? "Cette ligne est décalée ; elle doit commencer au bord, comme les autres informations."
          : `Cette ligne n’est pas alignée avec les autres : elle doit commencer par ${expected} espaces.`,
      en:
        expected === 0
          ? "This line is indented; it must begin at the edge, like the other facts."
          : `This line is not aligned with the others: it must begin with ${expected} spaces.`,
    },
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

/** Whether an item of a list is rather a fact of the entry with a hyphen before it. */
function isBulletedFact(line: string, { schema }: Context): boolean {
  const key = /^\s*- ([\p{L}]+)\s?:(?:\s|$)/u.exec(line)?.[1];
  return key !== undefined && topKeys(schema).includes(key);
}

/** Whether a line could as well be a fact of the entry as one of the group above it. */
function ofTwoPlaces(text: string, at: number, context: Context): boolean {
  const key = /^["']?([\p{L}]+)["']?\s?:(\s|$)/u.exec(text)?.[1];
  const parent = parentKey(at, context);
  if (!key || parent === undefined) return false;
  return topKeys(context.schema).includes(key) && innerKeys(parent, context.schema).includes(key);
}

const missingClosing: Detector = (line, at, { lines, first, schema }) => {
  const prose = !/^[\p{L}]+\s?:(\s|$)|^\s|^- |^#/u.test(line);
  if (schema === "catalogue" || !prose || at <= first || lines[at - 1]?.trim()) return undefined;
  return {
    message: {
      fr: "Le texte de la fiche semble commencer ici, et la ligne « --- » qui ferme les informations manque au-dessus.",
      en: "The text of the entry seems to begin here, and the line “---” that closes the facts is missing above.",
    },
    help: {
      fr: "Ajoutez une ligne de trois traits d’union entre la dernière information et le texte.",
      en: "Add a line of three hyphens between the last fact and the text.",
    },
    suggestion: "---",
    bridge: "---",
    bridgeLine: at - 1,
  };
};

const continuation: Detector = (line, at, { lines, first }) => {
  if (at <= first || /:(\s|$)/.test(line) || /^\s/.test(line) || !lines[at - 1]?.trim()) return undefined;
  return {
    message: {
      fr: "Cette ligne n’a pas la forme « nom: valeur ». Si elle continue la valeur de la ligne précédente, décalez-la de deux espaces.",
      en: "This line does not have the form “name: value”. If it continues the value of the line above, indent it by two spaces.",
    },
    help: replaceLine,
    ...mended(`  ${line}`, true),
    certain: false,
  };
};

const complexKey: Detector = (line) => {
  if (!/^\s*(\? |\[|\{)/.test(line)) return undefined;
  return {
    message: {
      fr: "Le nom d’une information est un simple mot, suivi de deux-points.",
      en: "The name of a fact is a plain word, followed by a colon.",
    },
    help: { fr: "Écrivez « nom: valeur ».", en: "Write “name: value”." },
  };
};

const stream: Detector = (line) => {
  const end = /^\.\.\.\s*$/.test(line);
  if (!end && !/^%/.test(line)) return undefined;
  return {
    message: {
      fr: `La ligne « ${line.trim()} » est une commande technique, qui n’est pas acceptée.`,
      en: `The line “${line.trim()}” is a technical command, which is not accepted.`,
    },
    help: { fr: "Supprimez cette ligne.", en: "Delete this line." },
    bridge: "#",
  };
};

const tooDeep: Detector = (_, __, { reason }) => {
  if (!/nesting|depth/i.test(reason)) return undefined;
  return {
    message: {
      fr: "Il y a ici trop de listes ou de groupes les uns dans les autres.",
      en: "There are too many lists or groups inside one another here.",
    },
    help: {
      fr: "Une fiche n’a jamais plus de trois niveaux : comparez avec une autre fiche.",
      en: "An entry never has more than three levels: compare with another entry.",
    },
  };
};

/** Whether a line stands below a key that has no value on its own line. */
function inList(at: number, { lines, first }: Context): boolean {
  for (let above = at - 1; above >= first; above--) {
    const other = lines[above] ?? "";
    if (/^\s*["']?[\p{L}]+["']?\s?:\s*$/u.test(other)) return true;
    if (!/^\s*[-*•·‣◦▪–—‑−➢✓]/.test(other)) return false;
  }
  return false;
}

/** The key at the edge that a line stands below. */
function parentKey(at: number, { lines, first }: Context): string | undefined {
  for (let above = at - 1; above >= first; above--) {
    const key = /^["']?([\p{L}]+)["']?\s?:/u.exec(lines[above] ?? "")?.[1];
    if (key) return key;
  }
  return undefined;
}
