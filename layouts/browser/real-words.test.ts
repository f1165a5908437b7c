import { expect, test } from "vitest";
import { isReal, realFile, writeReal } from "./real-words.ts";

const files = writeReal(["cantine", "civil", "cafe", "agee"]);
const knows = (word: string) => isReal(word, files.get(realFile(word)) ?? "");

test("a word of the language is one whatever its number and gender", () => {
  expect(["cantine", "cantines", "civile", "civils", "cafes", "agees", "age"].filter((word) => !knows(word))).toEqual(
    [],
  );
});

test("a misspelt word is none", () => {
  expect(["cantinne", "civic", "canton"].filter(knows)).toEqual([]);
});
