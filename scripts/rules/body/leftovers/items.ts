/** Lines that number or mark the points of a list as Markdown does not in, the same list in Markdown out. */
import { indentOf } from "../../../content/mistakes/mistake.ts";
import { longestRun } from "./leftover.ts";

export const bulletSigns = "•‣▪▫◦●○■□➢➤✓✔❖·⁃∙◆◇►▸";

const bullet = new RegExp(`^\\s*([${bulletSigns}])\\s*(?=\\S)`, "u");
/** Word’s second level, its third in another font, and a dash. */
const lettered = /^\s*(o(?=\t|\s+\p{L})|[§–—](?=\s))\s+(?=\S)/u;
/** `a.`, `b)`, `(c)`, `iv.`, `(1)`, `1/`, `1°`, `1 -`, `1.1`, `①`. */
const ordinal =
  /^\s*(?:(\(?)([a-z]|[ivx]{1,5}|[A-Z]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*)(\)|\.|\/|°| ?[-–](?= ))?|([①-⑳]))\s+(?=\S)/;
/** What Markdown takes for a point of a list. */
export const markdownItem = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\S/;

interface Item {
  indent: number;
  /** What has the same mark, or the next one, is on the same level. */
  kind: string;
  /** Its place, where it is numbered. */
  place?: number;
  text: string;
}

/** The points from the line `number` on, or none where that line is no point of a list that Markdown does not know. */
function itemsFrom(lines: readonly string[], number: number): Item[] {
  const items: Item[] = [];
  for (let at = number; at < lines.length && items.length < longestRun; at++) {
    const item = itemOf(lines[at] ?? "", items);
    if (!item) break;
    items.push(item);
  }
  return items;
}

function itemOf(line: string, above: readonly Item[]): Item | undefined {
  const indent = indentOf(line);
  const [marked, sign] = bullet.exec(line) ?? lettered.exec(line) ?? [];
  if (marked !== undefined && sign !== undefined) return { indent, kind: sign, text: line.slice(marked.length) };
  const [whole = "", open = "", mark, close = "", circled] = ordinal.exec(line) ?? [];
  const text = line.slice(whole.length);
  if (circled) return { indent, kind: "①", place: (circled.codePointAt(0) ?? 0) - 0x245f, text };
  if (mark === undefined) return undefined;
  const number = /^\d/.test(mark);
  const bare = close.trim() === "" && !mark.includes(".");
  // « 3 agents » is no point, and of « 1. » Markdown makes one itself.
  if (bare || (number && open === "" && !mark.includes(".") && /[.)]/.test(close)) || (open && close !== ")"))
    return undefined;
  const last = mark.split(".").at(-1) ?? "";
  const kind = (of: string) => `${open}${of}${close.trim()}${mark.split(".").length}`;
  if (number) return { indent, kind: kind("1"), place: Number(last), text };
  const capital = mark === mark.toUpperCase();
  const [letters, numerals] = [kind(capital ? "A" : "a"), kind(capital ? "I" : "i")];
  const roman = romans.indexOf(mark.toLowerCase()) + 1;
  const letter = mark.length === 1 ? mark.toLowerCase().charCodeAt(0) - 96 : 0;
  const follows = (of: string, place: number) => above.findLast((one) => one.kind === of)?.place === place - 1;
  const isRoman = roman > 0 && !follows(letters, letter) && (roman === 1 || follows(numerals, roman));
  if (isRoman) return { indent, kind: numerals, place: roman, text };
  return letter > 0 ? { indent, kind: letters, place: letter, text } : undefined;
}

const romans = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");

/** Whether a numbered point has the next one beside it: « a. » alone may begin a sentence. */
export function isNumbered(lines: readonly string[], number: number): boolean {
  const [first, second] = itemsFrom(lines, number);
  if (first?.place === undefined || first.place > 20) return false;
  if (second?.kind === first.kind && second.place === first.place + 1) return true;
  // The first of a level below a point that Markdown knows.
  return first.place === 1 && first.indent > 0 && markdownItem.test(lines[number - 1] ?? "");
}

export function numberOfItems(lines: readonly string[], number: number): number {
  return itemsFrom(lines, number).length;
}

/** Each level as far in as the mark of the one above it is wide. */
export function asMarkdownList(lines: readonly string[], number: number): string {
  const items = itemsFrom(lines, number);
  const byIndent = new Set(items.map(({ indent }) => indent)).size > 1;
  const above = lines[number - 1] ?? "";
  const base = markdownItem.test(above) ? indentOf(above) + (/^\s*\d/.test(above) ? 3 : 2) : 0;
  const levels: { key: string | number; width: number }[] = [];
  return items
    .map(({ indent, kind, place, text }) => {
      const key = byIndent ? indent : kind;
      const known = byIndent
        ? levels.findIndex((level) => Number(level.key) >= indent)
        : levels.findIndex((level) => level.key === key);
      if (known >= 0) levels.length = known;
      const margin = levels.reduce((sum, { width }) => sum + width, base);
      const mark = place === undefined ? "-" : `${place}.`;
      levels.push({ key, width: mark.length + 1 });
      return `${" ".repeat(margin)}${mark} ${text}`;
    })
    .join("\n");
}
