import fc from "fast-check";
import { expect, test } from "vitest";
import { type Said, saidIn, writeHead } from "./head.ts";
import { readWordFile } from "./word-files.ts";

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
  const words = fc.stringMatching(/^[a-z0-9]{4,24}$/);
  fc.assert(
    fc.property(words, sayings, (word, all) => {
      const { files } = writeHead(new Map([[word, all]]));
      expect([...saidIn(files.map(readWordFile), word, false).values()]).toEqual(all);
    }),
  );
});

test("what an entry says of a word in two forms is one", () => {
  const said = { titleLength: 3, titleAt: 2 };
  const { files } = writeHead(
    new Map([
      ["commune", [{ row: 7, fields: 1, ...said }]],
      ["communes", [{ row: 7, fields: 4, titleLength: 0, titleAt: 0 }]],
    ]),
  );
  expect(saidIn(files.map(readWordFile), "commune", false)).toEqual(new Map([[7, { row: 7, fields: 5, ...said }]]));
});
