import { expect, test } from "vitest";
import { inEach, wordsOf } from "./words.ts";

test("a text with gaps is said with their values, in one language or in all", () => {
  expect(wordsOf("terminal", "en").notThere({ name: "x.md" })).toBe("x.md is not in the folder of the entries.");
  expect(wordsOf("terminal").outside({ name: "x.md" })).toEqual({
    fr: "x.md est hors du dossier des fiches, ou n’en est pas une.",
    en: "x.md is outside the folder of the entries, or is none.",
  });
});

test("each language chooses the form for a number by its own rule", () => {
  expect(wordsOf("diagnostics").files({ count: 0, number: 0 })).toEqual({ fr: "0 fichier lu", en: "0 files read" });
});

test("a value that has words of its own says those of the language", () => {
  const { is, protected: protects } = wordsOf("publish").output;
  expect(is({ what: protects.home })).toEqual({ fr: "c’est votre dossier personnel", en: "this is your home folder" });
});

test("a list of lines is one text", () => {
  expect(wordsOf("commands", "en").join.usage).toMatch(/^npm run join -- \[--output DIR\] PART…\n\nPuts /);
});

test("what differs from language to language is asked for each", () => {
  expect(inEach((language) => language.toUpperCase())).toEqual({ fr: "FR", en: "EN" });
});
