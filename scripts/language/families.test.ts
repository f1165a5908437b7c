import { expect, test } from "vitest";
import { actionKey, familyKey, inflectionKey, isFormOf } from "./families.ts";

test("plurals and feminines share a key with their word", () => {
  for (const forms of [
    ["citoyen", "citoyens", "citoyenne", "citoyennes"],
    ["jeu", "jeux"],
    ["local", "locaux", "locale"],
    ["mediateur", "mediatrice", "mediateurs"],
    ["village", "villages"],
  ]) {
    expect(new Set(forms.map(inflectionKey)).size, forms.join()).toBe(1);
  }
  expect(inflectionKey("press")).not.toBe(inflectionKey("pres"));
  expect(inflectionKey("jeudi")).not.toBe(inflectionKey("jeu"));
});

test("a verb and its nouns share a family, and short words have none", () => {
  for (const forms of [
    ["signaler", "signalement", "signalisation"],
    ["accompagner", "accompagnement", "accompagnateur"],
    ["recruter", "recrutement", "recruteur"],
    ["creer", "creation", "createur"],
    ["nommer", "nommage", "nommes"],
    ["partage", "partages", "partager", "partagez"],
  ]) {
    expect(new Set(forms.map(familyKey)).size, forms.join()).toBe(1);
  }
  expect(familyKey("plan")).toBeUndefined();
  expect(familyKey("villages")).not.toBe(familyKey("villes"));
  expect(actionKey("partage")).not.toBe(actionKey("parter"));
});

test.each([
  ["signaler", "signalez", true],
  ["chevaux", "cheval", true],
  ["appareil", "apparie", false],
  ["consultation", "consultez", false],
  ["planning", "plans", false],
  ["parking", "part", false],
])("%s and %s are forms of one word: %s", (one, other, are) => {
  expect([isFormOf(one)(other), isFormOf(other)(one)]).toEqual([are, are]);
});
