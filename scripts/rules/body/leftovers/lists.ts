/** Lists as word processors, wikis, task lists and people without a keyboard’s hyphen write them. */
import { indentOf, replaceLine, replaceLines } from "../../../content/mistakes/mistake.ts";
import { wordsOf } from "../../../language/words.ts";
import { asMarkdownList, bulletSigns, isNumbered, markdownItem, numberOfItems } from "./items.ts";
import { besideAnother, type Leftover, mendedRun, runOf } from "./leftover.ts";

const words = wordsOf("rules/body").pasted.lists;

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
    message: words.checkboxes,
    help: replaceLines,
    run: runOf(boxed),
    better: mendedRun(boxed, (line) =>
      line.replace(/^\s*(\S)\s*/u, (_all, box) => (box === "☐" ? "- [ ] " : "- [x] ")),
    ),
  },
  {
    signs: bulletSigns,
    pattern: new RegExp(`^\\s*[${bulletSigns}]\\s*(?=\\S)`, "u"),
    message: words.bullet,
    help: words.bulletHelp,
    run: numberOfItems,
    better: (_, lines, number) => asMarkdownList(lines, number),
  },
  {
    signs: "o§–",
    pattern: /^\s*(?:o(?=\t|\s+\p{L})|[§–](?=\s))\s+(?=\S)/u,
    message: words.innerBullet,
    help: words.innerBulletHelp,
    run: numberOfItems,
    better: (_, lines, number) => asMarkdownList(lines, number),
  },
  {
    pattern: /^\s*(?:\(?(?:[a-z]{1,5}|[A-Z]{1,5}|\d{1,2})(?:\)|\.|\/|°| ?[-–])|\d{1,2}(?:\.\d{1,2})+[.)]?|[①-⑳])\s+\S/,
    where: isNumbered,
    message: words.numbered,
    help: words.numberedHelp,
    run: numberOfItems,
    better: (_, lines, number) => asMarkdownList(lines, number),
  },
  {
    pattern: /^ {0,3}(?:-(?=\p{L})|\*(?=\p{L}[^*]*$)|\d{1,2}[.)](?=\p{L})|\d{1,2}°(?=\s))/u,
    message: words.missingSpace,
    help: replaceLine,
    better: (line) =>
      line.replace(/^( {0,3})(?:([-*])|(\d+)[.)°])\s*/, (_, edge, sign, number) => `${edge}${sign ?? `${number}.`} `),
  },
  {
    signs: "*",
    pattern: starred,
    where: besideAnother(/^ {0,3}\*{1,4}\s+\S/),
    message: words.stars,
    help: words.starsHelp,
    run: runOf(starred),
    better: mendedRun(starred, (line) =>
      line.replace(/^ *(\*+)\s+/, (_all, stars: string) => `${"  ".repeat(stars.length - 1)}- `),
    ),
  },
  {
    signs: "#",
    pattern: hashed,
    where: besideAnother(hashed),
    message: words.hashes,
    help: replaceLines,
    run: runOf(hashed),
    better: mendedRun(hashed, (line, at) => line.replace(/^#\s+/, `${at + 1}. `)),
  },
  {
    signs: "[",
    pattern: /^\s*(?:[-*+] +)?\[[ xX]?\](?=[^\s(:[\]])|^\[[ xX]\]\s+\S/,
    message: words.checkbox,
    help: words.checkboxHelp,
    better: (line) =>
      line.replace(
        /^(\s*)(?:[-*+] +)?\[([ xX]?)\]\s*/,
        (_, edge, tick) => `${edge}- [${tick === "" || tick === " " ? " " : "x"}] `,
      ),
  },
  {
    signs: "[",
    pattern: /^\s*[-*+] +\[[-/><!?]\]\s/,
    message: words.checkboxSign,
    help: words.checkboxSignHelp,
  },
  {
    pattern: /^ {0,3}(?!0*1[.)])\d{1,2}[.)]\s+\S/,
    where: (lines, number) => {
      const [here, next] = [lines[number], lines[number + 1]].map((line) => Number.parseInt(line?.trim() ?? "", 10));
      return next === (here ?? 0) + 1 && goesOn(lines, number);
    },
    message: words.noBlankLine,
    help: words.noBlankLineHelp,
  },
  {
    pattern: /^(?: {4}|\t)\s*(?:[-*+]|\d{1,2}[.)])\s+\S/,
    where: goesOn,
    message: words.tooDeep,
    help: words.tooDeepHelp,
    better: (line) => line.slice(indentOf(line)),
  },
  {
    signs: ";",
    pattern: /^;\s*\S/,
    where: besideAnother(/^:\s*\S/),
    message: words.definitions,
    help: replaceLines,
    run: () => 2,
    better: (line, lines, number) =>
      `- **${line.replace(/^;\s*/, "").trim()}** : ${(lines[number + 1] ?? "").replace(/^:\s*/, "")}`,
  },
];
