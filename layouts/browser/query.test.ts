import { expect, test } from "vitest";
import { withWord, wordsOf } from "./query.ts";

test("accents, case, ligatures, elisions and stop words do not count", () => {
  expect(wordsOf("Comment mettre en ŒUVRE l’accès jusqu'à l'Été ?", "fr")).toEqual([
    "mettre",
    "oeuvre",
    "acces",
    "ete",
  ]);
  expect(wordsOf("How to open the city's data", "en")).toEqual(["open", "city", "data"]);
});

test("acronyms lose their dots, numbers theirs, other apostrophes join", () => {
  expect(wordsOf("le D.G.S. du Collège 3.0", "fr")).toEqual(["dgs", "college", "30"]);
  expect(wordsOf("Le KiManag’Ose, l'agglo'bus, tiers-lieux", "fr")).toEqual([
    "kimanagose",
    "agglobus",
    "tiers",
    "lieux",
  ]);
});

test("a query of nothing but stop words keeps them", () => {
  expect(wordsOf("comment faire", "fr")).toEqual(["comment", "faire"]);
  expect(wordsOf("  ?! ", "fr")).toEqual([]);
});

test("another word takes the place of the one that was typed, and of no other that holds its letters", () => {
  expect(withWord("art artisanal", "art", "carte", "fr")).toBe("carte artisanal");
  expect(withWord("le D.G.S. absent", "dgs", "directeur", "fr")).toBe("le directeur absent");
});
