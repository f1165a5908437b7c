import { expect, it } from "vitest";
import { type Found, scoreOf, share } from "./search-scores.ts";

const found = (relevant: string[], paths: string[]): Found => ({ class: "exact", relevant, paths });

it("counts something right in the first place, and in the first five", () => {
  const { success1, success5, mrr } = scoreOf([
    found(["/a/"], ["/a/", "/b/"]),
    found(["/a/", "/b/"], ["/c/", "/b/", "/a/"]),
    found(["/a/"], ["/b/", "/c/", "/d/", "/e/", "/f/", "/a/"]),
    found(["/a/"], []),
  ]);
  expect([success1.value, success5.value, mrr.value]).toEqual([1 / 4, 2 / 4, (1 + 1 / 2 + 1 / 6) / 4]);
});

it("counts all that is right, what comes later for less", () => {
  const { ndcg5 } = scoreOf([found(["/a/", "/b/"], ["/a/", "/c/", "/b/"])]);
  expect(ndcg5.value).toBeCloseTo((1 + 1 / 2) / (1 + 1 / Math.log2(3)), 10);
});

it("says how far a share may be off by the number of queries", () => {
  const { value, from, to } = share(Array.from({ length: 40 }, (_, at) => at < 38));
  // Worked out apart, from the formula.
  expect([value, from.toFixed(4), to.toFixed(4)]).toEqual([0.95, "0.8350", "0.9862"]);
});
