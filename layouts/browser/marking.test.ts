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

test("an excerpt is the sentence that says most of the words", () => {
  const text = "Un vélo, puis rien. Un vélo pour la commune ! La commune, elle, attend.";
  expect(excerpt(text, ["velo", "communes"], [1]).text).toBe("… Un vélo pour la commune ! …");
  expect(excerpt(text, ["xylophone"], []).text).toBe("Un vélo, puis rien. …");
});

test("a long sentence is cut around the thickest hits, and inflections that Pagefind knows are hits", () => {
  const text = Array.from({ length: 100 }, (_, index) => `mot${index}`).join(" ");
  const { text: cut, found } = excerpt(text, [], [5, 60, 62, 64], 12);
  expect(cut).toBe(`… ${Array.from({ length: 12 }, (_, index) => `mot${index + 56}`).join(" ")} …`);
  expect(found).toEqual(["mot5", "mot60", "mot62", "mot64"]);
});

test("a short text is its own excerpt", () => {
  expect(excerpt("Les écoles, (primaires)", ["ecole"], [1])).toEqual({
    text: "Les écoles, (primaires)",
    found: ["ecoles"],
  });
});
