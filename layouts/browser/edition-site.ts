/** What is typed, and the pages of an edition at a site, in; the one that it names, « bourg 2018 », out. */
import type { Language } from "../../schemas/index.ts";
import { wordsOf } from "./query.ts";

export interface EditionSitePage {
  /** Without the base path. */
  path: string;
  title: string;
  year: number;
  /** What the place is called. */
  names: readonly string[];
  /** What is there, in few words. */
  facts: readonly string[];
}

/** Undefined where `q` says anything else, or less. */
export function editionSiteNamed(
  q: string,
  pages: readonly EditionSitePage[],
  language: Language,
): EditionSitePage | undefined {
  const key = (words: readonly string[]) => [...words].sort().join(" ");
  const words = wordsOf(q, language);
  const typed = key(words);
  // Hardly any query names a year; only then is there anything to compare.
  return pages.find(
    ({ year, names }) =>
      words.includes(String(year)) && names.some((name) => key(wordsOf(`${name} ${year}`, language)) === typed),
  );
}
