/** The text of an entry in; its front matter as data and its Markdown body, or what prevents reading it, out. */
import matter from "gray-matter";
import { CORE_SCHEMA, constructFromEvents, EVENT_ALIAS, parseEvents, YAMLException } from "js-yaml";
import { composed } from "../language/fold.ts";
import { readPlainYaml } from "./plain-yaml.ts";

/** A front matter that was read. */
export interface Read {
  /** Its texts are in Unicode's composed form (NFC). */
  data: Record<string, unknown>;
  /** Markdown below the front matter, as it was written. */
  body: string;
  /** Where the body begins in the text, in UTF-16 units. */
  bodyStart: number;
}

/** What prevents reading it; `offset` is where in the text, in UTF-16 units. */
export interface Fault {
  /** Of a `conflict` and of `characters` the rules about whole texts speak, and none about front matter. */
  fault:
    | "missing"
    | "opening"
    | "unterminated"
    | "empty"
    | "not-a-mapping"
    | "alias"
    | "syntax"
    | "conflict"
    | "characters";
  offset: number;
  /** The parser's own words (English), for a syntax fault. */
  reason?: string;
}

export const delimiter = "---";

/** Lists and groups inside one another; no entry needs more than three. */
export const depthLimit = 20;

/** Blanks that look like spaces and are none to YAML, for a regular expression. */
export const oddBlank = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";

const anyOddBlank = new RegExp(`[${oddBlank}]`);
/** One of them where it makes a key or a list something else than it looks. */
const misleadingBlank = new RegExp(
  `^[ \\t]*(?:[${oddBlank}][ \\t${oddBlank}]*(?:-[ \\t${oddBlank}]|[A-Za-z]+ ?:)|-[ \\t]*[${oddBlank}]|(?:- )?[A-Za-z]+:[ \\t]*[${oddBlank}])`,
  "m",
);

/**
 * Splits and reads an entry. Nothing in it can execute: gray-matter only splits, its engines are closed, and the first
 * line must be exactly `---` before it is called, so that no other format can be named.
 */
export function readFrontMatter(text: string): Read | Fault {
  const firstLine = lineFrom(text, 0);
  if (firstLine !== delimiter) {
    // Line ends of old Macs: the whole file is one line.
    if (firstLine.includes("\r")) return { fault: "characters", offset: firstLine.indexOf("\r") };
    return { fault: firstLine.startsWith(delimiter) ? "opening" : "missing", offset: 0 };
  }
  const closing = text.indexOf(`\n${delimiter}`);
  if (closing < 0) return { fault: "unterminated", offset: 0 };
  if (lineFrom(text, closing + 1).trimEnd() !== delimiter) return { fault: "unterminated", offset: closing + 1 };
  const bodyStart = startOfNextLine(text, closing + 1);
  const { matter: yaml } = matter(text.slice(0, bodyStart), closedEngines) as unknown as { matter: string };
  return readYaml(`${yaml}\n`, delimiter.length, text.slice(bodyStart), bodyStart);
}

function unread(): object {
  return {};
}

function closed(): never {
  throw new Error("Only YAML front matter is ever read");
}

/** YAML is read below, by another parser; `javascript` is the name that `js` resolves to in gray-matter 4.0.3. */
const closedEngines = {
  language: "yaml",
  engines: {
    yaml: { parse: unread },
    ...Object.fromEntries(
      ["javascript", "js", "json", "toml", "coffee", "cson"].map((name) => [name, { parse: closed }]),
    ),
  },
} as never;

/** A YAML file that is nothing but front matter (catalogue.yaml). */
export function readYamlFile(text: string): Read | Fault {
  return readYaml(text, 0, "", text.length);
}

function readYaml(yaml: string, offset: number, body: string, bodyStart: number): Read | Fault {
  let data: unknown;
  try {
    data = readPlainYaml(yaml.startsWith("\n") ? yaml.slice(1) : yaml) ?? parseYaml(yaml);
  } catch (error) {
    if (error instanceof AliasFault) return { fault: "alias", offset: offset + error.offset };
    if (error instanceof YAMLException) {
      return { fault: "syntax", offset: offset + (error.mark?.position ?? 0), reason: error.reason };
    }
    throw error;
  }
  if (anyOddBlank.test(yaml)) {
    const misleading = yaml.search(misleadingBlank);
    if (misleading >= 0) return { fault: "syntax", offset: offset + misleading, reason: "misleading blank" };
  }
  if (data === null || data === undefined) return { fault: "empty", offset: 0 };
  if (typeof data !== "object" || Array.isArray(data)) {
    return { fault: "not-a-mapping", offset: offset + yaml.search(/\S|$/) };
  }
  return { data: withComposed(data) as Record<string, unknown>, body, bodyStart };
}

/** `value` with every text in it in its composed form. */
function withComposed(value: unknown): unknown {
  if (typeof value === "string") return composed(value);
  if (typeof value !== "object" || value === null) return value;
  const held = value as Record<string, unknown>;
  for (const key of Object.keys(held)) {
    const better = withComposed(held[key]);
    if (better !== held[key]) held[key] = better;
  }
  return value;
}

/** Thrown, and caught in this module, where YAML names or repeats a node: a few lines could then stand for millions. */
class AliasFault extends Error {
  constructor(readonly offset: number) {
    super("alias");
  }
}

/** Core schema only: no dates, no merge keys, no custom types, no anchor or alias. Throws YAMLException. */
export function parseYaml(yaml: string): unknown {
  const events = parseEvents(yaml, { maxDepth: depthLimit });
  for (const event of events) {
    if (event.type === EVENT_ALIAS) throw new AliasFault(event.anchorStart - 1);
    if ("anchorStart" in event && event.anchorStart >= 0) throw new AliasFault(event.anchorStart - 1);
  }
  const documents = constructFromEvents(events, { source: yaml, schema: CORE_SCHEMA });
  if (documents.length > 1) throw new YAMLException("expected a single document");
  return documents[0];
}

function lineFrom(text: string, start: number): string {
  const newline = text.indexOf("\n", start);
  const line = text.slice(start, newline < 0 ? text.length : newline);
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

function startOfNextLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  return newline < 0 ? text.length : newline + 1;
}
