/** Fields that no file of the engine knows, given as schemas: they are everywhere where those of schemas/ are. */
import { parse } from "node-html-parser";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Address } from "../layouts/address.ts";
import { readTable, writeTable } from "../layouts/browser/entry-table.ts";
import { narrow } from "../layouts/browser/facets.ts";
import { Site } from "../layouts/context.ts";
import { facetValues } from "../layouts/lists/facets.ts";
import { searchedEntries } from "../layouts/lists/searched.ts";
import { templates } from "../layouts/pages/index.ts";
import { filesOfTemplate } from "../layouts/template.tsx";
import { typesFromSchemas } from "../schemas/generate.ts";
import { type Schema, type Schemas, useSchemas, withFields } from "../schemas/index.ts";
import { draft } from "../scripts/authoring/draft.ts";
import { schemaFiles, valueFiles } from "../scripts/authoring/editor-files.ts";
import { readContent } from "../scripts/catalogue/index.ts";
import type { Prototype } from "../scripts/catalogue/model.ts";
import { contentOf, prototype } from "../scripts/rules/example.ts";
import { recordOf } from "../scripts/search/records.ts";

const own = {
  motto: {
    type: "string",
    maxLength: 200,
    "x-label": { fr: "Devise du projet", en: "Motto of the project" },
    "x-help": { fr: "Ce qui l’a guidé.", en: "What guided it." },
    "x-asked": true,
  },
  budget: {
    type: "number",
    minimum: 0,
    maximum: 1_000_000,
    "x-label": { fr: "Budget", en: "Budget" },
    "x-unit": {
      fr: { one: "{count} euro", other: "{count} euros" },
      en: { one: "{count} euro", other: "{count} euros" },
    },
  },
  scale: {
    enum: ["street", "region"],
    "x-label": { fr: "Échelle", en: "Scale" },
    "x-values": { street: { fr: "la rue", en: "street" }, region: { fr: "la région", en: "region" } },
    "x-facet": true,
  },
  opened: { $ref: "common.json#/$defs/partialDate", "x-label": { fr: "Ouverture", en: "Opening" }, "x-after": "site" },
  goals: {
    type: "array",
    items: { $ref: "common.json#/$defs/slug", "x-reference": "theme" },
    "x-label": { fr: "Objectifs", en: "Goals" },
  },
  surprises: {
    type: "array",
    items: { type: "string" },
    "x-label": { fr: "Surprises", en: "Surprises" },
    "x-shown": "story",
  },
} as unknown as Record<string, Schema>;

const written = prototype(`site: bourg
goals: [cohesion-sociale]
scale: street
budget: 1200
opened: "2018-07"
motto: Un pas après l’autre
surprises: [Les enfants ont changé les règles.]`);

let before: Schemas;
beforeAll(() => {
  before = useSchemas(withFields({ prototype: own }));
});
afterAll(() => {
  useSchemas(before);
});

async function builtSite(files: Record<string, string> = written): Promise<Site> {
  const catalogue = (await readContent(contentOf({ files }))).catalogue();
  if (!catalogue) throw new Error("The catalogue has an error");
  const address = Address.of(catalogue, { basePath: "/", origin: "https://x.example" });
  return new Site(catalogue, address, { style: "", search: "", asked: "", icon: "", motifs: "" });
}

function pageAt(path: string, site: Site) {
  const file = Object.values(templates)
    .flatMap((template) => filesOfTemplate(template, site))
    .find(([made]) => made === path);
  return parse(file?.[1]() ?? "");
}

function essayIn({ catalogue }: Site): Prototype {
  return catalogue.prototypes.find(({ slug }) => slug === "essai") as Prototype;
}

it("what is written there is checked, and other keys are still mistakes", async () => {
  const wrong = prototype('scale: planet\nbudget: beaucoup\nopened: hier\ngoals: [inconnu]\nmotif: "?"');
  const { diagnostics } = await readContent(contentOf({ files: wrong }), { language: "en" });
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ rule, line }) => [line, rule])).toEqual([
    [4, "field/value"],
    [5, "field/type"],
    [6, "field/date"],
    [7, "reference/unknown"],
    [8, "field/unknown"],
  ]);
});

