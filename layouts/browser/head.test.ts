import fc from "fast-check";
import { expect, test } from "vitest";
import { type Head, readHead, type Said, saidIn, shardsOf, writeHead } from "./head.ts";

const sayings = fc
  .uniqueArray(
    fc.record({
      row: fc.nat(20_000),
      fields: fc.integer({ min: 1, max: 31 }),
      titleLength: fc.integer({ min: 1, max: 11 }),
      titleAt: fc.nat(7),
    }),
    { selector: ({ row }) => row, minLength: 1 },
  )
  .map((all) =>
    all
      .map((said): Said => (said.fields & 1 ? said : { ...said, titleLength: 0, titleAt: 0 }))
      .sort((a, b) => a.row - b.row),
  );

test("who says a word reads as it was written", () => {
  const words = fc.stringMatching(/^[a-z0-9]{1,24}$/);
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(words, sayings), { selector: ([word]) => word }), (pairs) => {
      const read = writeHead(new Map(pairs)).shards.flatMap((shard) => [...readHead(shard)]);
      expect(new Map(read)).toEqual(new Map(pairs));
    }),
  );
});

test("a word, its plural, or what begins so is found in the few files that may have it", () => {
  const everybody = Array.from({ length: 5_000 }, (_, row): Said => ({ row, fields: 4, titleLength: 0, titleAt: 0 }));
  const here = (row: number): Said => ({ row, fields: 1, titleLength: 2, titleAt: 1 });
  const head: Head = new Map([
    ["commune", [here(7)]],
    ["communes", [here(9)]],
    ["communication", [here(11)]],
    ["ville", everybody],
    ["zoo", [here(13)]],
  ]);
  const { starts, shards } = writeHead(head);
  const rows = (word: string, open: boolean) => {
    const read = shardsOf(word, starts).map((at) => readHead(shards[at] ?? ""));
    return [read.length, [...saidIn(read, word, open).keys()]];
  };
  expect(shards.length).toBe(2);
  expect(rows("commune", false)).toEqual([1, [7, 9]]);
  expect(rows("commun", true)).toEqual([1, [7, 9, 11]]);
  expect(rows("zoo", false)).toEqual([1, [13]]);
});
