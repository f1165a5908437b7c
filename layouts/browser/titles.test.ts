import { expect, test } from "vitest";
import { titlesFirst } from "./titles.ts";

const titles = ["Découper un fichier en morceaux et les envoyer", "Découper un fichier", "Fichiers"];
const found = titles.map((_, row) => ({ row, score: 10 - row / 10, places: [] }));

test("of entries found alike, the one whose title says just that comes first", async () => {
  const ranked = await titlesFirst(found, [["decouper"], ["fichier"]], async (row) => titles[row] ?? "", "fr");
  expect(ranked.map(({ row }) => row)).toEqual([1, 0, 2]);
});
