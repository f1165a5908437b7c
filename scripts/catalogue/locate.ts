/** A text and places in it in, lines and columns out. The slow, exact YAML parser runs here and only here. */
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Place } from "./diagnostics.ts";
import { delimiter } from "./front-matter.ts";
import type { Source } from "./load.ts";

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

  constructor(private readonly source: Pick<Source, "text" | "schema" | "read">) {
    this.text = source.text ?? "";
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

  private nodeSpan(path: readonly (string | number)[], want: "key" | "value"): Span {
    const shift = this.source.schema === "catalogue" ? 0 : delimiter.length;
    let node: unknown = this.yaml().contents;
    let span: Span = { start: 0, end: delimiter.length };
    for (const [depth, step] of path.entries()) {
      const last = depth === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === String(step));
        if (!pair) return span;
        const value = pair.value as Node | null;
        const takeKey = (last && want === "key") || !isNode(value) || !hasText(value);
        span = spanOf(takeKey ? (pair.key as Node) : value, shift) ?? span;
        node = value;
      } else if (isSeq(node)) {
        const item = node.items[Number(step)];
        if (!isNode(item)) return span;
        span = spanOf(item, shift) ?? span;
        node = item;
      } else {
        return span;
      }
    }
    return span;
  }

  private yaml(): ReturnType<typeof parseDocument> {
    this.document ??= parseDocument(this.yamlText(), {
      schema: "core",
      strict: false,
      uniqueKeys: false,
      logLevel: "silent",
      lineCounter: new LineCounter(),
    });
    return this.document;
  }

  private yamlText(): string {
    if (this.source.schema === "catalogue") return this.text;
    const end = this.source.read?.bodyStart ?? this.text.length;
    return this.text.slice(delimiter.length, end).replace(/\n---[^\n]*\n?$/, "\n");
  }
}

function hasText(node: Node): boolean {
  return !!node.range && node.range[1] > node.range[0];
}

function spanOf(node: Node, shift: number): Span | undefined {
  return node.range ? { start: node.range[0] + shift, end: node.range[1] + shift } : undefined;
}
