import { expect, test } from "vitest";
import type { Forms, Pattern } from "../../schemas/words/pattern.ts";
import { capitalised, counted, fill, listed, uncapitalised } from "./wording.ts";

const forms = { one: "{count} défi", other: "{count} défis" } as Forms;

test("none is singular in French and plural in English", () => {
  expect(counted(0, forms, "fr")).toBe("0 défi");
  expect(counted(0, forms, "en")).toBe("0 défis");
  expect(counted(1057, forms, "fr")).toBe("1\u202f057 défis");
});

test("a number that is no count is written as it is, and values are never filled in again", () => {
  expect(fill("{a} sur {b}" as Pattern<"a" | "b">, { a: "{b}", b: 2018 })).toBe("{b} sur 2018");
});

test("lists and capitals follow the language, acronyms keep theirs", () => {
  expect(listed(["a", "b", "c"], "fr")).toBe("a, b et c");
  expect(capitalised("élevée", "fr")).toBe("Élevée");
  expect(uncapitalised("Thèmes", "fr")).toBe("thèmes");
  expect(uncapitalised("URL", "fr")).toBe("URL");
});
