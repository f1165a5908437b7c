/** What a person typed in, the words to look for out. */
import type { Language } from "../../schemas/index.ts";
import { fold } from "../../scripts/language/fold.ts";
import { stopWords } from "../../scripts/language/stop-words.ts";

const elided = /(?<![\p{L}\p{N}])(?:jusqu|lorsqu|puisqu|quoiqu|quelqu|qu|[cdjlmnst])'(?=[\p{L}\p{N}])/gu;

/** Whoever types more has pasted something: its beginning says what it is about. */
const mostTyped = { characters: 1000, words: 24 };

/** The words that people type to look for, as `wordsOf` gives them; of a very long query, those at its beginning. */
export function typedWords(query: string, language: Language): string[] {
  return wordsOf(query.slice(0, mostTyped.characters), language).slice(0, mostTyped.words);
}

/** The words of a text, folded, each once, without the stop words; a text of nothing else keeps them all. */
export function wordsOf(query: string, language: Language): string[] {
  const text = fold(query)
    .replace(language === "fr" ? elided : /(?<=[\p{L}\p{N}])'s\b/gu, " ")
    // Pagefind drops these inside a word when it indexes: D.G.S. is one word there, as are 3.0 and agglo'bus.
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "")
    .replace(/(?<=\p{N})[.,](?=\p{N})/gu, "")
    .replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, "");
  const all = [...new Set(text.match(/[\p{L}\p{N}]+/gu) ?? [])];
  const telling = all.filter((word) => !stopWords[language].has(word));
  return telling.length > 0 ? telling : all;
}

/** `q` with another word in the place of `typed`, which is one of its words as `wordsOf` gives them. */
export function withWord(q: string, typed: string, other: string, language: Language): string {
  const parts = q.trim().split(/\s+/);
  return parts.map((part) => (wordsOf(part, language).includes(typed) ? other : part)).join(" ");
}

/** Words that go with what is looked for without saying it: `une idée pour…`, `mettre en place…`. */
const minorWords: Record<Language, ReadonlySet<string>> = {
  fr: new Set(
    (
      "aimerais aimerait avoir besoin cherche chercher cherchons connaitre concernant etre exemple exemples existe " +
      "idee idees mettre mis mise obtenir place possible propos recherche aider savoir sujet tous tout toute toutes trouve " +
      "trouver utiliser veut veux voudrais voudrait"
    ).split(" "),
  ),
  en: new Set("example examples find finding get idea ideas know looking need put set use using want".split(" ")),
};

export function isMinor(word: string, language: Language): boolean {
  return minorWords[language].has(word);
}
