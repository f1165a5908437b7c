import { expect, test } from "vitest";
import { tellingWords } from "./telling-words.ts";

const text = (title: string, summary?: string, opening = "") => ({ title, summary, opening });

/** Texts that have nothing in common with any other. */
const others = Array.from({ length: 12 }, (_, number) => text(`Sujet${number} objet${number}`));

/** The words of the first few texts, as they are written there. */
function told(texts: ReturnType<typeof text>[], language: "fr" | "en" = "fr"): string[][] {
  return tellingWords([...texts, ...others], language)
    .slice(0, texts.length)
    .map((words) => words.map(({ written }) => written));
}

test("forms of a word are the same word; words that say nothing, and those of one text, are left out", () => {
  expect(told([text("Comment faire une place aux médiatrices ?"), text("Le médiateur et la fanfare")])).toEqual([
    ["médiatrices"],
    ["médiateur"],
  ]);
});

test("a word that a quarter of the texts have tells nothing", () => {
  expect(told(Array.from({ length: 8 }, () => text("Une cantine")))).toEqual(Array(8).fill([]));
});

test("the title comes before the summary, and the text counts only where there is no summary", () => {
  expect(
    told([
      text("Les navettes", "Un marché et des médecins.", "Avec un chauffeur."),
      text("Le marché", "Des navettes vers les médecins."),
      text("La gare", undefined, "Un chauffeur et des médecins."),
    ]),
  ).toEqual([["navettes", "marché", "médecins"], ["marché", "navettes", "médecins"], ["médecins"]]);
});

test("a compound is one word, and only the capital of a word that others write without it is a sentence’s", () => {
  expect(
    told([
      text("Tiers-lieux et Dinan"),
      text("Dinan, ses tiers-lieux"),
      text("Collège d’été"),
      text("Un collège à Pau"),
    ]),
  ).toEqual([["tiers-lieux", "Dinan"], ["Dinan", "tiers-lieux"], ["collège"], ["collège"]]);
});
