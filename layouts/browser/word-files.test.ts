import fc from "fast-check";
import { expect, test } from "vitest";
import { filesWith, readWordFile, toldOf, writeWordFiles } from "./word-files.ts";

test("what is told of words reads as it was written, whatever their letters", () => {
  const words = fc.oneof(fc.stringMatching(/^[a-z0-9]{1,40}$/), fc.constantFrom("straße", "日本", "größe"));
  const told = fc.stringMatching(/^[#-~]{1,4000}$/);
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(words, told), { selector: ([word]) => word }), (pairs) => {
      const { starts, files } = writeWordFiles(new Map(pairs));
      expect(new Map(files.flatMap((file) => [...readWordFile(file)]))).toEqual(new Map(pairs));
      for (const [word, telling] of pairs) {
        const found = filesWith(word, starts).map((at) => readWordFile(files[at] ?? ""));
        expect(toldOf(found, word, false)).toContain(telling);
      }
    }),
  );
});

test("a word, its plural, or what begins so is found in the few files that may have it", () => {
  const { starts, files } = writeWordFiles(
    new Map([
      ["commune", "7"],
      ["communes", "9"],
      ["communication", "11"],
      ["ville", "x".repeat(10_000)],
      ["zoo", "13"],
    ]),
  );
  const told = (word: string, open: boolean) => {
    const read = filesWith(word, starts).map((at) => readWordFile(files[at] ?? ""));
    return [read.length, toldOf(read, word, open)];
  };
  expect(files.length).toBe(3);
  expect(told("commune", false)).toEqual([1, ["7", "9"]]);
  expect(told("commun", true)).toEqual([1, ["7", "9", "11"]]);
  expect(told("zoo", false)).toEqual([1, ["13"]]);
});
