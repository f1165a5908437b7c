import { expect, test } from "vitest";
import { foundOnly, readShard, unsaid } from "../../layouts/browser/dictionary.ts";
import type { Catalogue } from "../catalogue/model.ts";
import { inflectionKey } from "../language/families.ts";
import { fold } from "../language/fold.ts";
import { countWords, dictionaryFiles } from "./dictionary.ts";

/** The groups of names that somebody who types `word` is given, in a catalogue of these texts. */
function namesFor(word: string, texts: readonly string[], searchWords: Catalogue["settings"]["searchWords"] = []) {
  const counts: Parameters<typeof countWords>[0] = new Map();
  const records = texts.map((content) => ({ content, meta: { title: "" } }));
  countWords(counts, records, 1, "fr");
  const settings = { name: "", url: "", languages: ["fr"], searchWords } as unknown as Catalogue["settings"];
  const catalogue = { themes: [], methods: [], organisations: [], settings } as unknown as Catalogue;
  const shard = dictionaryFiles(counts, catalogue, [], "fr").get(`words/${fold(word)[0]}.txt`) ?? "";
  return readShard(fold(word)[0] ?? "", shard).names.filter((names) =>
    names.some((name) => inflectionKey(name.replace(unsaid, "")) === inflectionKey(fold(word))),
  );
}

test("an acronym that no text says is given the names that some do", () => {
  const [names] = namesFor("PCAET", ["Un plan climat pour la commune"]);
  expect(names).toContain("plan climat");
  expect(names).toContain(`${unsaid}pcaet`);
  expect(names).toContain(`${foundOnly}climat`);
});

test("a group of which the catalogue says no name is not published", () => {
  expect(namesFor("PCAET", ["Un jardin"])).toEqual([]);
});

test("what a name finds does not stand for it when it is typed", () => {
  expect(namesFor("energie", ["La transition énergétique et le PCAET"]).flat()).not.toContain("pcaet");
});

test("a catalogue adds names of its own", () => {
  const groups = namesFor("rosalie", ["Une navette"], [{ say: ["Rosalie"], finds: ["navette"], why: "son surnom" }]);
  expect(groups).toEqual([[`${unsaid}rosalie`, `${foundOnly}navette`]]);
});
