import { expect, test } from "vitest";
import { isReal, realFile, writeReal } from "../../layouts/browser/real-words.ts";
import { realWords } from "./real-words.ts";

test("French words that agents type are words, misspelt ones and those of a language without dictionary are not", async () => {
  const files = writeReal(await realWords("fr"));
  const knows = (word: string) => isReal(word, files.get(realFile(word)) ?? "");
  const real = ["cantine", "civil", "cafe", "agees", "isolees", "periscolaire", "directrice", "territoriaux", "dijon"];
  expect(real.filter((word) => !knows(word))).toEqual([]);
  expect(["mediateu", "conflis", "nediateurs", "civictech", "agglobus"].filter(knows)).toEqual([]);
  expect(await realWords("en")).toEqual([]);
});
