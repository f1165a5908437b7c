import type { Words } from "../../../schemas/index.ts";
import { proseOf } from "../../content/body.ts";
import { sign } from "../../content/signs.ts";
import type { EntrySource } from "../../content/source.ts";
import { inEach, wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { shown } from "../field-error.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/body").html;

const tag =
  /<\/?(?:a|abbr|address|applet|article|aside|audio|b|base|big|blockquote|body|br|button|canvas|center|code|col|dd|del|details|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|gallery|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|map|mark|marquee|math|meta|nav|noscript|nowiki|object|ol|option|p|param|picture|pre|q|ref|references|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|tt|u|ul|var|video|wrap|xml)(?:\s*\/?>|\s+[\w:-]{1,40}\s*=[^<>]{0,500}>?)/gi;

export const rule: Rule = {
  id: "body/html",
  severity: "warning",
  scope: "entry",
  passing: { files: prototype("maturity: tested", "Un mot **en gras**, et `<br>` cité, et 3 < 4.\n") },
  failing: { files: prototype("maturity: tested", "Un mot <b>en gras</b>.\n"), at: atLine4(8, 6) },
  *check(entry) {
    const { body, bodyStart } = entry.read;
    if (!(entry.signs & sign.less)) return;
    const uncoded = proseOf(entry);
    yield* comments(entry, uncoded);
    const tables = tablesIn(uncoded);
    for (const table of tables) {
      const place = { at: "offset" as const, start: bodyStart + table.start, end: bodyStart + table.end };
      const text = asMarkdown(body.slice(table.start, table.end));
      yield {
        file: entry.file,
        place,
        message: words.table,
        help: words.tableHelp,
        ...(text && { suggestion: text, proposal: { place, text } }),
      };
    }
    const found = [...uncoded.matchAll(tag)].filter(
      ({ index }) => !tables.some(({ start, end }) => index >= start && index < end),
    );
    const [first] = found;
    if (!first) return;
    // One is enough to be understood, and a pasted page has hundreds.
    const start = bodyStart + first.index;
    yield {
      file: entry.file,
      place: { at: "offset", start, end: start + first[0].length },
      message: counted(found.map(([text]) => text)),
      help: words.help({ count: found.length }),
    };
  },
};

/** « 12 balises HTML (p, b, span) ». */
function counted(tags: readonly string[]): Words {
  if (tags.length === 1) {
    return words.message;
  }
  const names = [...new Set(tags.map((text) => /\w+/.exec(text)?.[0].toLowerCase() ?? ""))];
  return words.several({ number: tags.length, names: inEach((language) => shown(names, language)) });
}

/** Tables that are closed, from their first sign to their last. */
function tablesIn(body: string): { start: number; end: number }[] {
  const tables: { start: number; end: number }[] = [];
  // Not in lower case: a letter may become two, and every place after it another.
  const [opening, closing] = [/<table(?=([\s>])?)/gi, /<\/table>/gi];
  for (let found = opening.exec(body); found; found = opening.exec(body)) {
    closing.lastIndex = found.index;
    if (!closing.test(body)) break;
    if (found[1] !== undefined) tables.push({ start: found.index, end: closing.lastIndex });
    opening.lastIndex = closing.lastIndex;
  }
  return tables;
}

/** A table of plain cells as Markdown; undefined where it has no cell. */
function asMarkdown(html: string): string | undefined {
  const rows = html
    .split(/<tr\b[^>]*>/i)
    .slice(1)
    .map((row) =>
      row
        .split(/<t[dh]\b[^>]*>/i)
        .slice(1)
        .map(cellText),
    );
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [head, ...rest] = rows;
  if (!head || width === 0) return undefined;
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? "").join(" | ")} |`;
  return [line(head), line(Array.from({ length: width }, () => "---")), ...rest.map(line)].join("\n");
}

function cellText(html: string): string {
  return html
    .replace(/<[^<>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replaceAll("|", "\\|");
}

/** Comments that programs write around what they copy; nothing in them was written by a person. */
const ofMachines = /^<!--\s*(?:\/?(?:Start|End)Fragment|\[if [^\]]*\][\s\S]*|\[endif\]|!?\[endif\]|more)\s*-->$/i;

/** HTML comments are not hidden: all of what they say would be read. */
function* comments({ file, read: { bodyStart } }: EntrySource, shown: string) {
  for (let at = shown.indexOf("<!--"); at >= 0; ) {
    const closing = shown.indexOf("-->", at + 4);
    const lineEnd = shown.indexOf("\n", at);
    const end = closing >= 0 ? closing + 3 : lineEnd >= 0 ? lineEnd : shown.length;
    const machine = ofMachines.test(shown.slice(at, end));
    const place = { at: "offset" as const, start: bodyStart + at, end: bodyStart + end };
    yield {
      file,
      place,
      severity: machine ? ("warning" as const) : ("error" as const),
      message: machine ? words.commentPasted : words.comment,
      help: words.commentHelp,
      ...(machine && { edit: { place, text: "" } }),
    };
    at = closing >= 0 ? shown.indexOf("<!--", end) : -1;
  }
}
