/** A text and places in it in, lines and columns out. The slow, exact YAML parser runs here and only here. */
import { isMap, isNode, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from "yaml";
import type { Place } from "./diagnostics.ts";
import { delimiter } from "./front-matter.ts";
import { lineAt } from "./lines.ts";
import type { Source } from "./load.ts";
import { inOriginal } from "./recover.ts";

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

export interface Position {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
}

/** Finds places in one file; made only for a file that has something to report. */
export class Locator {
  private readonly text: string;
  private readonly lineStarts: number[] = [0];
  private document?: ReturnType<typeof parseDocument>;
  private readonly pairs = new Map<YAMLMap, Map<string, Pair>>();

  constructor(private readonly source: Pick<Source, "text" | "schema" | "read" | "bridged" | "undecoded">) {
    this.text = source.text ?? source.undecoded?.text ?? "";
    for (let at = this.text.indexOf("\n"); at >= 0; at = this.text.indexOf("\n", at + 1)) this.lineStarts.push(at + 1);
  }

  position(offset: number): Position {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.lineStarts[low] as number) + 1 };
  }

  /** The text of a line (from 1), without its line break. */
  line(number: number): string {
    const start = this.lineStarts[number - 1] ?? this.text.length;
    const end = this.lineStarts[number] ?? this.text.length + 1;
    return this.text.slice(start, end - 1).replace(/\r$/, "");
  }

  /** The span of a place. A key or value that is not written stands for the nearest that is. */
  span(place: Place): Span {
    if (place.at === "file") return { start: 0, end: Math.max(0, this.text.search(/\r?\n|$/)) };
    if (place.at === "offset") return { start: place.start, end: place.end ?? place.start + 1 };
    return this.nodeSpan(place.path, place.at);
  }

  /** What is written for a value, in the text that was read in the end. */
  written(path: readonly (string | number)[]): string {
    const shift = this.source.schema === "catalogue" ? 0 : delimiter.length;
    const node = this.yaml().getIn(path, true);
    const range = isNode(node) ? node.range : undefined;
    return range ? (this.source.bridged ?? this.text).slice(range[0] + shift, range[1] + shift) : "";
  }

  private nodeSpan(path: readonly (string | number)[], want: "key" | "value"): Span {
    const [only] = path;
    const quick = path.length === 1 && typeof only === "string" ? this.plainSpan(only, want) : undefined;
    return quick ?? this.parsedSpan(path, want);
  }

  /** A fact that stands on one line of its own, found without parsing: nearly all are, and thousands may be asked for. */
  private plainSpan(key: string, want: "key" | "value"): Span | undefined {
    if (this.source.bridged !== undefined || !/^\w+$/.test(key)) return undefined;
    const end = this.source.schema === "catalogue" ? this.text.length : (this.source.read?.bodyStart ?? 0);
    const start = this.text.indexOf(`\n${key}: `) + 1;
    if (start === 0 || start > end) return undefined;
    if (want === "key") return { start, end: start + key.length };
    const { text, end: lineEnd } = lineAt(this.text, start);
    const value = text.slice(key.length + 2);
    const next = this.text[this.text[lineEnd] === "\r" ? lineEnd + 2 : lineEnd + 1];
    const plain = /^[\p{L}\p{N}]/u.test(value) && !/ #|\s$/.test(value);
    if (!(plain || /^"[^"\\]*"$/.test(value)) || next === undefined || /\s/.test(next)) return undefined;
    return { start: start + key.length + 2, end: lineEnd };
  }

  private parsedSpan(path: readonly (string | number)[], want: "key" | "value"): Span {
    let node: unknown = this.yaml().contents;
    let span: Span = { start: 0, end: delimiter.length };
    for (const [depth, step] of path.entries()) {
      const last = depth === path.length - 1;
      if (isMap(node)) {
        const pair = this.pairsOf(node).get(String(step));
        if (!pair) return span;
        const value = pair.value as Node | null;
        const takeKey = (last && want === "key") || !isNode(value) || !hasText(value);
        span = this.spanOf(takeKey ? (pair.key as Node) : value) ?? span;
        node = value;
      } else if (isSeq(node)) {
        const item = node.items[Number(step)];
        if (!isNode(item)) return span;
        span = this.spanOf(item) ?? span;
        node = item;
      } else {
        return span;
      }
    }
    return span;
  }

  /** A worst file has thousands of keys, each of them unknown: none may be looked for among all others. */
  private pairsOf(map: YAMLMap): Map<string, Pair> {
    let pairs = this.pairs.get(map);
    if (!pairs) {
      pairs = new Map();
      for (const pair of map.items) {
        const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
        if (!pairs.has(key)) pairs.set(key, pair);
      }
      this.pairs.set(map, pairs);
    }
    return pairs;
  }

  private spanOf({ range }: Node): Span | undefined {
    if (!range) return undefined;
    const shift = this.source.schema === "catalogue" ? 0 : delimiter.length;
    const { bridged } = this.source;
    const place = (offset: number) => (bridged ? inOriginal(offset + shift, bridged, this.text) : offset + shift);
    return { start: place(range[0]), end: place(range[1]) };
  }

  private yaml(): ReturnType<typeof parseDocument> {
    this.document ??= parseDocument(this.yamlText(), {
      schema: "core",
      strict: false,
      uniqueKeys: false,
      logLevel: "silent",
    });
    return this.document;
  }

  private yamlText(): string {
    const text = this.source.bridged ?? this.text;
    if (this.source.schema === "catalogue") return text;
    const end = text.length - (this.text.length - (this.source.read?.bodyStart ?? this.text.length));
    return text.slice(delimiter.length, end).replace(/\n---[^\n]*\n?$/, "\n");
  }
}

function hasText(node: Node): boolean {
  return !!node.range && node.range[1] > node.range[0];
}
