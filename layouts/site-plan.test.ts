import { expect, it } from "vitest";
import { readContent } from "../scripts/catalogue/index.ts";
import { contentOf, entry, prototype } from "../scripts/rules/example.ts";
import { sitePlan } from "./site-plan.ts";

const files = {
  "content/defis/cantine.md": entry('title: La cantine\nedition: "2018"', "# L’idée\n\n## L’idée\n\n## Sources\n"),
  "content/editions/2019.md": entry("title: Édition 2019\nyear: 2019\nsites: [vallee]", "## Le récit de l’été\n"),
  "content/pages/a-propos.md": entry("title: À propos", "Qui nous sommes\n===\n\n| a |\n|---|\n| b |\n"),
};

/** What is said of a prototype that links to `address`. */
async function said(address: string, text = "") {
  const content = contentOf({
    files: { ...files, ...prototype("maturity: tested", `Voir [le reste](${address}).\n${text}`) },
  });
  const { diagnostics } = await readContent(content, { planOf: sitePlan });
  return diagnostics
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, suggestion }) => (suggestion === undefined ? rule : `${rule} ⇒ ${suggestion}`));
}

it.each([
  "#la-suite",
  "#La-Suite",
  "#La%20suite",
  "#texte-la-suite",
  "#sources",
  "#cite",
  "#main",
  "/defis/cantine/#l-idee",
  "/defis/cantine/#l%E2%80%99id%C3%A9e",
  "/defis/cantine/#l-idee-1",
  "/defis/cantine/#sources",
  "/defis/cantine/#texte-l-idee",
  "/defis/cantine/?x#l-idee",
  "/prototypes/essai/#la-suite",
  "/editions/2019/#le-recit-de-l-ete",
  "/editions/2018/#sites",
  "/editions/2018/#prototypes",
  "/a-propos/#qui-nous-sommes",
  "/sites/bourg/#editions",
  "/contribuer/guide/#info-themes",
  "/contribuer/guide/#body-missing-anchor",
  "/prototypes/#main",
])("finds what %s leads to", async (address) => {
  expect(await said(address, "\n## La suite\n")).toEqual([]);
});

it.each([
  ["#la-suitte", "#la-suite"],
  ["#source", "#sources"],
  ["#figures", undefined],
  ["#lessons", undefined],
  ["#texte-sources", "#sources"],
  ["/defis/cantine/#l-ide", "/defis/cantine/#l-idee"],
  ["/defis/cantine/#l-idee-2", undefined],
  ["/editions/2018/#le-recit-de-l-ete", undefined],
  ["/editions/2019/?x=1#recit-de-l-ete", "/editions/2019/?x=1#le-recit-de-l-ete"],
  ["/a-propos/#qui-nous-somme", "/a-propos/#qui-nous-sommes"],
  ["/#nulle-part", undefined],
])("tells that %s leads nowhere, and asks about %s", async (address, meant) => {
  expect(await said(address, "\n## La suite\n")).toEqual([`body/missing-anchor${meant ? ` ⇒ ${meant}` : ""}`]);
});

it("leaves a page that is not there to the rule of pages", async () => {
  expect(await said("/defi/cantine/#l-idee")).toEqual(["body/missing-page ⇒ /defis/cantine/"]);
});
