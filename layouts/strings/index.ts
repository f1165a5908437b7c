/** A language in, the interface words of that language out. */
import type { Language } from "../../schemas/index.ts";
import { typeset } from "../../scripts/language/typography.ts";
import en from "./en.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };

/** French is the reference: the other languages must have exactly its words. */
export type Strings = typeof fr;

const all: Record<Language, Strings> = { fr: typesetIn(fr, "fr"), en: typesetIn(en, "en") };

export function stringsOf(language: Language): Strings {
  return all[language];
}

/** The same words with the typography of their language, so that they can be typed with plain spaces. */
function typesetIn<Words>(words: Words, language: Language): Words {
  return JSON.parse(JSON.stringify(words), (_, value) =>
    typeof value === "string" ? typeset(value, language) : value,
  );
}
