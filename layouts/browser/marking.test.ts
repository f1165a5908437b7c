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
  expect(excerpt(text, ["velo", "communes"]).text).toBe("… Un vélo pour la commune ! …");
  expect(excerpt(text, ["xylophone"]).text).toBe("Un vélo, puis rien. …");
});

test("a long sentence is cut around the thickest hits", () => {
  const text = Array.from({ length: 100 }, (_, index) => `mot${String(index).padStart(2, "0")}`).join(" ");
  const { text: cut, says } = excerpt(text, ["mot05", "mot60", "mot62", "mot64"], 12);
  expect(cut).toBe(`… ${Array.from({ length: 12 }, (_, index) => `mot${index + 56}`).join(" ")} …`);
  expect(says).toBe(4);
});

test("a short text is its own excerpt", () => {
  expect(excerpt("Les écoles, (primaires)", ["ecole"])).toEqual({ text: "Les écoles, (primaires)", says: 1 });
});

test("a beginning that may go on marks what goes on", () => {
  expect(written("Un jeu pour les jeunes", ["jeu*"])).toBe("Un [jeu] pour les [jeunes]");
  expect(written("Un jeu pour les jeunes", ["jeu"])).toBe("Un [jeu] pour les jeunes");
});
