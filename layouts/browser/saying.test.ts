import { expect, test } from "vitest";
import type { Term, Way } from "./planner.ts";
import { doubtfulWays, says } from "./saying.ts";

const term = (typed: string, frequency: number, ...others: string[]): Term => ({
  typed,
  said: true,
  unknown: false,
  near: [],
  frequency,
  ways: [typed, ...others].map((word) => ({ words: word.split(" "), weight: 1, reason: "typed", doubt: 0 })),
});

const waysOf = ({ ways }: Term) => ways;

test("an entry says a word in any of its forms, alone or in a compound, and none that only shares its stem", () => {
  const apparie = [waysOf(term("apparie", 2))];
  expect(says("Des données appariées", apparie)).toBe(true);
  expect(says("Un appareil apparaît", apparie)).toBe(false);
  expect(says("L' agglo'bus d' ici", [waysOf(term("agglobus", 2))])).toBe(true);
  expect(says("tiers-lieux", [waysOf(term("lieu", 2))])).toBe(true);
});

test("another way to say it does as well, where the entry has all its words", () => {
  const dgs = [waysOf(term("dgs", 2, "directeur general services"))];
  expect(says("la directrice générale des services", dgs)).toBe(true);
  expect(says("le directeur des services", dgs)).toBe(false);
});

test("the ways of a term found in far more entries than say it are doubtful", () => {
  const [rare, common] = [term("apparie", 2), term("appareil", 8)];
  const used = [waysOf(rare), waysOf(common)];
  expect(doubtfulWays([rare, common], { holders: [297, 297], used })).toEqual([waysOf(rare)]);
  expect(doubtfulWays([rare, common], { holders: [7, 297], used })).toEqual([]);
});

test("other names of a thing are doubtful: the words they are made of have forms that mean something else", () => {
  const named = term("participation", 3);
  const consultation: Way = { words: ["consultation"], weight: 0.7, reason: "synonym", doubt: 1 };
  const [ways = []] = doubtfulWays([named], { holders: [3], used: [[...named.ways, consultation]] });
  expect(says("Consultez la page du manuel", [ways])).toBe(false);
  expect(says("Une consultation des habitants", [ways])).toBe(true);
});
