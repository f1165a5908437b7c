/** A tree of components in, its HTML out: what a template does with its page, once, on the way to a file. */
import { type ComponentChildren, Fragment, type VNode } from "preact";

/** Elements that HTML never closes: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const voidElements = new Set(["br", "hr", "img", "input", "link", "meta", "source", "wbr"]);

let markup = "";

export function htmlOf(tree: VNode): string {
  markup = "";
  append(tree);
  const whole = markup;
  markup = "";
  return whole;
}

function append(node: ComponentChildren): void {
  if (typeof node === "string") {
    markup += escaped(node);
  } else if (Array.isArray(node)) {
    for (const child of node) append(child);
  } else if (typeof node === "number" || typeof node === "bigint") {
    markup += node;
  } else if (node && typeof node === "object") {
    appendNode(node as VNode<Record<string, unknown>>);
  }
}

function appendNode({ type, props }: VNode<Record<string, unknown>>): void {
  if (typeof type === "function") {
    if (type === Fragment) append(props.children as ComponentChildren);
    else append((type as (props: object) => ComponentChildren)(props));
    return;
  }
  markup += `<${type}`;
  let inside: ComponentChildren;
  let raw: string | undefined;
  for (const name in props) {
    const value = props[name];
    if (name === "children") inside = value as ComponentChildren;
    else if (name === "dangerouslySetInnerHTML") raw = (value as { __html: string }).__html;
    else if (name !== "key" && name !== "ref") appendAttribute(name, value);
  }
  markup += ">";
  if (voidElements.has(type)) return;
  if (raw !== undefined) markup += raw;
  else append(inside);
  markup += `</${type}>`;
}

function appendAttribute(name: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (value === true) markup += name.startsWith("aria-") ? ` ${name}="true"` : ` ${name}`;
  else if (value === false) {
    if (name.startsWith("aria-")) markup += ` ${name}="false"`;
  } else if (typeof value !== "function") markup += ` ${name}="${escaped(String(value))}"`;
}

const special = /["&<]/;

function escaped(text: string): string {
  if (!special.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
