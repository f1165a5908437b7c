/** The text of an entry in; its front matter as data and its Markdown body, or what prevents reading it, out. */
import matter from "gray-matter";
import { CORE_SCHEMA, constructFromEvents, EVENT_ALIAS, parseEvents, YAMLException } from "js-yaml";

/** A front matter that was read. */
export interface Read {
  data: Record<string, unknown>;
  /** Markdown below the front matter. */
  body: string;
  /** Where the body begins in the text, in UTF-16 units. */
  bodyStart: number;
}

/** What prevents reading it; `offset` is where in the text, in UTF-16 units. */
export interface Fault {
  fault: "missing" | "opening" | "unterminated" | "empty" | "not-a-mapping" | "alias" | "syntax";
  offset: number;
  /** The parser's own words (English), for a syntax fault. */
  reason?: string;
}

export const delimiter = "---";

/**
 * Splits and reads an entry. Nothing in it executes: the first line must be exactly `---`, so that gray-matter
 * never sees a language name, and every engine but YAML is closed besides.
 */
export function readFrontMatter(text: string): Read | Fault {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  if (firstLine !== delimiter) {
    return { fault: firstLine.startsWith(delimiter) ? "opening" : "missing", offset: 0 };
  }
  // gray-matter closes at the first line that begins with the delimiter; only a line that is the delimiter may.
  const closing = /\n---[^\r\n]*/.exec(text);
  if (!closing) return { fault: "unterminated", offset: 0 };
  if (closing[0].trimEnd() !== `\n${delimiter}`) return { fault: "unterminated", offset: closing.index + 1 };
  let data: unknown;
  try {
    const split = matter(text, {
      language: "yaml",
      engines: { yaml: { parse: (yaml: string) => ({ data: parseYaml(yaml) }) }, ...closedEngines } as never,
    }) as unknown as { isEmpty?: boolean; data: { data?: unknown } };
    if (split.isEmpty) return { fault: "empty", offset: 0 };
    data = split.data.data;
  } catch (error) {
    if (error instanceof AliasFault) return { fault: "alias", offset: delimiter.length + error.offset };
    if (error instanceof YAMLException) {
      return { fault: "syntax", offset: delimiter.length + (error.mark?.position ?? 0), reason: error.reason };
    }
    throw error;
  }
  if (data === null || data === undefined) return { fault: "empty", offset: 0 };
  if (typeof data !== "object" || Array.isArray(data)) return { fault: "not-a-mapping", offset: delimiter.length + 1 };
  const bodyStart = startOfNextLine(text, closing.index + 1);
  return { data: data as Record<string, unknown>, body: text.slice(bodyStart), bodyStart };
}

/** A YAML file that is nothing but front matter (catalogue.yaml). */
export function readYamlFile(text: string): Read | Fault {
  try {
    const data = parseYaml(text);
    if (data === null || data === undefined) return { fault: "empty", offset: 0 };
    if (typeof data !== "object" || Array.isArray(data)) return { fault: "not-a-mapping", offset: 0 };
    return { data: data as Record<string, unknown>, body: "", bodyStart: text.length };
  } catch (error) {
    if (error instanceof AliasFault) return { fault: "alias", offset: error.offset };
    if (error instanceof YAMLException) {
      return { fault: "syntax", offset: error.mark?.position ?? 0, reason: error.reason };
    }
    throw error;
  }
}

/** Thrown, and caught in this module, where YAML names or repeats a node: a few lines could then stand for millions. */
class AliasFault extends Error {
  constructor(readonly offset: number) {
    super("alias");
  }
}

/** Core schema only: no dates, no merge keys, no custom types, no anchor or alias. Throws YAMLException. */
function parseYaml(yaml: string): unknown {
  const events = parseEvents(yaml, { maxDepth: 20 });
  for (const event of events) {
    if (event.type === EVENT_ALIAS) throw new AliasFault(event.anchorStart - 1);
    if ("anchorStart" in event && event.anchorStart >= 0) throw new AliasFault(event.anchorStart - 1);
  }
  const documents = constructFromEvents(events, { source: yaml, schema: CORE_SCHEMA });
  if (documents.length > 1) throw new YAMLException("expected a single document");
  return documents[0];
}

function closed(): never {
  throw new YAMLException("only YAML front matter is read");
}

// `javascript` is the name gray-matter 4.0.3 resolves `js` to; overriding `js` alone leaves it open.
const closedEngines = Object.fromEntries(
  ["javascript", "js", "json", "toml", "coffee", "cson"].map((name) => [name, { parse: closed, stringify: closed }]),
);

function startOfNextLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  return newline < 0 ? text.length : newline + 1;
}
