/** Records of the search in; the files that let it understand mistakes, families and other names, by path, out. */
import {
  type Manifest,
  unsaid,
  type Words,
  wordsFile,
  wordsFolder,
  writeShards,
} from "../../layouts/browser/dictionary.ts";
import { wordsOf } from "../../layouts/browser/query.ts";
import type { Language } from "../../schemas/index.ts";
import { inflectionKey } from "../catalogue/families.ts";
import { fold } from "../catalogue/fold.ts";
import type { Catalogue } from "../catalogue/model.ts";
import { stopWords } from "../catalogue/stop-words.ts";
import publicSector from "./french-public-sector.json" with { type: "json" };
import type { SearchRecord } from "./search-records.ts";

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
  // The same few words make up most of a text: each is taken apart once.
  const parts = new Map<string, readonly string[]>();
  const seen = new Map<string, Said>();
  const count = (text: string, record: Said, what: "entries" | "named") => {
    for (const part of text.split(/\s+/)) {
      const words = parts.get(part) ?? wordsIn(part, language);
      parts.set(part, words);
      for (const word of words) {
        if (seen.get(word) === record) continue;
        seen.set(word, record);
        const known = counts.get(word);
        if (known) known[what] += sign;
        else counts.set(word, { entries: 0, named: 0, [what]: sign });
      }
    }
  };
  for (const record of records) for (const text of Object.values(record.meta)) count(text, record, "named");
  seen.clear();
  for (const record of records) {
    for (const text of Object.values(record.meta)) count(text, record, "entries");
    count(record.content, record, "entries");
  }
}

export function dictionaryFiles(counts: WordCounts, catalogue: Catalogue, language: Language): Map<string, string> {
  const words = vocabulary(counts);
  const shards = writeShards(words);
  const manifest: Manifest = {
    shards: [...shards.keys()].sort().join(" "),
    synonyms: synonyms(catalogue, words, language),
  };
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

/** In the forms that the catalogue uses, and only those of which it says at least one: the others could find nothing. */
function synonyms(catalogue: Catalogue, words: Words, language: Language): string[][] {
  const named = [...catalogue.themes, ...catalogue.methods, ...catalogue.organisations];
  const groups = [
    ...named.filter(({ aliases }) => aliases.length > 0).map(({ title, aliases }) => [title, ...aliases]),
    ...(language === "fr" ? publicSector.groups.map(({ say }) => say) : []),
  ];
  const forms = new Map([...words.keys()].map((word) => [inflectionKey(word), word]));
  const said = (word: string) => (words.has(word) ? word : (forms.get(inflectionKey(word)) ?? word));
  const isSaid = (name: string) => name.split(" ").every((word) => words.has(word));
  return groups
    .map((group) => [...new Set(group.map((name) => wordsOf(name, language).map(said).join(" ")).filter(Boolean))])
    .filter((group) => group.length > 1 && group.some(isSaid))
    .map((group) => group.map((name) => (isSaid(name) ? name : unsaid + name)));
}
