/** A language in, the interface words of that language out. */
import type { Language } from "../../schemas/index.ts";
import en from "./en.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };

/** French is the reference: the other languages must have exactly its words. */
export type Strings = typeof fr;

const all: Record<Language, Strings> = { fr, en };

export function stringsOf(language: Language): Strings {
  return all[language];
}
