/** An entry in; its facts that should be small groups of lines and are written otherwise, with the lines to write, out. */
import { fieldLabel, resolve, type Schema } from "../../schemas/index.ts";
import { fieldOf, heldBy, topKeys } from "../content/keys.ts";
import { lineAt } from "../content/lines.ts";
import { meantPath } from "../content/pictures/picture-paths.ts";
import type { EntrySource } from "../content/source.ts";
import type { Place } from "../diagnostics/diagnostic.ts";
import { type Locator, locatorOf } from "../diagnostics/locate.ts";
import { areSame, nearest } from "../language/nearest.ts";
import { coordinatesIn } from "./coordinates.ts";
import { isBlank, isGroup, yamlText } from "./field-error.ts";

/** A fact written as a text, as a list of texts, or as a group where a list of them is wanted. */
export interface Misformed {
  key: string;
  /** The value, or the first item of it, that is not as it should be. */
  path: readonly (string | number)[];
  /** The whole fact as it should be, with `…` for what nobody wrote. */
  text: string;
  /** What that text replaces. */
  place: Place;
}

/** Lines that belong to the fact above them, and lost the spaces that say so. */
export interface Unindented {
  /** The fact above. */
  key: string;
  /** The keys of these lines, which look like facts of the entry. */
  keys: readonly string[];
  /** The item of the list that they go with; undefined where they are its first. */
  item: number | undefined;
  text: string;
  place: Place;
}

interface Found {
  misformed: readonly Misformed[];
  unindented: readonly Unindented[];
}

const found = new WeakMap<EntrySource["read"], Found>();

/** What is found in an entry, however many rules ask. */
export function formsOf(entry: EntrySource): Found {
  let forms = found.get(entry.read);
  if (!forms) {
    forms = { misformed: misformedIn(entry), unindented: unindentedIn(entry) };
    found.set(entry.read, forms);
  }
  return forms;
}

/** Facts whose form is another one than a group or a list of groups; those that nobody can tell the meaning of are left. */
function misformedIn(entry: EntrySource): Misformed[] {
  const locator = locatorOf(entry);
  return Object.entries(entry.read.data).flatMap(([key, value]) => {
    const shape = shapeOf(entry, key);
    if (!shape || isBlank(value)) return [];
    const items = itemsOf(value, shape, (path) => verbatim(entry, locator, [key, ...path]));
    if (!items) return [];
    const { start } = locator.span({ at: "key", path: [key] });
    const { end } = locator.span({ at: "value", path: [key] });
    return [
      {
        key,
        path: [key, ...items.first],
        text: [`${key}:`, ...items.lines].join("\n"),
        place: { at: "offset", start, end },
      },
    ];
  });
}

/** Facts of a group that stand at the edge, right below it. */
function unindentedIn(entry: EntrySource): Unindented[] {
  const written = Object.entries(entry.read.data);
  const top = topKeys(entry.schema);
  return written.flatMap(([key, value], at) => {
    const shape = shapeOf(entry, key);
    const last = Array.isArray(value) ? value.at(-1) : value;
    if (!shape || (value !== null && (!Array.isArray(value) || !isGroup(last)))) return [];
    const inner = Object.keys(shape.group.properties ?? {});
    const isMine = ([other]: [string, unknown]) =>
      inner.includes(other) &&
      (value === null || (!top.includes(other) && !Object.hasOwn(last as Record<string, unknown>, other)));
    const rest = written.slice(at + 1);
    const end = rest.findIndex((fact) => !isMine(fact));
    const keys = rest.slice(0, end < 0 ? undefined : end).map(([other]) => other);
    // An empty fact above facts of the entry is simply empty.
    if (keys.every((other) => top.includes(other))) return [];
    const item = Array.isArray(value) ? value.length - 1 : undefined;
    return [{ key, keys, item, ...indented(entry, key, keys, item, shape.list) }];
  });
}

interface Shape {
  list: boolean;
  /** With its properties resolved. */
  group: Schema;
  /** Whether a word is, or is nearly, the name of one of its facts. */
  isName(word: string): boolean;
}

function shapeOf(entry: EntrySource, key: string): Shape | undefined {
  const group = heldBy(key, entry.schema);
  if (!group?.properties) return undefined;
  const properties = Object.entries(group.properties).map(([inner, part]) => [inner, resolve(part, entry.schema)]);
  const names = Object.keys(group.properties);
  const labels = names.map((inner) => fieldLabel(entry.schema, `${key}.${inner}`, "fr"));
  return {
    list: fieldOf(key, entry.schema)?.items !== undefined,
    group: { ...group, properties: Object.fromEntries(properties) },
    isName: (word) => nearest(word, names) !== undefined || labels.some((label) => areSame(label, word)),
  };
}

interface Items {
  first: readonly (string | number)[];
  lines: readonly string[];
}

