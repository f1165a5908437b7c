/** A name that no entry has and the entries that there are in, what was probably meant by it out. */
import { folderOf, type Kind, kindLabel, kinds, type Language } from "../../../schemas/index.ts";
import { withoutId } from "../../content/right-path.ts";
import { type EntrySource, listOf, textOf } from "../../content/source.ts";
import { slugify } from "../../language/fold.ts";
import { certainAmong, nearestOf } from "../../language/nearest.ts";
import { wordsOf } from "../../language/words.ts";
import { shown } from "../field-error.ts";
import type { Known } from "../rule.ts";

export type Meaning =
  /** One entry; `how` is what is wrong with the way in which it is named, where that can be told. */
  | { slug: string; certain: boolean; how?: "quotes" | "address" }
  /** Several entries, where there is only one. */
  | { slugs: readonly string[] }
  /** An entry of another kind. */
  | { entry: EntrySource }
  /** A year of which there is no edition. */
  | { year: string }
  | undefined;

/** `alone` says that the field names one entry, and is no list. */
export function meaningOf(word: string, kind: Kind, alone: boolean, known: Known): Meaning {
  const bare = withoutMarks(withoutQuotes(word.trim()));
  const addressed = addressedIn(bare, kind, known);
  if (addressed) return { ...addressed, how: "address" };
  const certain = namesIn(kind, known).certain(bare) ?? fileOf(bare, kind, known);
  if (certain !== undefined) {
    const quotes = /[“”„‟‘’«»"']/.test(word) && !/[“”„‟‘’«»"']/.test(bare);
    return { slug: certain, certain: true, ...(quotes && { how: "quotes" }) };
  }
  const several = alone ? severalIn(bare, kind, known) : [];
  if (several.length > 1) return { slugs: several };
  if (kind === "edition" && /^(?:19|20)\d\d$/.test(bare)) return { year: bare };
  const near = several[0] ?? namesIn(kind, known).near(bare);
  if (near !== undefined) return { slug: near, certain: false };
  const other = ofAnotherKind(bare, kind, known);
  return other && { entry: other };
}

/** Quotes that a word processor has curled are part of a value. */
function withoutQuotes(word: string): string {
  return /^[“”„‟‘’«»"'\s]+([^“”„‟«»"]*?)[“”„‟‘’«»"'\s]+$/u.exec(word)?.[1] ?? word;
}

/** `[[bourg]]`, `#bourg`, `Bourg 1f3a…e9`: names as note-taking programs write them. */
function withoutMarks(word: string): string {
  return withoutId(word.replace(/^\[\[([^\][|]+)(?:\|[^\][]*)?\]\]$/, "$1").replace(/^#(?=[\p{L}\d])/u, ""));
}

/** An entry whose file has the name that the word would have, whether or not it can be read. */
function fileOf(word: string, kind: Kind, known: Known): string | undefined {
  const slug = slugify(word);
  return known.has(kind, slug) && !known.of(kind).has(slug) ? slug : undefined;
}

/**
 * `content/sites/bourg.md`, `bourg.md`, `/sites/bourg/`; in `https://catalogue.example/sites/bourg/` it may be another
 * catalogue's.
 */
function addressedIn(word: string, kind: Kind, known: Known): { slug: string; certain: boolean } | undefined {
  if (!/\/|\.(?:md|html?)$/i.test(word) || (/\s/.test(word) && !/\s[0-9a-f]{32}\.md$/i.test(word))) return undefined;
  const path = word.replace(/[?#].*$/, "").replace(/(?:\/index\.(?:md|html?|json))?\/*$/i, "");
  const steps = path.split("/").filter((step) => !/^\.{0,2}$/.test(step));
  const slug = slugify(withoutId(decoded(steps.at(-1) ?? "").replace(/\.(?:md|html?)$/i, "")));
  if (!known.has(kind, slug)) return undefined;
  const file = `/${known.of(kind).get(slug)?.file}`;
  return { slug, certain: file.endsWith(`/${steps.join("/")}`) || steps.join("/") === `${folderOf[kind]}/${slug}` };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What stands between names in an enumeration; two years are also joined by a hyphen. */
const between = /\s*[,;/+&|\n，、；]\s*|\s+(?:et|ou|and|or|puis|-|–|—)\s+/i;

/** `2018-19`. */
const schoolYear = /((?:19|20))(\d\d)\s*[-–/]\s*(\d\d)(?!\d)/;

/** No enumeration of a few names has more characters. */
const longest = 300;

/** The entries that the parts of an enumeration certainly name. */
function severalIn(word: string, kind: Kind, known: Known): string[] {
  return [...new Set(enumeratedIn(word, kind, known).filter((slug) => slug !== undefined))];
}

/** What each part of an enumeration certainly names; undefined for a part of which nobody can tell. */
export function enumeratedIn(word: string, kind: Kind, known: Known): (string | undefined)[] {
  if (word.length > longest) return [];
  const parts =
    kind === "edition" ? (word.replace(schoolYear, "$1$2 $1$3").match(/(?:19|20)\d\d/g) ?? []) : word.split(between);
  return parts.map((part) => namesIn(kind, known).certain(part));
}

function ofAnotherKind(word: string, kind: Kind, known: Known): EntrySource | undefined {
  for (const other of kinds) {
    const entry = other === kind ? undefined : known.of(other).get(slugify(word));
    if (entry) return entry;
  }
  return undefined;
}

/** The names that the entries of a kind have, gathered once for all that refer to them. */
interface Names {
  certain(word: string): string | undefined;
  /** By nearness of slug, title or alias. */
  near(word: string): string | undefined;
}

const gathered = new WeakMap<Known, Map<Kind, Names>>();

function namesIn(kind: Kind, known: Known): Names {
  const all = gathered.get(known) ?? new Map<Kind, Names>();
  gathered.set(known, all);
  let names = all.get(kind);
  if (!names) {
    const pairs = [...known.of(kind)].flatMap(([slug, entry]) =>
      namesOf(kind, slug, entry).map((name) => [name, slug] as const),
    );
    const slugs = new Map<string, string>();
    // Of two that bear a name, the first.
    for (const [name, slug] of pairs) if (!slugs.has(name)) slugs.set(name, slug);
    const nearest = nearestOf(slugs.keys(), Number.POSITIVE_INFINITY);
    const near = (word: string) => {
      const name = nearest(word);
      return name === undefined ? undefined : slugs.get(name);
    };
    names = { certain: certainAmong(pairs), near };
    all.set(kind, names);
  }
  return names;
}

/** By slug, title or alias, or by what it is and its slug: « Édition 2018 ». */
function namesOf(kind: Kind, slug: string, entry: EntrySource): string[] {
  const aliases = listOf(entry, "aliases").filter((alias) => typeof alias === "string");
  return [slug, textOf(entry, "title") ?? slug, ...aliases, `${kindLabel(kind, "fr")} ${slug}`];
}

/** Where a new entry of that name would lie; undefined where there is one, or where the word makes no name. */
export function newFile(word: string, kind: Kind, known: Known): string | undefined {
  const slug = slugify(withoutQuotes(word));
  return slug && slug.length <= 60 && !/[/\\;]|\.\w+$/.test(word) && !known.has(kind, slug)
    ? `content/${folderOf[kind]}/${slug}.md`
    : undefined;
}

/** « Thèmes : cohesion-sociale, transition-numerique »: what a reference to an entry of a kind may say. */
export function listed(kind: Kind, language: Language, known: Known): string {
  const words = wordsOf("rules/reference", language).meant;
  const kinds = kindLabel(kind, language, true);
  const slugs = shown([...known.of(kind).keys()].sort(), language);
  return slugs ? words.listed({ kinds, slugs }) : words.none({ kinds });
}
