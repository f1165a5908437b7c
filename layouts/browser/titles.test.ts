import { expect, test } from "vitest";
import { titlesFirst } from "./titles.ts";

const titles = ["Découper un fichier en morceaux et les envoyer", "Découper un fichier", "Fichiers"];
const found = titles.map((_, row) => ({ row, score: 10 - row / 10, places: [] }));

const search = (words: string[], aside = (_: number) => false) =>
  titlesFirst(
    found,
    words.map((word) => [word]),
    async (row) => titles[row] ?? "",
    aside,
    "fr",
  ).then((ranked) => ranked.map(({ row }) => row));

test("of entries found alike, the one whose title says just that comes first", async () => {
  expect(await search(["decouper", "fichier"])).toEqual([1, 0, 2]);
});

test("an aside comes first where it is called by every word looked for, and only there", async () => {
  expect(await search(["fichier"], (row) => row === 2)).toEqual([2, 1, 0]);
  expect(await search(["decouper", "morceaux"], (row) => row === 2)).toEqual([0, 1, 2]);
});
