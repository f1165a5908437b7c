/** Signs that set words off elsewhere, and are shown as they are here. */
import type { Leftover } from "./leftover.ts";

export const signs: readonly Leftover[] = [
  {
    signs: "\\",
    pattern: /^\\(?:#{1,6}\s|[-*+]\s|>)|\\\*\\\*|^\d+\\\.\s/,
    message: {
      fr: "Un logiciel a mis des barres obliques inverses devant les signes : ils seraient affichés tels quels.",
      en: "A program put backslashes before the signs: they would be shown as they are.",
    },
    help: { fr: "Retirez-les.", en: "Take them away." },
    better: (line) => line.replace(/\\([#*+>.-])/g, "$1"),
  },
  {
    signs: "{",
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
    signs: ":",
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
    signs: "=",
    pattern: /(?:^|[^=])==(?=[^\s=])[^=]{1,200}==(?!=)/,
    message: {
      fr: "Le surlignage « == » n’est pas compris : ces signes seraient affichés tels quels.",
      en: "Highlighting with “==” is not understood: these signs would be shown as they are.",
    },
    help: { fr: "Pour insister, écrivez `**gras**`.", en: "To stress words, write `**bold**`." },
    better: (line) => line.replace(/==([^=]+)==/g, "**$1**"),
  },
  {
    signs: "'",
    pattern: /'''[^']{1,200}'''/,
    message: {
      fr: "Ces apostrophes viennent d’un wiki : elles seraient affichées telles quelles.",
      en: "These apostrophes come from a wiki: they would be shown as they are.",
    },
    help: { fr: "Écrivez `**gras**`.", en: "Write `**bold**`." },
    better: (line) => line.replace(/'''([^']+)'''/g, "**$1**"),
  },
  {
    signs: "[",
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
    signs: "'",
    pattern: /(?<!')''[^'\s][^']{0,200}''(?!')/,
    message: {
      fr: "Ces apostrophes viennent d’un wiki : elles seraient affichées telles quelles.",
      en: "These apostrophes come from a wiki: they would be shown as they are.",
    },
    help: { fr: "Écrivez `*italique*`.", en: "Write `*italic*`." },
    better: (line) => line.replace(/''([^']+)''/g, "*$1*"),
  },
  {
    signs: "/",
    pattern: /(?<![:\w/])\/\/[^\s/][^/]{0,200}(?<!\s)\/\/(?![\w/])/,
    message: {
      fr: "Ces barres obliques viennent d’un wiki : elles seraient affichées telles quelles.",
      en: "These slashes come from a wiki: they would be shown as they are.",
    },
    help: { fr: "Écrivez `*italique*`.", en: "Write `*italic*`." },
    better: (line) => line.replace(/(?<![:\w/])\/\/([^/]+)\/\/(?![\w/])/g, "*$1*"),
  },
  {
    signs: "~^",
    pattern: /(?<=\p{L})~\d{1,3}~|(?<=[\p{L}\d)])\^[-+]?\d{1,3}\^/u,
    message: {
      fr: "Cet indice ou cet exposant serait affiché avec ses signes.",
      en: "This subscript or superscript would be shown with its signs.",
    },
    help: { fr: "Écrivez le chiffre en petit, lui-même.", en: "Write the small digit itself." },
    better: (line) =>
      line
        .replace(/(?<=\p{L})~(\d{1,3})~/gu, (_, digits: string) => small(digits, "₀₁₂₃₄₅₆₇₈₉"))
        .replace(/(?<=[\p{L}\d)])\^([-+]?\d{1,3})\^/gu, (_, digits: string) => small(digits, "⁰¹²³⁴⁵⁶⁷⁸⁹")),
  },
  {
    signs: "~",
    pattern: /(?<![~\p{L}\d])~\p{L}[^~\n]{0,80}~(?![~\p{L}\d])/u,
    message: {
      fr: "Ces tildes seraient affichés tels quels.",
      en: "These tildes would be shown as they are.",
    },
    help: { fr: "Pour barrer des mots, écrivez `~~barré~~`.", en: "To strike words out, write `~~struck~~`." },
    better: (line) => line.replace(/(?<![~\p{L}\d])~(\p{L}[^~\n]{0,80})~(?![~\p{L}\d])/gu, "~~$1~~"),
  },
  {
    signs: "$\\",
    pattern: /\$\$[^$\n]{1,300}\$\$|\\(?:frac|sum|int|sqrt|begin|text(?:bf|it|rm)|emph|cite|ref)\{/,
    message: {
      fr: "Cette écriture de LaTeX n’est pas comprise : elle serait affichée telle quelle.",
      en: "This LaTeX is not understood: it would be shown as it is.",
    },
    help: {
      fr: "Écrivez la formule ou les mots en clair ; pour insister, `**gras**` ou `*italique*`.",
      en: "Write the formula or the words plainly; to stress them, `**bold**` or `*italic*`.",
    },
    better: (line) => {
      const plain = line.replace(/\\textbf\{([^{}]*)\}/g, "**$1**").replace(/\\(?:textit|emph)\{([^{}]*)\}/g, "*$1*");
      return /\$\$|\\[a-z]+\{/.test(plain) ? undefined : plain;
    },
  },
  {
    signs: "\\",
    pattern: /\\n(?=\s|\\n|\p{Lu}|$)|\\r\\n|\\t(?=\p{Lu}|\s)/u,
    message: {
      fr: "Ce code d’un programme, à la place d’un retour à la ligne ou d’une tabulation, serait affiché tel quel.",
      en: "This code of a program, in place of a line break or a tab, would be shown as it is.",
    },
    help: { fr: "Tapez la touche Entrée à sa place.", en: "Press Enter in its place." },
    better: (line) =>
      line
        .replace(/(?:\\r)?\\n\s*/g, "\n")
        .replace(/\\t/g, " ")
        .trimEnd(),
  },
  {
    signs: ":",
    pattern: /^\s*(?:- )?[\p{L}_-]{2,30}::(?=\s|$)/u,
    message: {
      fr: "Cette propriété vient d’un logiciel de notes : elle serait affichée telle quelle.",
      en: "This property comes from a note-taking program: it would be shown as it is.",
    },
    help: {
      fr: "Effacez-la, ou dites-la dans une phrase ; les informations de la fiche vont tout en haut.",
      en: "Delete it, or say it in a sentence; the facts of the entry go at the very top.",
    },
  },
];

function small(digits: string, signs: string): string {
  return digits.replace(/\d/g, (digit) => [...signs][Number(digit)] ?? digit);
}
