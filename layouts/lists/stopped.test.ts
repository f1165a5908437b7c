import { expect, test } from "vitest";
import type { Defi, Prototype } from "../../scripts/catalogue/model.ts";
import { stoppedOnes } from "./stopped.ts";

const edition = (year: number) => ({ edition: { year } });
const defi = (slug: string, status: string, lessons: string[], year = 2031) =>
  ({ type: "defi", slug, status, lessons, ...edition(year) }) as unknown as Defi;
const prototype = (slug: string, maturity: string, lessons: string[], year = 2031) =>
  ({ type: "prototype", slug, maturity, lessons, ...edition(year) }) as unknown as Prototype;

test("every lesson of what was stopped comes before what tells none, the most recent first", () => {
  const found = stoppedOnes({
    defis: [
      defi("silent", "stopped", []),
      defi("running", "explored", ["Unread"]),
      defi("old", "stopped", ["C"], 2019),
    ],
    prototypes: [prototype("told", "stopped", ["A", "B"]), prototype("spread", "spread", ["Unread"])],
  });
  expect(found.map(({ lesson, entry }) => [entry.slug, lesson])).toEqual([
    ["told", "A"],
    ["told", "B"],
    ["old", "C"],
    ["silent", undefined],
  ]);
});
