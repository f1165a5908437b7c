import { expect, it } from "vitest";
import en from "../layouts/strings/en.json" with { type: "json" };
import fr from "../layouts/strings/fr.json" with { type: "json" };

function wordsOf(group: object, path = ""): [key: string, word: unknown][] {
  return Object.entries(group).flatMap(([key, word]) =>
    typeof word === "object" && word !== null ? wordsOf(word, `${path}${key}.`) : [[path + key, word]],
  );
}

function keysOf(group: object): string[] {
  return wordsOf(group)
    .map(([key]) => key)
    .sort();
}

/** The `{names}` that values are put in place of, in no order. */
function gaps(word: unknown): string[] {
  return [...new Set(String(word).match(/\{\w+\}/g))].sort();
}

it("English has exactly the words of French", () => {
  expect(keysOf(en)).toEqual(keysOf(fr));
});

it.each([
  ["French", fr],
  ["English", en],
])("no word of %s is empty", (_, strings) => {
  expect(wordsOf(strings).filter(([, word]) => typeof word !== "string" || word.trim() === "")).toEqual([]);
});

it("a word has the same gaps to fill in both languages", () => {
  const english = new Map(wordsOf(en));
  const different = wordsOf(fr).filter(([key, word]) => gaps(word).join() !== gaps(english.get(key)).join());
  expect(different).toEqual([]);
});

it("two sections never have the same address", () => {
  expect([fr, en].map(({ segments }) => new Set(Object.values(segments)).size)).toEqual(
    [fr, en].map(({ segments }) => Object.keys(segments).length),
  );
});