/** The items that a value stands for, as lines; undefined where it has the right form, or nobody can tell. */
function itemsOf(
  value: unknown,
  shape: Shape,
  written: (path: readonly (string | number)[]) => string,
): Items | undefined {
  const { list, group } = shape;
  if (!list) return groupOf(value, group);
  if (Array.isArray(value)) return itemsOfList(value, shape, written);
  if (isGroup(value)) {
    const named = Object.entries(value);
    if (named.length === 0) return undefined;
    if (named.every(([key]) => key in (group.properties ?? {}))) return { first: [], lines: asItem(written([])) };
    const items = named.map(([key, inner]) => namedItem(key, inner, shape));
    return items.every((item) => item !== undefined) ? { first: [], lines: items.flat() } : undefined;
  }
  const texts = textsIn(String(value));
  return { first: [], lines: texts.flatMap((text) => textItem(text, group)) };
}

/** A place from its coordinates, or a repository from its address. */
function groupOf(value: unknown, { properties = {} }: Schema): Items | undefined {
  if (isGroup(value)) return undefined;
  if ("lat" in properties) {
    const parts = Array.isArray(value)
      ? value.flatMap((part) => (isGroup(part) ? Object.values(part) : [part]))
      : [value];
    const { lat, lon } = coordinatesIn(parts.join(" ; ")) ?? { lat: "…", lon: "…" };
    return { first: [], lines: [`  lat: ${lat}`, `  lon: ${lon}`] };
  }
  const url = webAddress.exec(String(Array.isArray(value) ? value[0] : value))?.[0];
  if (!("forge" in properties) || !url) return undefined;
  const forge = properties.forge?.enum?.find((name) => new URL(url).hostname.includes(name)) ?? "…";
  return { first: [], lines: [`  forge: ${forge}`, `  url: ${url}`, "  branch: main"] };
}

function itemsOfList(
  value: readonly unknown[],
  shape: Shape,
  written: (path: readonly (string | number)[]) => string,
): Items | undefined {
  const { group } = shape;
  let first: number | undefined;
  const lines: string[] = [];
  // A list in a list says no more than its items.
  const flat = value.flatMap((item, at): [unknown, number[]][] =>
    Array.isArray(item) ? item.map((inner, within) => [inner, [at, within]]) : [[item, [at]]],
  );
  for (const [item, path] of flat) {
    const at = path[0] as number;
    const [only, ...more] = isGroup(item) ? Object.entries(item) : [];
    const other =
      typeof item === "string" && item.trim()
        ? textItem(item, group)
        : only && more.length === 0 && !(only[0] in (group.properties ?? {}))
          ? namedItem(...only, shape)
          : undefined;
    if (other || path.length > 1) first ??= at;
    if (!other && !isGroup(item)) return undefined;
    lines.push(...(other ?? asItem(written(path))));
  }
  return first === undefined ? undefined : { first: [first], lines };
}

/** `Guide: https://…`; undefined for what looks like the name of a fact. */
function namedItem(key: string, value: unknown, { group, isName }: Shape): string[] | undefined {
  if ((typeof value !== "string" && typeof value !== "number") || isName(key)) return undefined;
  // `participants: 200` names one of the choices that a fact has.
  if (choiceIn(key, group)) return textItem(`${value} ${key}`, group);
  // One word in small letters is rather a name that nobody knows, unless it says what an address leads to.
  if (/^[a-z][A-Za-z]*$/.test(key) && !webAddress.test(String(value))) return undefined;
  return textItem(`${key} : ${value}`, group);
}

/** The texts of a list that is written as one: line by line, or by commas where each part has an address. */
function textsIn(text: string): string[] {
  const lines = text.split("\n").filter((line) => line.trim());
  if (lines.length > 1) return lines.map((line) => line.replace(/^\s*[-*•]\s+/, ""));
  const parts = text.split(/\s*[,;]\s+/);
  return parts.every((part) => webAddress.test(part)) ? parts : [text];
}

const webAddress = /https?:\/\/[^\s<>"]*[^\s<>"),.;:!?\]]/i;
/** The name of a picture: all that stands before its ending, or one word among others. */
const picture = /^\s*[^:"«»()]+\.(?:jpe?g|png|webp|avif|gif)\s*$|[^\s"«»()]+\.(?:jpe?g|png|webp|avif|gif)\b/i;
const dated = /(?:\b(?:depuis|en|since|in)\s+)?\b((?:19|20)\d\d(?:-\d\d){0,2})\b/i;

/** The fact with choices one of which a text names, by its value or its label, and that one. */
function choiceIn(text: string, { properties = {} }: Schema): { key: string; value: string; word: string } | undefined {
  for (const [key, { enum: choices = [], "x-values": labels = {} }] of Object.entries(properties)) {
    for (const value of choices) {
      const names = [value, labels[value]?.fr, labels[value]?.en].filter((name) => name !== undefined);
      const word = names.find((name) => text.split(/[\s\d:;,()]+/).some((one) => areSame(one, name)));
      if (word !== undefined) return { key, value, word };
    }
  }
  return undefined;
}

