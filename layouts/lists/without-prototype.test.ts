import { expect, test } from "vitest";
import type { Defi } from "../../scripts/catalogue/model.ts";
import { withoutPrototype } from "./without-prototype.ts";

const defi = (slug: string, status: string | undefined, prototypes: number) =>
  ({ slug, status, prototypes: Array(prototypes).fill({}) }) as unknown as Defi;

test("a défi waits for a prototype unless it has one or was stopped", () => {
  const defis = [
    defi("open", undefined, 0),
    defi("made", "prototyped", 1),
    defi("untold", "prototyped", 0),
    defi("stopped", "stopped", 0),
  ];
  expect(withoutPrototype(defis).map(({ slug }) => slug)).toEqual(["open", "untold"]);
});