it("its page shows them among the facts, in their place, and in a section of their own", async () => {
  const page = pageAt("/prototypes/essai/", await builtSite());
  const facts = page.querySelectorAll(".glance dl > div").map((fact) => fact.structuredText.split("\n"));
  expect(facts).toEqual([
    ["Édition", "2018"],
    ["Site", "Le Bourg"],
    ["Ouverture", "juillet 2018"],
    ["Devise du projet", "Un pas après l’autre"],
    ["Budget", "1\u202f200 euros"],
    ["Échelle", "la rue"],
    ["Objectifs", "Cohésion sociale"],
  ]);
  expect(page.querySelector(".glance a[href='/themes/cohesion-sociale/']")).not.toBeNull();
  expect(page.querySelector("section[aria-labelledby=surprises]")?.structuredText).toBe(
    "Surprises\nLes enfants ont changé les règles.",
  );
});

it("a page says which of those that are asked for nobody has told", async () => {
  const page = pageAt("/prototypes/essai/", await builtSite(prototype("scale: street")));
  expect(page.querySelector(".glance .unknown")?.text).toContain("devise du projet");
});

it("the page of what they name lists the entry", async () => {
  const page = pageAt("/themes/cohesion-sociale/", await builtSite());
  expect(page.querySelectorAll(".works.prototype h3").map(({ text }) => text)).toEqual(["Un essai"]);
});

it("the search finds an entry by its texts, by what was chosen and by what is named", async () => {
  const site = await builtSite();
  const { content, meta } = recordOf(essayIn(site), "/prototypes/essai/", site);
  expect([content, meta.about]).toEqual([
    "Un pas après l' autre\nLes enfants ont changé les règles.",
    "Prototype · la rue · Cohésion sociale",
  ]);
});

it("the search can be narrowed by them", async () => {
  const site = await builtSite();
  const facet = pageAt("/recherche/", site).querySelector("[data-facet=scale]");
  expect(facet?.querySelector("summary")?.text).toBe("Échelle");
  expect(facet?.querySelectorAll("label").map((label) => label.querySelector(".facet-label")?.text)).toEqual([
    "La rue",
  ]);
  const entries = searchedEntries(site.catalogue);
  const rows = entries.map((entry, page) => ({ page, updated: "", values: facetValues(entry) }));
  const table = readTable(writeTable(rows, []));
  const { rows: found, counts } = narrow([...rows.keys()], { scale: ["street"] }, table);
  expect(found.map((row) => entries[row]?.slug)).toEqual(["essai"]);
  expect(counts.scale).toEqual(new Map([["street", 1]]));
});

it("the guide explains them, and a new entry asks for those that are asked for", async () => {
  const guide = pageAt("/contribuer/guide/", await builtSite());
  const explained = guide.querySelector("#info-motto")?.nextElementSibling?.text;
  expect(explained).toBe("Ce qui l’a guidé. C’est un texte de 200 signes au plus. ");
  expect(guide.querySelector("#kind-prototype ~ p a[href='#info-goals']")?.text).toBe("Objectifs");
  expect(draft("prototype", {}, { sources: [] }, "fr")).toContain("## Devise du projet. Ce qui l’a guidé.\n# motto: ");
});

it("editors complete them", () => {
  const files = new Map([...schemaFiles("fr"), ...valueFiles({ sources: [] }, "fr")]);
  const { properties } = JSON.parse(files.get(".vscode/essaim/prototype.json") ?? "");
  expect(properties).toMatchObject({
    motto: { title: "Devise du projet", type: "string", maxLength: 200 },
    scale: { enum: ["street", "region"] },
    goals: { items: { $ref: "values.json#/definitions/theme" } },
  });
  const snippets: Record<string, { body: string[] }> = JSON.parse(files.get(".vscode/essaim.code-snippets") ?? "");
  const [, scale] = Object.entries(snippets).find(([name]) => name.startsWith("scale")) ?? [];
  expect(scale?.body.join("\n")).toMatch(/^scale: \$\{1\|street,region\|\}$/);
});

it("types have them", async () => {
  const types = await typesFromSchemas();
  const matter = /export interface PrototypeMatter \{.*?\n\}/s.exec(types)?.[0];
  for (const line of ["motto?: string;", "budget?: number;", 'scale?: "street" | "region";', "goals?: string[];"])
    expect(matter).toContain(`\n  ${line}`);
  expect(/ {2}prototype: \{[^}]*\}/.exec(types)?.[0]).toContain('goals: "theme";');
});
