/** An entry that was found and the labels of its facets in, what its line shows out. */

import { fold } from "../../scripts/language/fold.ts";
import { fill } from "../../scripts/language/wording.ts";
import type { SearchResultProps } from "../components/search/SearchResult.tsx";
import type { Answer } from "./answer.ts";
import type { SearchConfig } from "./config.ts";
import type { EditionSitePage } from "./edition-site.ts";
import type { Engine, Entry } from "./engine.ts";
import { excerpt, marked, type Piece } from "./marking.ts";
import { quoted, shown } from "./search-text.ts";

/** The label that people see for a value of a facet. */
export type LabelOf = (facet: string, value: string) => string;

export async function resultOf(
  row: number,
  { words, lacking }: Pick<Answer, "words" | "lacking">,
  engine: Engine,
  labelOf: LabelOf,
  {
    language,
    home,
    motifs,
    facets,
    words: said,
  }: Pick<SearchConfig, "language" | "home" | "motifs" | "facets" | "words">,
): Promise<SearchResultProps> {
  const entry = await engine.entry(row);
  const values = (facet: string): string[] => {
    const { values: all = [], of = [] } = engine.table.facets[facet] ?? {};
    return (of[row] ?? []).map((index) => all[index] as string);
  };
  const [kind = "page"] = values("kind") as SearchResultProps["kind"][];
  const [edition = ""] = values("edition");
  const without = lacking.get(row) ?? [];
  const year = Number.parseInt(edition, 10);
  return {
    href: home + entry.path.replace(/^\//, ""),
    kind,
    kindLabel: labelOf("kind", kind),
    slug: entry.path.split("/").at(-2) ?? "",
    ...(year > 0 && { year }),
    sprite: motifs,
    ...(without.length > 0 && { lacking: fill(said.lacking, { words: quoted(without, language) }) }),
    title: marked(shown(entry.title, language), words),
    text: textOf(entry, words, (text) => shown(text, language)),
    facts: facets
      .filter(({ row }) => row)
      .sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
      .flatMap(({ name }) => {
        const known = values(name).filter((value) => value !== "unknown");
        return known.map((value) => labelOf(name, value));
      }),
  };
}

/** A page that is no entry, as a result. */
export function resultOfPage(
  { path, title, year, names, facts }: EditionSitePage,
  labelOf: LabelOf,
  { home, motifs }: Pick<SearchConfig, "home" | "motifs">,
): SearchResultProps {
  return {
    href: home + path.replace(/^\//, ""),
    kind: "edition",
    kindLabel: labelOf("kind", "edition"),
    slug: String(year),
    year,
    sprite: motifs,
    title: marked(title, [...names, String(year)].map(fold)),
    text: [],
    facts,
  };
}

/** The summary, unless it is missing or only the text says the words: then the sentence of it that says most of them. */
function textOf(entry: Entry, words: readonly string[], show: (text: string) => string): Piece[] {
  const summary = entry.summary ? marked(show(entry.summary), words) : [];
  const repeats = entry.content === entry.title || entry.content === entry.summary;
  if (repeats || summary.some((piece) => piece.marked)) return summary;
  const { text, says } = excerpt(entry.content, words);
  return summary.length > 0 && says === 0 ? summary : marked(show(text), words);
}
