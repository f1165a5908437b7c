/** Links, tables and frames of wikis. */
import { markdownItem } from "./items.ts";
import { besideAnother, type Leftover, runOf } from "./leftover.ts";

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

const tableHelp = {
  fr: "Sous la première rangée, une ligne `|---|---|` en fait un tableau, avec une ligne vide au-dessus.",
  en: "Below the first row, a line `|---|---|` makes it a table, with an empty line above it.",
};

export const wikis: readonly Leftover[] = [
  {
    signs: "[",
    pattern: /\[\[(?:Cat[ée]gorie|Category)\s?:/i,
    message: {
      fr: "Cette catégorie vient d’un wiki : elle serait affichée telle quelle.",
      en: "This category comes from a wiki: it would be shown as it is.",
    },
    help: {
      fr: "Effacez-la ; les thèmes de la fiche s’écrivent tout en haut, avec `themes`.",
      en: "Delete it; the themes of the entry are written at the very top, with `themes`.",
    },
  },
  {
    signs: "[",
    pattern: /!?\[\[[^\][]{1,200}\]\](?!\()/,
    message: {
      fr: "Un lien entre doubles crochets n’est pas un lien ici : il serait affiché tel quel.",
      en: "A link in double brackets is no link here: it would be shown as it is.",
    },
    help: {
      fr: "Écrivez `[le plan du lieu](/prototypes/plan-du-lieu/)`, ou `![description](2018/plan.png)` pour une image.",
      en: "Write `[the plan](/prototypes/plan-du-lieu/)`, or `![description](2018/plan.png)` for a picture.",
    },
  },
  {
    signs: "^{",
    pattern: /^\^ .*\^\s*$|^\{\|/,
    message: {
      fr: "Ce tableau est écrit comme dans un wiki : il ne sera pas un tableau.",
      en: "This table is written as in a wiki: it will not be a table.",
    },
    help: {
      fr: "Écrivez `| Colonne | Autre |`, puis `|---|---|`, puis une ligne `| … | … |` par rangée.",
      en: "Write `| Column | Other |`, then `|---|---|`, then a line `| … | … |` for each row.",
    },
  },
  {
    signs: "{",
    pattern: /\{\{[:\w][^{}|]{0,200}(?:\||\.\w{3,4}\b)[^{}]{0,200}\}\}/,
    message: {
      fr: "Ces accolades viennent d’un wiki : elles seraient affichées telles quelles.",
      en: "These braces come from a wiki: they would be shown as they are.",
    },
    help: {
      fr: "Pour une image, écrivez `![description](2018/plan.png)` ; sinon, écrivez le texte lui-même.",
      en: "For a picture, write `![description](2018/plan.png)`; otherwise write the text itself.",
    },
  },
  {
    signs: "{",
    pattern:
      /\{(?:code|quote|panel|info|note|tip|warning|noformat|toc|color|expand|status|anchor|children|column|section)(?::[^}]{0,80})?\}/i,
    message: {
      fr: "Cette balise vient d’un wiki : elle serait affichée telle quelle.",
      en: "This tag comes from a wiki: it would be shown as it is.",
    },
    help: {
      fr: "Effacez-la ; une citation commence par `> `.",
      en: "Delete it; a quotation begins with `> `.",
    },
  },
  {
    signs: "|",
    pattern: /^\s*\|\|.*\|\|\s*$|^\s*\|_\..*\|\s*$/,
    message: {
      fr: "Ce tableau est écrit comme dans un wiki : il ne sera pas un tableau.",
      en: "This table is written as in a wiki: it will not be a table.",
    },
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
    message: {
      fr: "Ce tableau n’en sera pas un : ses barres seraient affichées telles quelles.",
      en: "This table will be none: its bars would be shown as they are.",
    },
    help: tableHelp,
    run: runOf(row),
    better: (_, lines, number) => (row.test(lines[number + 1] ?? "") ? rowsOf(lines, number, row, cellsOf) : undefined),
  },
  {
    signs: "+",
    pattern: /^\s*\+(?:[-=]{2,}\+){1,}\s*$/,
    message: {
      fr: "Ce tableau dessiné avec des signes n’en sera pas un.",
      en: "This table drawn with signs will be none.",
    },
    help: {
      fr: "Écrivez `| Colonne | Autre |`, puis `|---|---|`, puis une ligne `| … | … |` par rangée.",
      en: "Write `| Column | Other |`, then `|---|---|`, then a line `| … | … |` for each row.",
    },
  },
  {
    signs: "\t.…",
    pattern: dotted,
    where: besideAnother(dotted),
    message: {
      fr: "Ce sommaire vient d’un document paginé : ces numéros n’ont pas de page ici.",
      en: "This table of contents comes from a document with pages: its numbers have no page here.",
    },
    help: {
      fr: "Effacez ces lignes : une page d’au moins quatre titres a son sommaire.",
      en: "Delete these lines: a page with at least four headings has its contents listed.",
    },
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
    message: {
      fr: "Ces colonnes viennent d’un tableur : elles se suivraient dans un seul paragraphe.",
      en: "These columns come from a spreadsheet: they would run together in one paragraph.",
    },
    help: { fr: "Écrivez-les en tableau, ainsi.", en: "Write them as a table, like this." },
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
    message: {
      fr: "Ces colonnes viennent d’un tableur : elles se suivraient dans un seul paragraphe.",
      en: "These columns come from a spreadsheet: they would run together in one paragraph.",
    },
    help: { fr: "Écrivez-les en tableau, ainsi.", en: "Write them as a table, like this." },
    run: runOf(semicolons),
    better: (_, lines, number) => rowsOf(lines, number, semicolons, (line) => line.split(";")),
  },
  {
    pattern: /^bq\.\s+\S/,
    message: {
      fr: "Cette citation est écrite comme dans un wiki : son signe serait affiché tel quel.",
      en: "This quotation is written as in a wiki: its sign would be shown as it is.",
    },
    help: { fr: "Une citation commence par `> `.", en: "A quotation begins with `> `." },
    better: (line) => line.replace(/^bq\.\s+/, "> "),
  },
  {
    signs: "!",
    pattern: /(?<![\w!])!(?!\[)[\w./-]+\.(?:png|jpe?g|gif|webp)(?:\|[^!\n]{0,60})?!(?!\w)/i,
    message: {
      fr: "Cette image est écrite comme dans un wiki : elle ne serait pas montrée.",
      en: "This picture is written as in a wiki: it would not be shown.",
    },
    help: {
      fr: "Écrivez `![ce que l’on y voit](2018/plan.png)`.",
      en: "Write `![what it shows](2018/plan.png)`.",
    },
  },
  {
    signs: "(",
    pattern: /\(\((?!\s)[^()\n]{3,300}\)\)/,
    message: {
      fr: "Cette note entre doubles parenthèses vient d’un autre logiciel : elle serait affichée telle quelle.",
      en: "This note in double parentheses comes from another program: it would be shown as it is.",
    },
    help: {
      fr: "Écrivez `[^1]` ici, et, sur une ligne à part, `[^1]: ` puis la note.",
      en: "Write `[^1]` here and, on a line of its own, `[^1]: ` then the note.",
    },
  },
  {
    signs: "\\",
    pattern: /\\\\(?=\s|$)/,
    message: {
      fr: "Ces barres obliques inverses viennent d’un wiki : une serait affichée.",
      en: "These backslashes come from a wiki: one would be shown.",
    },
    help: {
      fr: "Allez à la ligne ; une ligne vide fait un nouveau paragraphe.",
      en: "Begin a new line; an empty line makes a new paragraph.",
    },
    better: (line) => line.replace(/\s*\\\\(?:\s+|$)/g, "\n\n").replace(/\n+$/, ""),
  },
  {
    signs: ".:",
    pattern: /^\.\.\s[\w-]+::|^:\w+:`/,
    message: {
      fr: "Cette directive vient d’un autre format de texte : elle serait affichée telle quelle.",
      en: "This directive comes from another text format: it would be shown as it is.",
    },
    help: {
      fr: "Effacez-la ; pour une remarque, commencez le paragraphe par `> `.",
      en: "Delete it; for a remark, begin the paragraph with `> `.",
    },
  },
];
