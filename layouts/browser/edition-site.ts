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
  const key = (text: string) => wordsOf(text, language).sort().join(" ");
  const typed = key(q);
  return pages.find(({ year, names }) => names.some((name) => key(`${name} ${year}`) === typed));
}
