/** Lists as word processors, wikis, task lists and people without a keyboard’s hyphen write them. */
import { indentOf, replaceLine, replaceLines } from "../../../content/mistake.ts";
import { asMarkdownList, bulletSigns, isNumbered, markdownItem, numberOfItems } from "./items.ts";
import { besideAnother, type Leftover, runOf } from "./leftover.ts";

const starred = /^ {0,3}\*{2,4}\s+\S/;
const hashed = /^#\s+\S/;
const boxed = /^\s*[☐☑☒]\s*\S/u;

/** Whether a line goes on with a paragraph: neither a blank line above it, nor a list that it might belong to. */
function goesOn(lines: readonly string[], number: number): boolean {
  const [above = ""] = lines.slice(number - 1, number);
  if (number === 0 || !above.trim() || /^ {0,3}(?:#{1,6}\s|>|\||[-=*_]{3,}\s*$)/.test(above)) return false;
  for (let at = number - 1; at >= 0; at--) {
    const line = lines[at] ?? "";
    if (markdownItem.test(line)) return false;
    // What is indented below a blank line may belong to a point further up.
    if (/^\S/.test(line)) return at === 0 || !lines[at - 1]?.trim() || goesOn(lines, at);
  }
  return true;
}

export const lists: readonly Leftover[] = [
  {
    signs: "☐☑☒",
    pattern: boxed,
    where: besideAnother(boxed),
    message: {
      fr: "Ces cases à cocher se suivraient dans un seul paragraphe.",
      en: "These boxes would run together in one paragraph.",
    },
    help: replaceLines,
    run: runOf(boxed),
    better: (_, lines, number) =>
      lines
        .slice(number, number + runOf(boxed)(lines, number))
        .map((line) => line.replace(/^\s*(\S)\s*/u, (_all, box) => (box === "☐" ? "- [ ] " : "- [x] ")))
        .join("\n"),
  },
  {
    signs: bulletSigns,
    pattern: new RegExp(`^\\s*[${bulletSigns}]\\s*(?=\\S)`, "u"),
    message: {
      fr: "Cette puce vient d’un traitement de texte : les points se suivraient dans un seul paragraphe.",
      en: "This bullet comes from a word processor: the points would run together in one paragraph.",
    },
    help: {
      fr: "Commencez chaque point par un tiret et une espace, avec une ligne vide avant la liste.",
      en: "Begin each point with a hyphen and a space, with an empty line before the list.",
    },
    run: numberOfItems,
    better: (_, lines, number) => asMarkdownList(lines, number),
  },
  {
    signs: "o§–",
    pattern: /^\s*(?:o(?=\t|\s+\p{L})|[§–](?=\s))\s+(?=\S)/u,
    message: {
      fr: "Cette puce vient d’un traitement de texte : la ligne continuerait le paragraphe.",
      en: "This bullet comes from a word processor: the line would go on with the paragraph.",
    },
    help: {
      fr: "Commencez chaque point par un tiret et une espace ; deux espaces de plus en font le détail du point au-dessus.",
      en: "Begin each point with a hyphen and a space; two more spaces make it a detail of the point above.",
    },
    run: numberOfItems,
    better: (_, lines, number) => asMarkdownList(lines, number),
  },
  {
    pattern: /^\s*(?:\(?(?:[a-z]{1,5}|[A-Z]{1,5}|\d{1,2})(?:\)|\.|\/|°| ?[-–])|\d{1,2}(?:\.\d{1,2})+[.)]?|[①-⑳])\s+\S/,
    where: isNumbered,
    message: {
      fr: "Cette liste numérotée à la façon d’un traitement de texte n’en sera pas une : les points se suivraient dans un seul paragraphe.",
      en: "This list, numbered as in a word processor, will be none: the points would run together in one paragraph.",
    },
    help: {
      fr: "Numérotez les points « 1. », « 2. »…, avec une ligne vide avant la liste.",
      en: "Number the points “1.”, “2.”…, with an empty line before the list.",
    },
    run: numberOfItems,
    better: (_, lines, number) => asMarkdownList(lines, number),
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
    signs: "*",
    pattern: starred,
    where: besideAnother(/^ {0,3}\*{1,4}\s+\S/),
    message: {
      fr: "Ces étoiles viennent d’un wiki : la ligne continuerait le point au-dessus, étoiles comprises.",
      en: "These asterisks come from a wiki: the line would go on with the point above, asterisks and all.",
    },
    help: {
      fr: "Le détail d’un point se décale de deux espaces.",
      en: "A detail of a point is indented by two spaces.",
    },
    run: runOf(starred),
    better: (_, lines, number) =>
      lines
        .slice(number, number + runOf(starred)(lines, number))
        .map((line) => line.replace(/^ *(\*+)\s+/, (_all, stars: string) => `${"  ".repeat(stars.length - 1)}- `))
        .join("\n"),
  },
  {
    signs: "#",
    pattern: hashed,
    where: besideAnother(hashed),
    message: {
      fr: "Chacune de ces lignes serait un titre. Dans un wiki, elles feraient une liste numérotée.",
      en: "Each of these lines would be a heading. In a wiki they would make a numbered list.",
    },
    help: replaceLines,
    run: runOf(hashed),
    better: (_, lines, number) =>
      lines
        .slice(number, number + runOf(hashed)(lines, number))
        .map((line, at) => line.replace(/^#\s+/, `${at + 1}. `))
        .join("\n"),
  },
  {
    signs: "[",
    pattern: /^\s*(?:[-*+] +)?\[[ xX]?\](?=[^\s(:[\]])|^\[[ xX]\]\s+\S/,
    message: {
      fr: "Cette case à cocher n’en sera pas une : elle serait affichée telle quelle.",
      en: "This box to tick will be none: it would be shown as it is.",
    },
    help: {
      fr: "Écrivez un tiret, une espace, la case, une espace, puis le texte.",
      en: "Write a hyphen, a space, the box, a space, then the text.",
    },
    better: (line) =>
      line.replace(
        /^(\s*)(?:[-*+] +)?\[([ xX]?)\]\s*/,
        (_, edge, tick) => `${edge}- [${tick === "" || tick === " " ? " " : "x"}] `,
      ),
  },
  {
    signs: "[",
    pattern: /^\s*[-*+] +\[[-/><!?]\]\s/,
    message: {
      fr: "Une case ne peut être que vide ou cochée : celle-ci serait affichée telle quelle.",
      en: "A box can only be empty or ticked: this one would be shown as it is.",
    },
    help: {
      fr: "Écrivez `[ ]` ou `[x]`, et dites le reste avec des mots.",
      en: "Write `[ ]` or `[x]`, and say the rest in words.",
    },
  },
  {
    pattern: /^ {0,3}(?!0*1[.)])\d{1,2}[.)]\s+\S/,
    where: (lines, number) => {
      const [here, next] = [lines[number], lines[number + 1]].map((line) => Number.parseInt(line?.trim() ?? "", 10));
      return next === (here ?? 0) + 1 && goesOn(lines, number);
    },
    message: {
      fr: "Cette liste continuerait le paragraphe : il lui faut une ligne vide au-dessus.",
      en: "This list would go on with the paragraph: it needs an empty line above it.",
    },
    help: { fr: "Ajoutez une ligne vide avant celle-ci.", en: "Add an empty line before this one." },
  },
  {
    pattern: /^(?: {4}|\t)\s*(?:[-*+]|\d{1,2}[.)])\s+\S/,
    where: goesOn,
    message: {
      fr: "Ce point de liste est trop décalé : il continuerait le paragraphe.",
      en: "This point of a list is indented too far: it would go on with the paragraph.",
    },
    help: {
      fr: "Ramenez la liste au bord, avec une ligne vide au-dessus.",
      en: "Bring the list back to the edge, with an empty line above it.",
    },
    better: (line) => line.slice(indentOf(line)),
  },
  {
    signs: ";",
    pattern: /^;\s*\S/,
    where: besideAnother(/^:\s*\S/),
    message: {
      fr: "Cette liste de définitions vient d’un wiki : ses signes seraient affichés tels quels.",
      en: "This list of definitions comes from a wiki: its signs would be shown as they are.",
    },
    help: replaceLines,
    run: () => 2,
    better: (line, lines, number) =>
      `- **${line.replace(/^;\s*/, "").trim()}** : ${(lines[number + 1] ?? "").replace(/^:\s*/, "")}`,
  },
];
