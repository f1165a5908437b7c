/** Links, tables and frames of wikis. */

import { wordsOf } from "../../../language/words.ts";
import { markdownItem } from "./items.ts";
import { besideAnother, type Leftover, runOf } from "./leftover.ts";

const words = wordsOf("rules/body").pasted.wikis;

/** A row of cells between bars. */
const row = /^\s*\|(?!\|)[^|]*\|.*\|\s*$/;
const rule = /^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/;
const tabbed = /\S\t+\S/;
const dotted = /\S\s*(?:\.{4,}|…{2,}|\t)\s*\d{1,3}\s*$/;
const semicolons = /^[^;\n]{1,80}(?:;[^;\n]{0,80}){2,}$/;

/** Rows of cells as a table. */
function asTable(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((cells) => cells.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => (cells[at] ?? "").trim()).join(" | ")} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line(Array.from({ length: width }, () => "---")), ...rest.map(line)].join("\n");
}

function rowsOf(lines: readonly string[], number: number, pattern: RegExp, split: (line: string) => string[]): string {
  return asTable(lines.slice(number, number + runOf(pattern)(lines, number)).map(split));
}

/** The cells of a row between bars, be they doubled for a heading as in some wikis. */
function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\|+|\|+$/g, "")
    .split(/\|+/)
    .map((cell) => cell.replace(/^_\./, ""));
}

const tableHelp = words.rowBelowHead;

export const wikis: readonly Leftover[] = [
  {
    signs: "[",
    pattern: /\[\[(?:Cat[ée]gorie|Category)\s?:/i,
    message: words.category,
    help: words.categoryHelp,
  },
  {
    signs: "[",
    pattern: /!?\[\[[^\][]{1,200}\]\](?!\()/,
    message: words.link,
    help: words.linkHelp,
  },
  {
    signs: "^{",
    pattern: /^\^ .*\^\s*$|^\{\|/,
    message: words.table,
    help: words.writeTable,
  },
  {
    signs: "{",
    pattern: /\{\{[:\w][^{}|]{0,200}(?:\||\.\w{3,4}\b)[^{}]{0,200}\}\}/,
    message: words.braces,
    help: words.bracesHelp,
  },
  {
    signs: "{",
    pattern:
      /\{(?:code|quote|panel|info|note|tip|warning|noformat|toc|color|expand|status|anchor|children|column|section)(?::[^}]{0,80})?\}/i,
    message: words.tag,
    help: words.tagHelp,
  },
  {
    signs: "|",
    pattern: /^\s*\|\|.*\|\|\s*$|^\s*\|_\..*\|\s*$/,
    message: words.table,
    help: tableHelp,
    run: runOf(/^\s*\|.*\|\s*$/),
    better: (_, lines, number) => rowsOf(lines, number, /^\s*\|.*\|\s*$/, cellsOf),
  },
  {
    signs: "|",
    pattern: row,
    where: (lines, number) =>
      !row.test(lines[number - 1] ?? "") &&
      !rule.test(lines[number] ?? "") &&
      (row.test(lines[number + 1] ?? "")
        ? !rule.test(lines[number + 1] ?? "")
        : !lines[number + 1]?.trim() && rule.test(lines[number + 2] ?? "")),
    message: words.bars,
    help: tableHelp,
    run: runOf(row),
    better: (_, lines, number) => (row.test(lines[number + 1] ?? "") ? rowsOf(lines, number, row, cellsOf) : undefined),
  },
  {
    signs: "+",
    pattern: /^\s*\+(?:[-=]{2,}\+){1,}\s*$/,
    message: words.drawn,
    help: words.writeTable,
  },
  {
    signs: "\t.…",
    pattern: dotted,
    where: besideAnother(dotted),
    message: words.contents,
    help: words.contentsHelp,
    run: runOf(dotted),
  },
  {
    signs: "\t",
    pattern: tabbed,
    where: (lines, number) => {
      if (markdownItem.test(lines[number] ?? "")) return false;
      const [here, next] = [number, number + 1].map((at) => (lines[at] ?? "").trim().split("\t").length);
      return here === next && (here ?? 0) > 1;
    },
    message: words.columns,
    help: words.columnsHelp,
    run: runOf(tabbed),
    better: (_, lines, number) => rowsOf(lines, number, tabbed, (line) => line.trim().split("\t")),
  },
  {
    signs: ";",
    pattern: semicolons,
    where: (lines, number) => {
      const widths = [0, 1, 2].map((more) => (lines[number + more] ?? "").split(";").length);
      return widths.every((width) => width > 2 && width === widths[0]);
    },
    message: words.columns,
    help: words.columnsHelp,
    run: runOf(semicolons),
    better: (_, lines, number) => rowsOf(lines, number, semicolons, (line) => line.split(";")),
  },
  {
    pattern: /^bq\.\s+\S/,
    message: words.quotation,
    help: words.quotationHelp,
    better: (line) => line.replace(/^bq\.\s+/, "> "),
  },
  {
    signs: "!",
    pattern: /(?<![\w!])!(?!\[)[\w./-]+\.(?:png|jpe?g|gif|webp)(?:\|[^!\n]{0,60})?!(?!\w)/i,
    message: words.picture,
    help: words.pictureHelp,
  },
  {
    signs: "(",
    pattern: /\(\((?!\s)[^()\n]{3,300}\)\)/,
    message: words.note,
    help: words.noteHelp,
  },
  {
    signs: "\\",
    pattern: /\\\\(?=\s|$)/,
    message: words.lineBreak,
    help: words.lineBreakHelp,
    better: (line) => line.replace(/\s*\\\\(?:\s+|$)/g, "\n\n").replace(/\n+$/, ""),
  },
  {
    signs: ".:",
    pattern: /^\.\.\s[\w-]+::|^:\w+:`/,
    message: words.directive,
    help: words.directiveHelp,
  },
];
