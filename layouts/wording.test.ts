import { expect, test } from "vitest";
import { capitalised, counted, fill, listed, uncapitalised } from "./wording.ts";

const forms = { one: "{count} défi", other: "{count} défis" };

test("none is singular in French and plural in English", () => {
  expect(counted(0, forms, "fr")).toBe("0 défi");
  expect(counted(0, forms, "en")).toBe("0 défis");
  expect(counted(1057, forms, "fr")).toBe("1\u202f057 défis");
});

test("a pattern keeps the names that it has no value for", () => {
  expect(fill("{a} sur {b}", { a: 1 })).toBe("1 sur {b}");
});

test("lists and capitals follow the language, acronyms keep theirs", () => {
  expect(listed(["a", "b", "c"], "fr")).toBe("a, b et c");
  expect(capitalised("élevée", "fr")).toBe("Élevée");
  expect(uncapitalised("Thèmes", "fr")).toBe("thèmes");
  expect(uncapitalised("URL", "fr")).toBe("URL");
});
