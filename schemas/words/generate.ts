/** The French texts in, the source of schemas/words/types.ts out: which texts there are, and the gaps of each. */
import { fileURLToPath } from "node:url";
import { words } from "./index.ts";
import { gapsOf, isForms } from "./pattern.ts";

export const wordTypesFile = fileURLToPath(new URL("types.ts", import.meta.url));

/** TypeScript source of one interface, `WordsByFile`. */
export function typesFromWords(): string {
  const lines = [
    "/* Made from the French texts beside it by `npm run types`: change a text, not this file. */",
    'import type { Forms, Pattern } from "./pattern.ts";',
    "",
    `export interface WordsByFile ${groupType(words.fr, "")}`,
    "",
  ];
  return lines.join("\n");
}

function groupType(group: object, margin: string): string {
  const inner = `${margin}  `;
  const rows = Object.entries(group).map(([key, value]) => {
    const name = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? key : JSON.stringify(key);
    return `${inner}readonly ${name}: ${textType(value, inner)};`;
  });
  return `{\n${rows.join("\n")}\n${margin}}`;
}

function textType(value: unknown, margin: string): string {
  const union = (names: readonly string[]) => names.map((name) => JSON.stringify(name)).join(" | ");
  if (Array.isArray(value)) return textType(value.join("\n"), margin);
  if (typeof value === "string") {
    const gaps = gapsOf(value);
    return gaps.length ? `Pattern<${union(gaps)}>` : "string";
  }
  const group = value as object;
  if (!isForms(group)) return groupType(group, margin);
  const others = gapsOf(Object.values(group).join(" ")).filter((name) => name !== "count");
  return others.length ? `Forms<${union(others)}>` : "Forms";
}
