/** YAML that can be read in; where each of its keys and values stands out. */
import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } from "js-yaml";

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A key, a value, a list or a group with its place; none where nothing is written (`key:`). */
export interface Node {
  span?: Span;
  /** The items of a list. */
  items?: Node[];
  /** The facts of a group by key. */
  facts?: Map<string, { key: Node; value: Node }>;
}

const closing = { "[": "]", "{": "}" } as const;

/** Throws what the parser throws, where the text is not what it accepts. */
export function placesIn(yaml: string, maxDepth: number): Node {
  const root: Node = {};
  /** What is open, with the key that waits for its value in a group. */
  const open: { node: Node; key?: Node & { name: string } }[] = [{ node: { items: [] } }];
  const put = (node: Node, name = ""): void => {
    const holder = open.at(-1);
    if (!holder) return;
    if (holder.node.items) holder.node.items.push(node);
    else if (!holder.key) holder.key = { ...node, name };
    else {
      if (!holder.node.facts?.has(holder.key.name)) {
        holder.node.facts?.set(holder.key.name, { key: holder.key, value: node });
      }
      holder.key = undefined;
    }
  };
  for (const event of parseEvents(yaml, { maxDepth })) {
    switch (event.type) {
      case EVENT_ID.SCALAR: {
        const span = event.valueStart < 0 ? undefined : scalarSpan(yaml, event.valueStart, event.valueEnd, event.style);
        put({ span }, span ? getScalarValue(yaml, event) : "");
        break;
      }
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING: {
        const span = { start: event.start, end: event.start + 1 };
        const node: Node = event.type === EVENT_ID.SEQUENCE ? { span, items: [] } : { span, facts: new Map() };
        put(node);
        open.push({ node });
        break;
      }
      case EVENT_ID.POP: {
        const node = open.length > 1 ? open.pop()?.node : undefined;
        if (node?.span) node.span.end = endOf(yaml, node.span, node);
        break;
      }
    }
  }
  return open[0]?.node.items?.[0] ?? root;
}

/** Quotes and the sign that opens a block belong to the value. */
function scalarSpan(yaml: string, start: number, end: number, style: number): Span {
  switch (style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return { start: start - 1, end: end + 1 };
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK: {
      const sign = style === SCALAR_STYLE.LITERAL_BLOCK ? "|" : ">";
      const at = yaml.lastIndexOf(sign, start);
      return { start: at < 0 ? start : at, end: start + yaml.slice(start, end).trimEnd().length };
    }
    default:
      return { start, end };
  }
}

/** The end of a list or group: that of what it holds last, and of its bracket where it has one. */
function endOf(yaml: string, { start }: Span, { items, facts }: Node): number {
  const last = items?.at(-1) ?? [...(facts?.values() ?? [])].at(-1)?.value;
  const lastKey = [...(facts?.values() ?? [])].at(-1)?.key;
  const inside = last?.span?.end ?? lastKey?.span?.end ?? start + 1;
  const bracket = closing[yaml[start] as keyof typeof closing];
  if (!bracket) return inside;
  const at = yaml.indexOf(bracket, inside);
  return at < 0 ? inside : at + 1;
}
