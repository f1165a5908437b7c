/** Quotes that do not close where they should, and what stands in them. */

import { wordsOf } from "../../language/words.ts";
import { addressOnDisk, fromDisk, isOnDisk, meantPath } from "../pictures/picture-paths.ts";
import { type Detector, type Found, mended } from "./mistake.ts";
import { inQuotes, valuePart, withGuillemets } from "./quoting.ts";

const words = wordsOf("mistakes").quotes;

export const looseQuote: Detector = (line, at, { lines }) => {
  const [, before = "", text = ""] = valuePart.exec(line) ?? [];
  const value = text.trimEnd();
  const quote = value[0];
  if (quote !== '"' && quote !== "'") return undefined;
  const after = quote === '"' ? /^"(?:[^"\\]|\\.)*"(.*)$/.exec(value)?.[1] : /^'(?:[^']|'')*'(.*)$/.exec(value)?.[1];
  if (after !== undefined && /^$|^\s+#/.test(after)) return undefined;
  const key = after !== undefined && /^\s*:(?:\s|$)/.test(after);
  if (key && !before.trimEnd().endsWith(":")) return undefined;
  if (key) return quotedBeginning(before, value);
  const open = !value.slice(1).includes(quote);
  const inside = value.length > 1 && value.endsWith(quote) ? value.slice(1, -1) : open ? value.slice(1) : value;
  const plain = quote === '"' ? inside.replace(/\\"/g, '"') : inside.replace(/''/g, "'");
  return {
    message: open ? words.unclosed : words.closesEarly({ quote }),
    help: words.help,
    ...mended(
      before + JSON.stringify(plain.replace(/[”“]$/, "").trimEnd()),
      !(open && /^\s+\S/.test(lines[at + 1] ?? "")),
    ),
    start: before.length,
  };
};

/** `title: "Le jeu" : la cour`: quotes around some words, before a colon that YAML takes for its own. */
function quotedBeginning(before: string, value: string): Found {
  return {
    message: words.beginning({ value }),
    help: words.beginningHelp,
    ...mended(before + inQuotes(withGuillemets(value)), true),
    start: before.length,
  };
}

export const badEscape: Detector = (line, _, { reason }) => {
  if (!/escape|hexadecimal/.test(reason)) return undefined;
  const [, before = "", text = ""] = valuePart.exec(line) ?? [];
  const inside = /^"(.*)"$/.exec(text.trimEnd())?.[1];
  if (inside !== undefined && isOnDisk(inside)) {
    if (/\bsrc:\s+$/.test(before))
      return { ...fromDisk(inside), ...mended(before + meantPath(inside), false), start: before.length };
    if (/\burl:\s+$/.test(before)) {
      const bridge = `${before}${JSON.stringify(inside.replaceAll("\\", "/"))}`;
      return { ...addressOnDisk(inside), bridge, written: undefined, start: before.length };
    }
  }
  return {
    message: words.escape,
    help: words.escapeHelp,
    ...(inside !== undefined && mended(`${before}"${inside.replace(/\\(?!")/g, "\\\\")}"`, false)),
    start: before.length,
  };
};
