import type { Words } from "../../../schemas/index.ts";
import { proseOf } from "../../content/body.ts";
import { replaceLine } from "../../content/mistake.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";

interface Leftover {
  /** Looked for in a line whose code is blanked out. */
  pattern: RegExp;
  message: Words;
  help: Words;
  /** The whole line as it should be, where that is plain; what stands before it may say how far it is indented. */
  better?(line: string, before: string): string;
}

const bulletSigns = "•‣▪▫◦●○■□➢➤✓❖·⁃";

/** What other programs write and Markdown does not know; each is told once a text. */
const leftovers: readonly Leftover[] = [
  {
    pattern: new RegExp(`^\\s*[${bulletSigns}]\\s*(?=\\S)`, "u"),
    message: {
      fr: "Cette puce vient d’un traitement de texte : les points se suivraient dans un seul paragraphe.",
      en: "This bullet comes from a word processor: the points would run together in one paragraph.",
    },
    help: {
      fr: "Commencez chaque point par un tiret et une espace, avec une ligne vide avant la liste.",
      en: "Begin each point with a hyphen and a space, with an empty line before the list.",
    },
    better: (line, before) =>
      line.replace(new RegExp(`^(\\s*)[${bulletSigns}]\\s*`, "u"), /^\d+[.)]\s/.test(before) ? "   - " : "$1- "),
  },
  {
    pattern: /^\s*(?:o(?=\t|\s+\p{L})|[§–](?=\s))\s+(?=\S)/u,
    message: {
      fr: "Cette puce vient d’un traitement de texte : la ligne continuerait le paragraphe.",
      en: "This bullet comes from a word processor: the line would go on with the paragraph.",
    },
    help: {
      fr: "Commencez chaque point par un tiret et une espace ; deux espaces de plus en font le détail du point au-dessus.",
      en: "Begin each point with a hyphen and a space; two more spaces make it a detail of the point above.",
    },
    better: (line) => line.replace(/^\s*([o§–])\s+/, (_, sign) => (sign === "–" ? "- " : "  - ")),
  },
  {
    pattern: /^ {0,3}(?:-(?=\p{L})|\*(?=\p{L}[^*]*$)|\d{1,2}[.)](?=\p{L})|\d{1,2}°(?=\s))/u,
    message: {
      fr: "Ce point de liste n’en sera pas un : il lui faut une espace après le signe.",
      en: "This point of a list will be none: it needs a space after its sign.",
    },
    help: replaceLine,
    better: (line) =>
      line.replace(/^( {0,3})(?:([-*])|(\d+)[.)°])\s*/, (_, edge, sign, number) => `${edge}${sign ?? `${number}.`} `),
  },
  {
    pattern: /^\\(?:#{1,6}\s|[-*+]\s|>)|\\\*\\\*|^\d+\\\.\s/,
    message: {
      fr: "Un logiciel a mis des barres obliques inverses devant les signes : ils seraient affichés tels quels.",
      en: "A program put backslashes before the signs: they would be shown as they are.",
    },
    help: { fr: "Retirez-les.", en: "Take them away." },
    better: (line) => line.replace(/\\([#*+>.-])/g, "$1"),
  },
  {
    pattern: /^ {0,3}(?:#{2,6}[^\s#]|#\p{Lu}[^#]* [^#]*$)/u,
    message: {
      fr: "Ce titre ne sera pas un titre : il manque une espace après les dièses.",
      en: "This heading will not be a heading: a space is missing after the hashes.",
    },
    help: replaceLine,
    better: (line) => line.replace(/^( {0,3}#{1,6})/, "$1 "),
  },
  {
    pattern: /^ {0,3}#{1,6}\s*#*\s*$/,
    message: { fr: "Ce titre est vide.", en: "This heading is empty." },
    help: {
      fr: "Écrivez le titre après les dièses, ou effacez la ligne.",
      en: "Write the heading after the hashes, or delete the line.",
    },
  },
  {
    pattern:
      /[\])]\{[.#][\w-]+[^}]{0,80}\}|^ {0,3}#{1,6} .*\{[#.][\w-]+[^}]{0,80}\}\s*$|^\{:?\s*[.#][\w-][^}]{0,80}\}\s*$/,
    message: {
      fr: "Cette indication de mise en forme entre accolades serait affichée telle quelle.",
      en: "This layout instruction in braces would be shown as it is.",
    },
    help: {
      fr: "Gardez les mots seuls ; pour insister, écrivez `**gras**` ou `*italique*`.",
      en: "Keep the words alone; to stress them, write `**bold**` or `*italic*`.",
    },
    better: (line) => line.replace(/\[([^\][]*)\]\{[.#][^}]*\}/g, "$1").replace(/\s*\{[.#][\w-]+[^}]{0,80}\}/g, ""),
  },
  {
    pattern: /^ {0,3}:{3,}/,
    message: {
      fr: "Les blocs « ::: » ne sont pas compris : la ligne serait affichée telle quelle.",
      en: "Blocks in “:::” are not understood: the line would be shown as it is.",
    },
    help: {
      fr: "Effacez ces lignes ; pour une remarque, commencez le paragraphe par `> `.",
      en: "Delete these lines; for a remark, begin the paragraph with `> `.",
    },
  },
  {
    pattern: /!?\[\[[^\][]{1,200}\]\]/,
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
    pattern: /(?:^|[^=])==(?=[^\s=])[^=]{1,200}==(?!=)/,
    message: {
      fr: "Le surlignage « == » n’est pas compris : ces signes seraient affichés tels quels.",
      en: "Highlighting with “==” is not understood: these signs would be shown as they are.",
    },
    help: { fr: "Pour insister, écrivez `**gras**`.", en: "To stress words, write `**bold**`." },
    better: (line) => line.replace(/==([^=]+)==/g, "**$1**"),
  },
  {
    pattern: /^(={2,6})\s*[^=\s][^=]*\1\s*$/,
    message: {
      fr: "Ce titre est écrit comme dans un wiki : il ne sera pas un titre.",
      en: "This heading is written as in a wiki: it will not be a heading.",
    },
    help: { fr: "Un titre commence par `## `.", en: "A heading begins with `## `." },
    better: (line) => `## ${line.replace(/^[=\s]+|[=\s]+$/g, "")}`,
  },
  {
    pattern: /^h[1-6]\. \S/,
    message: {
      fr: "Ce titre est écrit comme dans un wiki : il ne sera pas un titre.",
      en: "This heading is written as in a wiki: it will not be a heading.",
    },
    help: { fr: "Un titre commence par `## `.", en: "A heading begins with `## `." },
    better: (line) => `## ${line.slice(4)}`,
  },
  {
    pattern: /'''[^']{1,200}'''/,
    message: {
      fr: "Ces apostrophes viennent d’un wiki : elles seraient affichées telles quelles.",
      en: "These apostrophes come from a wiki: they would be shown as they are.",
    },
    help: { fr: "Écrivez `**gras**`.", en: "Write `**bold**`." },
    better: (line) => line.replace(/'''([^']+)'''/g, "**$1**"),
  },
  {
    pattern: /\[(b|i|u|s|url|img|quote|list|color|size|center)(?:=[^\]]{1,200})?\].*\[\/\1\]/i,
    message: {
      fr: "Cette balise vient d’un forum : elle serait affichée telle quelle.",
      en: "This tag comes from a forum: it would be shown as it is.",
    },
    help: {
      fr: "Écrivez `**gras**`, `*italique*`, `[lien](https://…)`.",
      en: "Write `**bold**`, `*italic*`, `[link](https://…)`.",
    },
    better: (line) => line.replace(/\[\/?b\]/gi, "**").replace(/\[\/?i\]/gi, "*"),
  },
  {
    pattern: /(?<!')''[^'\s][^']{0,200}''(?!')/,
    message: {
      fr: "Ces apostrophes viennent d’un wiki : elles seraient affichées telles quelles.",
      en: "These apostrophes come from a wiki: they would be shown as they are.",
    },
    help: { fr: "Écrivez `*italique*`.", en: "Write `*italic*`." },
    better: (line) => line.replace(/''([^']+)''/g, "*$1*"),
  },
  {
    pattern: /(?<![:\w/])\/\/[^\s/][^/]{0,200}(?<!\s)\/\/(?![\w/])/,
    message: {
      fr: "Ces barres obliques viennent d’un wiki : elles seraient affichées telles quelles.",
      en: "These slashes come from a wiki: they would be shown as they are.",
    },
    help: { fr: "Écrivez `*italique*`.", en: "Write `*italic*`." },
    better: (line) => line.replace(/(?<![:\w/])\/\/([^/]+)\/\/(?![\w/])/g, "*$1*"),
  },
  {
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
    pattern: /^\s*>\s*\[!\w{1,20}\][+-]?/,
    message: {
      fr: "Cet encadré vient d’un autre logiciel : son nom entre crochets serait affiché tel quel.",
      en: "This callout comes from another program: its name in brackets would be shown as it is.",
    },
    help: {
      fr: "Donnez-lui un titre en gras, dans la citation.",
      en: "Give it a title in bold, within the quotation.",
    },
    better: (line) =>
      line.replace(
        /\[!(\w)(\w*)\][+-]?[ \t]*(.*)$/,
        (_, first, rest, title) => `**${title || first.toUpperCase() + rest.toLowerCase()}**`,
      ),
  },
  {
    pattern: /%%[^%\s][^%]{0,500}%%/,
    message: {
      fr: "Un commentaire entre « %% » n’est pas caché ici : il serait publié tel quel.",
      en: "A comment between “%%” is not hidden here: it would be published as it is.",
    },
    help: { fr: "Effacez-le.", en: "Delete it." },
    better: (line) => line.replace(/\s*%%[^%]+%%/g, ""),
  },
  {
    pattern: /\s\^[a-z][\w-]{3,40}$/,
    message: {
      fr: "Ce repère vient d’un autre logiciel : il serait affiché tel quel.",
      en: "This mark comes from another program: it would be shown as it is.",
    },
    help: { fr: "Effacez-le.", en: "Delete it." },
    better: (line) => line.replace(/\s+\^[\w-]+$/, ""),
  },
  {
    pattern: /^\s*\[{1,2}_?toc_?\]{1,2}\s*$|^\s*(?:__(?:NO)?TOC__|~~NOTOC~~|\{toc\})\s*$/i,
    message: {
      fr: "Ce sommaire ne se fera pas : le signe serait affiché tel quel.",
      en: "This table of contents will not be made: the sign would be shown as it is.",
    },
    help: {
      fr: "Effacez la ligne : une page d’au moins quatre titres a son sommaire.",
      en: "Delete the line: a page with at least four headings has its contents listed.",
    },
  },
  {
    pattern: /<\/?(?:o|w|m|v|x|st1):[a-z]{1,30}[^<>]{0,200}>|<!\[(?:if|endif)\b[^<>]{0,80}>/i,
    message: {
      fr: "Cette balise vient de Word : elle serait affichée telle quelle.",
      en: "This tag comes from Word: it would be shown as it is.",
    },
    help: { fr: "Gardez les mots seuls.", en: "Keep the words alone." },
    better: (line) =>
      line
        .replace(/<\/?(?:o|w|m|v|x|st1):[a-z]+[^<>]*>|<!\[(?:if|endif)\b[^<>]*>/gi, "")
        .replace(/ {2,}/g, " ")
        .trim(),
  },
  {
    pattern: /https?:\/\/[\w.-]*notion\.(?:so|site)\/\S*[0-9a-f]{32}/i,
    message: {
      fr: "Cette page de Notion ne se lit peut-être qu’avec un compte.",
      en: "This page of Notion may only be read with an account.",
    },
    help: {
      fr: "Ouvrez-la dans une fenêtre de navigation privée ; si elle ne s’affiche pas, recopiez ici ce qu’elle dit.",
      en: "Open it in a private window; if it does not show, write here what it says.",
    },
  },
  {
    pattern: /\{(?:code|quote|panel|info|note|noformat|toc)(?::[^}]{0,80})?\}/i,
    message: {
      fr: "Cette balise vient d’un wiki : elle serait affichée telle quelle.",
      en: "This tag comes from a wiki: it would be shown as it is.",
    },
    help: {
      fr: "Effacez-la ; une citation commence par `> `.",
      en: "Delete it; a quotation begins with `> `.",
    },
  },
];

/** One character class that every leftover needs, so that plain prose is never looked at line by line. */
const hint = new RegExp(`[${bulletSigns}#[{:='§–°/%^<\\\\]|^h[1-6]\\.|^ *[-*o\\d]`, "mu");

export const rule: Rule = {
  id: "body/pasted",
  severity: "warning",
  scope: "entry",
  title: {
    fr: "Un texte venu d’un autre logiciel est remis en Markdown.",
    en: "A text that comes from another program is put into Markdown.",
  },
  why: {
    fr: "Les puces de Word, les liens d’un wiki ou d’Obsidian seraient affichés avec leurs signes.",
    en: "Bullets of Word, links of a wiki or of Obsidian would be shown with their signs.",
  },
  passing: {
    files: prototype(
      "maturity: tested",
      "## Le besoin\n\n- un point\n- un autre, [ici même](#le-besoin), `[[code]]`\n",
    ),
  },
  failing: {
    files: prototype("maturity: tested", "• un point\n• un autre\n"),
    at: atLine4(1, 6),
    suggestion: "- un point",
  },
  *check(entry) {
    const { body, bodyStart } = entry.read;
    const { file } = entry;
    if (!hint.test(body)) return;
    const told = new Set<Leftover>();
    let at = 0;
    const lines = body.split("\n");
    for (const [number, found] of proseOf(entry).split("\n").entries()) {
      const start = at;
      at += found.length + 1;
      const prose = found.replace(/\r$/, "");
      if (!prose.trim() || prose.length > 5000) continue;
      const line = (lines[number] ?? "").replace(/\r$/, "");
      for (const leftover of leftovers) {
        if (told.has(leftover)) continue;
        const match = leftover.pattern.exec(prose);
        if (!match) continue;
        told.add(leftover);
        const better = leftover.better?.(line, lines[number - 1] ?? "");
        yield {
          file,
          place: {
            at: "offset",
            start: bodyStart + start + match.index,
            end: bodyStart + start + Math.max(match.index + match[0].length, match.index + 1),
          },
          message: leftover.message,
          help: leftover.help,
          ...(better !== undefined && better !== line && { suggestion: better }),
        };
        break;
      }
    }
  },
};
