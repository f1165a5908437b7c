import { describe, expect, it } from "vitest";
import { areSame, certainOf, nearest, nearestOf } from "./nearest.ts";

describe("two words", () => {
  it.each([
    ["Rennes", "rennes"],
    ["La Réunion", "la-reunion"],
    ["La Re\u0301union", "la-reunion"],
    ["cœur de ville", "coeur-de-ville"],
    ["l’eau", "l'eau"],
    ["“2018”", "2018"],
    ["« 2018 »", "2018"],
    ["thème", "themes"],
    ["jeu", "jeux"],
    ["followUps", "follow-ups"],
    ["transition\u00a0numérique", "transition-numerique"],
    ["transi\u00adtion", "transition"],
    ["Édition 2018", "edition-2018"],
  ])("are the same: %s, %s", (a, b) => {
    expect(areSame(a, b)).toBe(true);
  });

  it.each([
    ["Vannes", "rennes"],
    ["2023", "2020"],
    ["transition-economique", "transition-ecologique"],
    ["action-44", "action-43"],
    ["college-2-0", "college-3-0"],
    ["college-2-0", "college-20"],
    ["2018-2019", "2018"],
    ["titel", "title"],
    ["C++", "C"],
    ["index", "inde"],
    ["H₂O", "HO"],
    ["10 %", "10"],
    ["…", "?"],
  ])("are two: %s, %s", (a, b) => {
    expect(areSame(a, b)).toBe(false);
  });

  it("are not the same for sure where two things bear the name", () => {
    expect(
      certainOf("école", [
        ["ecole", "a"],
        ["Écoles", "b"],
      ]),
    ).toBeUndefined();
    expect(
      certainOf("école", [
        ["ecole", "a"],
        ["École", "a"],
      ]),
    ).toBe("a");
  });
});

it.each([
  ["2023", "2020"],
  ["action-44-plan-climat", "action-43-plan-climat"],
  ["college-2-0", "college-3-0"],
  ["5G", "4G"],
])("a digit is never a near miss: %s, %s", (word, other) => {
  expect(nearest(word, [other])).toBeUndefined();
});

describe("a misspelling is near what was meant", () => {
  it.each([
    ["bours", "bourg"],
    ["titel", "title"],
    ["uri", "url"],
    ["rennnes", "rennes"],
    ["pont-a-mouson", "pont-a-mousson"],
    ["facilitasion-graphique", "facilitation-graphique"],
    ["plan-lieu", "plan-du-lieu"],
    ["un-plan-du-lieu", "plan-du-lieu"],
    ["plandu-lieu", "plan-du-lieu"],
    ["trnasition-numerique", "transition-numerique"],
    ["content/defis/2019/ecolle.md", "content/defis/2019/ecole.md"],
  ])("%s, %s", (word, name) => {
    expect(nearest(word, ["autre", name])).toBe(name);
  });

  it.each([
    ["Vannes", "rennes"],
    ["Nantes", "rennes"],
    ["lille", "mille"],
    ["transition-economique", "transition-ecologique"],
    ["atelier-des-habitants-de-vannes", "atelier-des-habitants-de-rennes"],
    ["sources", "resources"],
    ["AI", "IA2"],
    ["RH", "RF"],
  ])("and another name is not: %s, %s", (word, name) => {
    expect(nearest(word, [name])).toBeUndefined();
  });
});

it("looks for a hundred words in a row among the same names, and again for each of them", () => {
  const near = nearestOf(["plan-du-lieu"]);
  const words = Array.from({ length: 101 }, (_, at) => `plan-du-lieu${"-".repeat(at)}`);
  expect(words.map(near)).toEqual([...words.slice(1).map(() => "plan-du-lieu"), undefined]);
  expect(near("plan-du-lieu-")).toBe("plan-du-lieu");
});
