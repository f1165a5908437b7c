/** Names, attributes and text from anywhere in, well-formed XML out. */

/** Markup that is already escaped; any other string is text. */
export class Xml {
  constructor(readonly markup: string) {}
}

/** An element; attributes and children that are undefined are left out. */
export function element(
  name: string,
  attributes: Record<string, string | undefined>,
  ...children: (Xml | string | undefined)[]
): Xml {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${escapeXml(value)}"`))
    .join("");
  const inside = children.map((child) => (child instanceof Xml ? child.markup : escapeXml(child ?? ""))).join("");
  return new Xml(inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`);
}

/** An element that holds elements alone, each on a line of its own, so that changes can be read line by line. */
export function block(name: string, attributes: Record<string, string>, ...children: (Xml | undefined)[]): Xml {
  return element(
    name,
    attributes,
    new Xml("\n"),
    ...children.flatMap((child) => (child ? [child, new Xml("\n")] : [])),
  );
}

/** The whole text of a file. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.markup}\n`;
}

/** All that XML 1.0 has no way to write, lone surrogates included: https://www.w3.org/TR/xml/#charsets */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** `>` too: `]]>` is not allowed in text. */
const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };

function escapeXml(text: string): string {
  return text.replace(unwritable, "").replace(/[&<>"\r]/g, (character) => entities[character] ?? "");
}
