import { expect, test } from "vitest";
import { excerpt, marked } from "./marking.ts";

const written = (text: string, words: string[]) =>
  marked(text, words)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join("");

test("words are marked whole, whatever their accents, capitals, elisions and plurals", () => {
  expect(written("Le médiateur de conflits", ["mediat", "conflit"])).toBe("Le [médiateur] de [conflits]");
  expect(written("L’agglo’bus : présentation", ["agglobus"])).toBe("L’[agglo’bus] : présentation");
  expect(written("Violence faite à l’école", ["violences", "ecole"])).toBe("[Violence] faite à l’[école]");
});

test("markup in a text stays text", () => {
  expect(
    marked("<mark>a</mark> <b>", ["mark"])
      .map(({ text }) => text)
      .join(""),
  ).toBe("<mark>a</mark> <b>");
});

test("an excerpt is cut around the thickest hits and tells the words found there", () => {
  const text = Array.from({ length: 100 }, (_, index) => `mot${index}`).join(" ");
  const { text: cut, found } = excerpt(text, [5, 60, 62, 64], 12);
  expect(cut).toBe(`… ${Array.from({ length: 12 }, (_, index) => `mot${index + 56}`).join(" ")} …`);
  expect(found).toEqual(["mot60", "mot62", "mot64"]);
});

test("a short text is its own excerpt", () => {
  expect(excerpt("Les écoles, (primaires)", [1])).toEqual({ text: "Les écoles, (primaires)", found: ["ecoles"] });
});
