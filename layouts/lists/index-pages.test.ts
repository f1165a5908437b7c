import { expect, test } from "vitest";
import type { Defi, Prototype } from "../../scripts/catalogue/model.ts";
import { indexPages } from "./index-pages.ts";

const many = <Item>(length: number) => Array.from({ length }, (_, slug) => ({ slug: String(slug) }) as Item);

test("a short index is one page, an empty one too", () => {
  expect(indexPages({ defis: [], prototypes: [] }).map(({ number, count }) => [number, count])).toEqual([[1, 1]]);
});

test("an index has as many pages as its longer list, and tells the size of both on each", () => {
  const pages = indexPages({ defis: many<Defi>(101), prototypes: many<Prototype>(3) });
  expect(pages.map((page) => [page.number, page.defis.items.length, page.prototypes.items.length])).toEqual([
    [1, 50, 3],
    [2, 50, 0],
    [3, 1, 0],
  ]);
  expect(pages.map((page) => [page.defis.total, page.prototypes.total])).toEqual([
    [101, 3],
    [101, 3],
    [101, 3],
  ]);
});
