import fc from "fast-check";
import { expect, test } from "vitest";
import { mention, mentionsIn, writeTexts } from "./texts.ts";
import { readWordFile } from "./word-files.ts";

const found = (texts: Parameters<typeof writeTexts>[0], word: string, open = false) =>
  mentionsIn(writeTexts(texts).files.map(readWordFile), word, open);

test("which texts have a word, and how often up to four times, reads as it was written", () => {
  const mentions = fc.record({ page: fc.nat(60_000), times: fc.integer({ min: 1, max: 4 }) });
  fc.assert(
    fc.property(fc.uniqueArray(mentions, { selector: ({ page }) => page, minLength: 1 }), (some) => {
      const all = some.sort((a, b) => a.page - b.page);
      const packed = all.map(({ page, times }) => mention(page, times));
      expect(found(new Map([["ecole", packed]]), "ecole")).toEqual(
        new Map(all.map(({ page, times }) => [page, times])),
      );
    }),
  );
  expect(found(new Map([["ecole", [mention(3, 70)]]]), "ecole")).toEqual(new Map([[3, 4]]));
});

test("a word is found in all its forms, and in no word that only shares its first letters", () => {
  const texts = new Map(
    ["consultation", "consultations", "consultez", "consulter"].map((word, page) => [word, [mention(page, 1)]]),
  );
  expect([...found(texts, "consultation").keys()]).toEqual([0, 1]);
  expect([...found(texts, "consulter").keys()].sort()).toEqual([2, 3]);
  expect([...found(texts, "consult", true).keys()].sort()).toEqual([0, 1, 2, 3]);
});
