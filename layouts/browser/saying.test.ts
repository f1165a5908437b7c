import { expect, test } from "vitest";
import type { Term } from "./planner.ts";
import { doubtfulTerms, says } from "./saying.ts";

const term = (typed: string, frequency: number, ...others: string[]): Term => ({
  typed,
  said: true,
  unknown: false,
  frequency,
  ways: [typed, ...others].map((word) => ({ words: word.split(" "), weight: 1, reason: "typed", doubt: 0 })),
});

test("an entry says a word in any of its forms, alone or in a compound, and none that only shares its stem", () => {
  const apparie = [term("apparie", 2)];
  expect(says("Des données appariées", apparie)).toBe(true);
  expect(says("Un appareil apparaît", apparie)).toBe(false);
  expect(says("L' agglo'bus d' ici", [term("agglobus", 2)])).toBe(true);
  expect(says("tiers-lieux", [term("lieu", 2)])).toBe(true);
});

test("another way to say it does as well, where the entry has all its words", () => {
  const dgs = [term("dgs", 2, "directeur general services")];
  expect(says("la directrice générale des services", dgs)).toBe(true);
  expect(says("le directeur des services", dgs)).toBe(false);
});

test("terms found in far more entries than say them are doubtful", () => {
  const [rare, common] = [term("apparie", 2), term("appareil", 8)];
  expect(doubtfulTerms([rare, common], [297, 297])).toEqual([rare]);
  expect(doubtfulTerms([rare, common], [7, 297])).toEqual([]);
});
