/** A text and places in it in, lines and columns out. */

import { delimiter, depthLimit } from "../content/front-matter.ts";
import { lineAt } from "../content/lines.ts";
import { inOriginal } from "../content/recover.ts";
import type { Source } from "../content/source.ts";
import { type Node, placesIn, type Span } from "../content/yaml-places.ts";
import type { Place } from "./diagnostic.ts";

export interface Position {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
}

type Located = Pick<Source, "text" | "schema" | "read" | "bridged" | "undecoded">;

const locators = new WeakMap<Located, Locator>();

/** Finds places in a file; made once for each that has something to report, however many rules ask. */
export function locatorOf(source: Located): Locator {
  let locator = locators.get(source);
  if (!locator) {
    locator = new Locator(source);
    locators.set(source, locator);
  }
  return locator;
}

export class Locator {
  private readonly text: string;
  private readonly lineStarts: number[] = [0];
  private places?: Node;

  constructor(private readonly source: Located) {
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
    let node: Node | undefined = this.yaml();
    for (const step of path) node = typeof step === "number" ? node?.items?.[step] : node?.facts?.get(step)?.value;
    const text = this.source.bridged ?? this.text;
    return node?.span ? text.slice(node.span.start + shift, node.span.end + shift) : "";
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
    let node: Node = this.yaml();
    let span: Span = { start: 0, end: delimiter.length };
    for (const [depth, step] of path.entries()) {
      const fact = typeof step === "string" ? node.facts?.get(step) : undefined;
      const value = fact?.value ?? node.items?.[Number(step)];
      if (!value) return span;
      const asked = depth === path.length - 1 && want === "key" ? fact?.key : value;
      span = this.inText(asked?.span ?? fact?.key.span) ?? span;
      node = value;
    }
    return span;
  }

  private inText(span: Span | undefined): Span | undefined {
    if (!span) return undefined;
    const shift = this.source.schema === "catalogue" ? 0 : delimiter.length;
    const { bridged } = this.source;
    const place = (offset: number) => (bridged ? inOriginal(offset + shift, bridged, this.text) : offset + shift);
    return { start: place(span.start), end: place(span.end) };
  }

  private yaml(): Node {
    this.places ??= this.source.read ? placesIn(this.yamlText(), depthLimit) : {};
    return this.places;
  }

  private yamlText(): string {
    const text = this.source.bridged ?? this.text;
    if (this.source.schema === "catalogue") return text;
    const end = text.length - (this.text.length - (this.source.read?.bodyStart ?? this.text.length));
    return text.slice(delimiter.length, end).replace(/\n---[^\n]*\n?$/, "\n");
  }
}