/** A text as an item: its address, its date and its words each under their name. */
function textItem(text: string, { properties = {}, required = [] }: Schema): string[] {
  const keys = Object.keys(properties);
  const isDate = (key: string) => required.includes(key) && properties[key]?.format === "calendar-date";
  const isAddress = (key: string) => properties[key]?.format === "web-address";
  const isWords = (key: string) => {
    const { type, format, pattern, enum: choices } = properties[key] ?? {};
    return type === "string" && !format && !pattern && !choices;
  };
  const facts = new Map<string, string>();
  let rest = text.replace(/!?\[([^\]]*)\]\(([^)]*)\)/g, "$1 $2");
  const take = (key: string | undefined, pattern: RegExp) => {
    const found = pattern.exec(rest);
    if (key === undefined || !found) return;
    facts.set(key, found[1] ?? found[0]);
    rest = rest.replace(found[0], " ");
  };
  take(
    keys.find((key) => key === "src"),
    picture,
  );
  const choice = choiceIn(rest, { properties });
  if (choice && required.includes(choice.key)) {
    facts.set(choice.key, choice.value);
    rest = rest
      .split(/(?=[\s\d:;,()])/)
      .filter((part) => !areSame(part.trim(), choice.word))
      .join("");
  }
  take(
    keys.find((key) => /^(?:integer|number)$/.test(String(properties[key]?.type)) && required.includes(key)),
    /\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|\d+/,
  );
  const src = facts.get("src");
  if (src !== undefined && !webAddress.test(src)) facts.set("src", meantPath(src));
  take(keys.find(isAddress), webAddress);
  const note = keys.includes("note");
  // « Essai en 2019 » is a whole sentence, « 2019 : un essai » is not.
  take(
    keys.find(isDate),
    note && !/^\s*(?:en\s+)?\d{4}/i.test(rest) ? new RegExp(`(?=.*?${dated.source})`, "i") : dated,
  );
  const words = rest
    .replace(/\(\s*\)/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s:–—,;()|-]+|[\s:–—,;(|-]+$/g, "")
    .replace(/^([^()]*)\)$/, "$1");
  const named = keys.filter(isWords).sort((a, b) => Number(required.includes(b)) - Number(required.includes(a)))[0];
  if (words && named) facts.set(named, words);
  const isNumber = (key: string) => /^(?:integer|number)$/.test(String(properties[key]?.type));
  const write = (key: string) =>
    isNumber(key) ? (facts.get(key) ?? "").replace(/\s/g, "") : yamlText(facts.get(key) ?? "");
  const lines = keys
    .filter((key) => required.includes(key) || facts.has(key))
    .map((key) => `    ${key}: ${facts.has(key) ? write(key) : "…"}`);
  return lines.map((line, at) => (at ? line : `  - ${line.trimStart()}`));
}

/** The lines of a group as an item, comments and all. */
function asItem(text: string): string[] {
  return text.split("\n").map((line, at) => `${at ? "    " : "  - "}${line}`.trimEnd());
}

/** What is written for a value, its lines from the edge on. */
function verbatim({ text }: EntrySource, locator: Locator, path: readonly (string | number)[]): string {
  const { start, end } = locator.span({ at: "value", path });
  const margin = start - lineAt(text, start).start;
  const line = lineAt(text, end);
  return text
    .slice(start, /^\s+#/.test(text.slice(end, line.end)) ? line.end : end)
    .split(/\r?\n/)
    .map((line, at) => (at ? line.replace(new RegExp(`^ {0,${margin}}`), "") : line))
    .join("\n");
}

/** The lines of these facts with the spaces that they lost. */
function indented(
  entry: EntrySource,
  key: string,
  keys: readonly string[],
  item: number | undefined,
  list: boolean,
): Pick<Unindented, "text" | "place"> {
  const locator = locatorOf(entry);
  const start = lineAt(entry.text, locator.span({ at: "key", path: [keys[0] as string] }).start).start;
  const { end } = locator.span({ at: "value", path: [keys.at(-1) as string] });
  const first = locator.span({ at: "value", path: item === undefined ? [key] : [key, item] }).start;
  const margin = item === undefined ? (list ? 4 : 2) : first - lineAt(entry.text, first).start;
  const lines = entry.text
    .slice(start, end)
    .split(/\r?\n/)
    .map((line) => " ".repeat(margin) + line);
  if (item === undefined && list) lines[0] = `  - ${lines[0]?.trimStart()}`;
  return { text: lines.join("\n"), place: { at: "offset", start, end } };
}
