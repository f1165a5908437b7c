import { expect, test } from "vitest";
import { indexed, shown } from "./search-text.ts";

test("elisions become words of their own, other apostrophes stay inside theirs", () => {
  expect(indexed("L’agglo’bus d’ici, aujourd’hui", "fr")).toBe("L' agglo'bus d' ici, aujourd'hui");
  expect(indexed("jusqu’à « l’Œuvre »", "fr")).toBe("jusqu' à « l' Oeuvre »");
  expect(indexed("Don’t", "en")).toBe("Don't");
});

test("compounds with capitals inside are taken apart, others are not", () => {
  expect(indexed("Alt-SysRq, FabLab-Meudon", "fr")).toBe("Alt-\u2005SysRq, FabLab-\u2005Meudon");
  expect(indexed("tiers-lieux, Rhône-Alpes, D.G.S., KiManag'Ose", "fr")).toBe(
    "tiers-lieux, Rhône-Alpes, D.G.S., KiManag'Ose",
  );
});

test("what is shown is what was written", () => {
  for (const text of [
    "L’agglo’bus\u202f: présentation d’ici, jusqu’à la mise en œuvre",
    "Le slogan «\u202fdites-le nous\u202f» et le cœur de l’Œil, vœu et nœuds",
    "Le WikiLab-Meudon et Alt-SysRq",
    "Le coefficient de la moelle, un Boeing",
  ]) {
    expect(shown(indexed(text, "fr"), "fr")).toBe(text);
  }
});
