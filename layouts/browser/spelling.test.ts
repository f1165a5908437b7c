import { expect, test } from "vitest";
import { distance, guesses, soundOf } from "./spelling.ts";

test("a letter lost, added, wrong or swapped with its neighbour is one mistake", () => {
  for (const typed of ["mediatur", "mediatteur", "mediateut", "mediatuer"])
    expect(distance(typed, "mediateur", 2)).toBe(1);
  expect(distance("mdeiateru", "mediateur", 2)).toBe(2);
  expect(distance("mairie", "mediateur", 2)).toBe(3);
});

test("words that sound the same have the same key", () => {
  for (const [one, other] of [
    ["fotografie", "photographie"],
    ["otobus", "autobus"],
    ["niveo", "niveau"],
    ["abitant", "habitant"],
    ["sitoyen", "citoyen"],
    ["kestion", "question"],
    ["cyclable", "siklable"],
  ] as const) {
    expect(soundOf(one), `${one}, ${other}`).toBe(soundOf(other));
  }
  expect(guesses("mel", [["mail", 0]])).toHaveLength(1);
  expect(soundOf("mairie")).not.toBe(soundOf("maison"));
});

test("guesses come likeliest first: the fewest mistakes, the same sound, the most frequent", () => {
  const known = new Map([
    ["conflit", 1],
    ["conflits", 3],
    ["confits", 0],
    ["ecole", 4],
  ]);
  expect(guesses("conflis", known).map(({ word }) => word)).toEqual(["conflits", "conflit"]);
  expect(guesses("dgs", new Map([["dgd", 2]]))).toEqual([]);
});
