/** The site in, what search knows of each entry out: its text, the words around it, its facets. */
import { indexed } from "../../layouts/browser/search-text.ts";
import type { Site } from "../../layouts/context.ts";
import { searchedEntries } from "../../layouts/lists/searched.ts";
import { kindLabel, type Language, valueLabel } from "../../schemas/index.ts";
import type { AnyEntry, Catalogue, Defi, Prototype } from "../catalogue/model.ts";

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
  const around = wordsAround(entry, language);
  const meta = metaFrom(entry, around, language);
  // A heading ends without a stop, and an excerpt would run it into what follows.
  const body = site.body(entry.body).text.replace(/(?<=[\p{L}\p{N}»)])\n/gu, ".\n");
  const content = indexed([body, ...around.text].filter(Boolean).join("\n"), language);
  // Pagefind drops a page without content, whatever its metadata.
  return { path, content: content || meta.summary || meta.title, meta };
}

/** What is told of an entry besides its text. */
export function metaOf(entry: AnyEntry, language: Language): SearchRecord["meta"] {
  return metaFrom(entry, wordsAround(entry, language), language);
}

function metaFrom(entry: AnyEntry, around: WordsAround, language: Language): SearchRecord["meta"] {
  const text = (parts: readonly (string | undefined)[]) =>
    indexed([...new Set(parts.filter(Boolean))].join(" · "), language);
  const meta = {
    summary: text(["summary" in entry ? entry.summary : undefined]),
    also: text(around.also),
    place: text(around.place),
    about: text([kindLabel(entry.type, language), ...around.about]),
  };
  return { title: indexed(entry.title, language), ...withoutEmpty(meta) };
}

interface WordsAround {
  /** Other names of the thing itself. */
  also: readonly (string | undefined)[];
  /** Where, when and whose. */
  place: readonly (string | undefined)[];
  about: readonly (string | undefined)[];
  text: readonly string[];
}

const none: WordsAround = { also: [], place: [], about: [], text: [] };

function wordsAround(entry: AnyEntry, language: Language): WordsAround {
  switch (entry.type) {
    case "defi":
    case "prototype":
      return aroundWork(entry, language);
    case "edition":
      return { ...none, also: [String(entry.year)], place: entry.sites.map(({ site }) => site.title) };
    case "site":
      return { ...none, place: [entry.town, entry.department, entry.region, entry.venue] };
    case "theme":
      return { ...none, also: entry.aliases };
    case "method":
      return { ...none, also: entry.aliases, about: [entry.family] };
    case "organisation": {
      const kind = entry.kind && valueLabel("organisation", "kind", entry.kind, language);
      return { ...none, also: entry.aliases, place: [entry.region], about: [kind] };
    }
    case "community": {
      const kind = entry.kind && valueLabel("community", "kind", entry.kind, language);
      return { ...none, place: [entry.region], about: [kind, ...entry.themes.map(({ title }) => title)] };
    }
    case "page":
      return none;
  }
}

function aroundWork(work: Defi | Prototype, language: Language): WordsAround {
  const named = [...work.themes, ...work.suggestedThemes, ...work.methods];
  const maturity =
    work.type === "prototype" && work.maturity && work.maturity !== "unknown" ? work.maturity : undefined;
  return {
    also: [],
    place: [
      ...(work.organisation ? [work.organisation.title, ...work.organisation.aliases] : []),
      work.edition.title,
      String(work.edition.year),
      work.site?.title,
      work.site?.town,
      work.site?.region,
      work.territory,
    ],
    about: [
      ...named.flatMap(({ title, aliases }) => [title, ...aliases]),
      ...work.communities.map(({ title }) => title),
      maturity && valueLabel("prototype", "maturity", maturity, language),
    ],
    text: [
      ...(work.type === "defi"
        ? work.stakeholders
        : work.reuses.map(({ organisation, changes }) => [organisation.title, changes].filter(Boolean).join(" : "))),
      ...work.lessons,
      ...work.followUps.map(({ note }) => note),
      ...work.resources.map(({ title }) => title),
    ],
  };
}

function withoutEmpty<Value extends Record<string, string>>(values: Value): Partial<Value> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== "")) as Partial<Value>;
}
