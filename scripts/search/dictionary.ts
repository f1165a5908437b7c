/** Records of the search in; the files that let it understand mistakes, families and other names, by path, out. */
import {
  foundOnly,
  type Manifest,
  type Names,
  unsaid,
  type Words,
  wordsFile,
  wordsFolder,
  writeShards,
} from "../../layouts/browser/dictionary.ts";
import { wordsOf } from "../../layouts/browser/query.ts";
import type { Language } from "../../schemas/index.ts";
import french from "../../schemas/words/fr/search.json" with { type: "json" };
import type { Catalogue } from "../catalogue/model.ts";
import { inflectionKey } from "../language/families.ts";
import { fold } from "../language/fold.ts";
import { stopWords } from "../language/stop-words.ts";
import type { SearchRecord } from "./records.ts";

/**
 * With more words than this, those of a single entry that neither titles nor summaries have are left out: they are still
 * found as typed, and the shards stay small enough for a phone.
 */
const enoughWords = 24_000;

/** How many entries have each word, and how many of them in their title, summary or the like. */
export type WordCounts = Map<string, { entries: number; named: number }>;

/** The text of a record, which is all that words are counted in. */
export type Said = Pick<SearchRecord, "content" | "meta">;

/** Counts the words of `records`: `sign` is 1 for those that are there, -1 for those that no longer are. */
export function countWords(counts: WordCounts, records: readonly Said[], sign: 1 | -1, language: Language): void {
  const tallies = new Map<string, Tally>();
  const tallyOf = (word: string) => {
    let tally = tallies.get(word);
    if (!tally) {
      const counted = counts.get(word) ?? { entries: 0, named: 0 };
      counts.set(word, counted);
      tally = { counted };
      tallies.set(word, tally);
    }
    return tally;
  };
  // The same few words make up most of a text: each is taken apart once.
  const parts = new Map<string, readonly Tally[]>();
  const tally = (text: string, record: Said, named: boolean) => {
    for (const part of text.split(/\s+/)) {
      let words = parts.get(part);
      if (!words) {
        words = wordsIn(part, language).map(tallyOf);
        parts.set(part, words);
      }
      for (const word of words) {
        if (word.in !== record) word.counted.entries += sign;
        word.in = record;
        if (!named) continue;
        if (word.namedIn !== record) word.counted.named += sign;
        word.namedIn = record;
      }
    }
  };
  for (const record of records) {
    for (const text of Object.values(record.meta)) tally(text, record, true);
    tally(record.content, record, false);
  }
}

/** The counts of a word, and the last record in which it was met. */
interface Tally {
  counted: { entries: number; named: number };
  in?: Said;
  namedIn?: Said;
}

/** `starts` are those of the shards of what titles and the like say; see head.ts. */
export function dictionaryFiles(
  counts: WordCounts,
  catalogue: Catalogue,
  starts: readonly string[],
  language: Language,
): Map<string, string> {
  const words = vocabulary(counts);
  const shards = writeShards(words, synonyms(catalogue, words, language));
  const manifest: Manifest = { shards: [...shards.keys()].sort().join(" "), heads: starts.join(" ") };
  return new Map([
    [wordsFile, JSON.stringify(manifest)],
    ...[...shards].map(([name, shard]) => [`${wordsFolder}${name}.txt`, shard] as const),
  ]);
}

function vocabulary(counts: WordCounts): Words {
  const all = [...counts].filter(([, { entries }]) => entries > 0);
  const kept = all.length > enoughWords ? all.filter(([, { entries, named }]) => entries > 1 || named > 0) : all;
  // In an order that does not tell which word was met first.
  return new Map(
    kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, { entries }]) => [word, Math.floor(Math.log2(entries))]),
  );
}

/** As Pagefind sees them: hyphens and apostrophes both join words and keep them apart. */
function wordsIn(text: string, language: Language): string[] {
  const plain = fold(text);
  const compounds = (plain.match(/[a-z0-9]+(?:[-'][a-z0-9]+)+/g) ?? []).flatMap((compound) => [
    compound.replace(/[-']/g, ""),
    ...compound.split(/[-']/),
  ]);
  return [...wordsOf(plain, language), ...compounds].filter(
    (word) => /^[a-z0-9]{2,24}$/.test(word) && /[a-z]/.test(word) && !stopWords[language].has(word),
  );
}

/** Ways to say one thing, and what else each of them finds. */
interface Group {
  say: readonly string[];
  finds?: readonly string[];
}

/** What people of the public sector say, by language; none is kept for English yet. */
const ofTheTrade: Record<Language, readonly Group[]> = { fr: french.groups, en: [] };

interface NameWord {
  word: string;
  /** Without the sign of its plural, where it ends in an accented é. */
  single: string | undefined;
  key: string;
}

/** Names of the trade are the same at each build of `npm start`. */
const wordsOfNames: Record<Language, Map<string, NameWord[]>> = { fr: new Map(), en: new Map() };

const mostNames = 20_000;

function wordsOfName(name: string, language: Language): NameWord[] {
  const known = wordsOfNames[language];
  let words = known.get(name);
  if (!words) {
    // The é that ends `retraité` is no feminine: `retrait` is another word.
    const accented = new Set(name.match(/\p{L}+ée?s?(?!\p{L})/gu)?.map(fold));
    words = wordsOf(name, language).map((word) => ({
      word,
      single: accented.has(word) ? word.replace(/s$/, "") : undefined,
      key: inflectionKey(word),
    }));
    if (known.size >= mostNames) known.clear();
    known.set(name, words);
  }
  return words;
}

/** In the forms that the catalogue uses, and only those of which it says at least one: the others could find nothing. */
function synonyms(catalogue: Catalogue, words: Words, language: Language): Names[] {
  const named = [...catalogue.themes, ...catalogue.methods, ...catalogue.organisations];
  const groups: Group[] = [
    ...named.filter(({ aliases }) => aliases.length > 0).map(({ title, aliases }) => ({ say: [title, ...aliases] })),
    ...(catalogue.settings.searchWords ?? []),
    ...ofTheTrade[language],
  ];
  const forms = new Map([...words.keys()].map((word) => [inflectionKey(word), word]));
  const plurals = new Map([...words.keys()].map((word) => [word.replace(/s$/, ""), word]));
  const said = (name: string) =>
    wordsOfName(name, language)
      .map(({ word, single, key }) => {
        if (words.has(word)) return word;
        return (single !== undefined ? plurals.get(single) : forms.get(key)) ?? word;
      })
      .join(" ");
  const isSaid = (name: string) => name.split(" ").every((word) => words.has(word));
  const names = ({ say, finds = [] }: Group): Names => {
    const typed = new Set(say.map(said).filter(Boolean));
    const found = new Set(finds.map(said).filter((name) => name !== "" && isSaid(name) && !typed.has(name)));
    return [
      ...[...typed].map((name) => (isSaid(name) ? name : unsaid + name)),
      ...[...found].map((name) => foundOnly + name),
    ];
  };
  return groups.map(names).filter((group) => group.length > 1 && group.some((name) => !name.startsWith(unsaid)));
}
