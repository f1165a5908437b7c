import { expect, test } from "vitest";
import type { Defi, Prototype } from "../../scripts/catalogue/model.ts";
import { unknownFacts } from "./unknown-facts.ts";

const nothing = {
  themes: [],
  suggestedThemes: [],
  methods: [],
  stakeholders: [],
  lessons: [],
  followUps: [],
  resources: [],
  sources: [{}],
};

test("what contributors are asked for and nobody said is named in the order of the schema", () => {
  const defi = { type: "defi", title: "Un défi", edition: {}, ...nothing } as unknown as Defi;
  expect(unknownFacts(defi, "fr")).toEqual([
    "Site",
    "Organisme",
    "Territoire",
    "Thèmes",
    "Méthodes",
    "État",
    "Parties prenantes",
    "Enseignements",
    "Suites",
    "Ressources",
  ]);
});

test("a theme that the catalogue suggests is no gap, a state said to be unknown is one", () => {
  const prototype = {
    type: "prototype",
    title: "Un prototype",
    edition: {},
    ...nothing,
    suggestedThemes: [{}],
    site: {},
    organisation: {},
    territory: "une vallée",
    maturity: "unknown",
  } as unknown as Prototype;
  expect(unknownFacts(prototype, "fr")).toEqual(["Méthodes", "Maturité", "Enseignements", "Suites", "Ressources"]);
});
