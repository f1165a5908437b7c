/** What the program keeps between its runs and found damaged, in; the sentence about it, told once, out. */
import { relative } from "node:path";
import type { Language } from "../../schemas/index.ts";
import { takeDamaged } from "../content/sealed-file.ts";
import { wordsOf } from "../language/words.ts";

/** Empty where nothing was. */
export function aboutDamaged(language: Language): string[] {
  const [first, ...others] = takeDamaged().map((path) => relative(process.cwd(), path));
  if (first === undefined) return [];
  return [
    wordsOf("terminal", language).damaged({ which: others.length === 0 ? first : `${first} + ${others.length}` }),
  ];
}
