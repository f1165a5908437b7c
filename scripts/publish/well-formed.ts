/** The text of an XML file in; whether every reader of XML will accept it out. */

/** An ampersand that begins none of the references which need no declaration. */
const strayAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;

/** An opening or closing tag whole, else any other `<`. Values hold no `<`, and are between straight quotes. */
const tag = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*="[^"<]*")*)\s*(\/?)>|</g;

const declaration = /^<\?xml version="1\.0" encoding="utf-8"\?>\n/;

/**
 * Whether every element is closed in its turn, inside one root, and nothing stands that needs escaping: what a file cut
 * short or written by something other than layouts/feeds/xml.ts would fail. Not a parser: comments, CDATA and declarations,
 * which this site never writes, count as faults.
 */
export function isWellFormed(text: string): boolean {
  const start = declaration.exec(text)?.[0].length;
  if (start === undefined || strayAmpersand.test(text)) return false;
  const open: string[] = [];
  let roots = 0;
  let end = start;
  for (const { 0: whole, 1: closing, 2: name, 4: alone, index } of text.slice(start).matchAll(tag)) {
    if (name === undefined) return false;
    if (open.length === 0 && text.slice(end, start + index).trim()) return false;
    if (closing) {
      if (open.pop() !== name) return false;
    } else {
      if (open.length === 0) roots += 1;
      if (!alone) open.push(name);
    }
    end = start + index + whole.length;
  }
  return roots === 1 && open.length === 0 && !text.slice(end).trim();
}
