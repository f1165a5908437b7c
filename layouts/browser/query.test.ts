import { expect, test } from "vitest";
import { type Found, rank, wordsOf } from "./query.ts";

const texts = [
  "le mediateur de conflits",
  "comment prevenir les violences faites aux femmes",
  "jeu de cartes violences femmes ecoles primaires",
  "un plan du lieu",
  "jeu des familles usagers",
];

/** As Pagefind does: every word must begin a word of the text. */
async function find(query: string): Promise<Found[]> {
  const words = query.split(" ");
  return texts
    .map((text, row) => ({ row, score: 1, places: [], text: text.split(" ") }))
    .filter(({ text }) => words.every((word) => text.some((part) => part.startsWith(word))))
    .map(({ row, score, places }) => ({ row, score, places }));
}
const rows = async (query: string) => {
  const { full, loose } = await rank(query, "fr", texts.length, find);
  return { full: full.map(({ row }) => row), loose: loose.map(({ row }) => row) };
};

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

test("entries with every word come first, those with some below, the rarer word weighing more", async () => {
  expect(await rows("jeu de cartes")).toEqual({ full: [2], loose: [4] });
  expect(await rows("mediateur jeu")).toEqual({ full: [], loose: [0, 2, 4] });
});

test("a word that nothing has does not hide what the others find", async () => {
  expect((await rows("mediateur xylophone")).loose).toEqual([0]);
});

test("nothing typed and nothing found are both empty", async () => {
  expect(await rows("")).toEqual({ full: [], loose: [] });
  expect(await rows("xylophone")).toEqual({ full: [], loose: [] });
});
