/** The site in, what search knows of each entry out: its text, the words around it, its facets. */
import { indexed } from "../../layouts/browser/search-text.ts";
import type { Site } from "../../layouts/context.ts";
import { searchedEntries } from "../../layouts/lists/searched.ts";
import {
  type Field,
  fields,
  fieldsNoted,
  kindLabel,
  knownValues,
  type Language,
  nameOfValue,
  type Searched as SearchedAs,
  valuesOf,
} from "../../schemas/index.ts";
import type { AnyEntry, Catalogue, EditionSite } from "../catalogue/model.ts";

export interface SearchRecord {
  /** A path of the site, without the base path: the browser puts that in front. */
  path: string;
  /** What excerpts are cut from. */
  content: string;
  /**
   * Searched too, each with a weight of its own (head.ts writes it down, layouts/browser/ranking.ts weighs it), and never
   * part of an excerpt. Only `title` and `summary` are shown.
   */
  meta: { title: string } & Partial<Record<"summary" | "also" | "place" | "about", string>>;
}

export interface Searched {
  path: string;
  /** As the site has it. */
  entry: AnyEntry;
  /** The same as nobody watches it. */
  unwatched: AnyEntry;
}

/** Everything that can be searched, in the order of the titles. `catalogue` is the site's as nobody watches it. */
export function inTitleOrder(site: Site, catalogue: Catalogue): Searched[] {
  const { compare } = new Intl.Collator(site.language, { numeric: true, ignorePunctuation: true });
  const entries = searchedEntries(site.catalogue);
  return searchedEntries(catalogue)
    .map((unwatched, at) => ({
      unwatched,
      entry: entries[at] as AnyEntry,
      path: site.address.entry(unwatched),
      title: unwatched.title,
    }))
    .sort((a, b) => compare(a.title, b.title) || (a.path < b.path ? -1 : 1));
}

export function recordOf(entry: AnyEntry, path: string, site: Site): SearchRecord {
  const { language } = site;
  const said = wordsBy(entry, language);
  const meta = metaFrom(entry, said, language);
  // A heading ends without a stop, and an excerpt would run it into what follows.
  const body = site.body(entry.body).text.replace(/(?<=[\p{L}\p{N}»)])\n/gu, ".\n");
  const content = indexed([body, ...said.text].filter(Boolean).join("\n"), language);
  // Pagefind drops a page without content, whatever its metadata.
  return { path, content: content || meta.summary || meta.title, meta };
}

/** What is told of an entry besides its text. */
export function metaOf(entry: AnyEntry, language: Language): SearchRecord["meta"] {
  return metaFrom(entry, wordsBy(entry, language), language);
}

type WordsBy = Record<SearchedAs, string[]>;

function metaFrom(entry: AnyEntry, { summary, also, place, about }: WordsBy, language: Language): SearchRecord["meta"] {
  const text = (parts: readonly string[]) => indexed([...new Set(parts.filter(Boolean))].join(" · "), language);
  const meta = {
    summary: text(summary),
    also: text(also),
    place: text(place),
    about: text([kindLabel(entry.type, language), ...about]),
  };
  return { title: indexed(entry.title, language), ...withoutEmpty(meta) };
}

/** All that its fields say, by what it is searched as. */
function wordsBy(entry: AnyEntry, language: Language): WordsBy {
  const words: WordsBy = { title: [], summary: [], also: [], place: [], about: [], text: [] };
  for (const field of fields(entry.type)) {
    if (field.searched) words[field.searched].push(...wordsIn(entry, field, language));
    const parts = field.parts.filter(({ searched }) => searched);
    if (parts.length === 0) continue;
    for (const group of valuesOf(entry, field) as object[]) {
      words.text.push(parts.flatMap((part) => wordsIn(group, part, language)[0] ?? []).join(" : "));
    }
  }
  return words;
}

function wordsIn(holder: object, field: Field, language: Language): string[] {
  return knownValues(holder, field).flatMap((value) => {
    if (field.names) return namesOf(value as AnyEntry | EditionSite);
    return field.type === "choice" ? nameOfValue(field, value as string, language) : String(value);
  });
}

/** Its title, and what else it is called. */
function namesOf(named: AnyEntry | EditionSite): string[] {
  const entry = "type" in named ? named : named.site;
  return [entry.title, ...fieldsNoted(entry.type, "x-names").flatMap((field) => valuesOf(entry, field).map(String))];
}

function withoutEmpty<Value extends Record<string, string>>(values: Value): Partial<Value> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== "")) as Partial<Value>;
}
