/** A language in, the interface words of that language out. */
import type { Language } from "../schemas/index.ts";
import { words } from "../schemas/words/index.ts";
import type { WordsByFile } from "../schemas/words/types.ts";
import { typeset } from "../scripts/language/typography.ts";

export type Strings = WordsByFile["interface"];

const all = new Map<Language, Strings>();

/** With the typography of their language, so that they can be typed with plain spaces. */
export function stringsOf(language: Language): Strings {
  let made = all.get(language);
  if (!made) {
    const typed = JSON.stringify(words[language].interface);
    made = JSON.parse(typed, (_, value) => (typeof value === "string" ? typeset(value, language) : value)) as Strings;
    all.set(language, made);
  }
  return made;
}
