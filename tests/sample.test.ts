// What the sample content must hold; silent where content/ was replaced. Titles may be corrected: pages are known by their slug.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { load } from "../scripts/content/load.ts";
import { contentOf, prototype } from "../scripts/rules/example.ts";
import { validate } from "../scripts/rules/validate.ts";
import facts from "./fixtures/facts.json" with { type: "json" };
import { pageOf, pagesOf } from "./support/pages.ts";
import { isSample } from "./support/sample.ts";
import { filesOf, goldenContent, root, sharedSites } from "./support/site.ts";

const { atRoot } = sharedSites();

const folders: Record<string, string> = {
  defi: "defis",
  prototype: "prototypes",
  site: "sites",
  theme: "themes",
  method: "methodes",
  community: "communautes",
  organisation: "organisations",
};

/** Facts were typed with straight apostrophes and plain spaces, pages are typeset. */
function bare(text: string): string {
  return text
    .replaceAll("’", "'")
    .replace(/[\s\u00a0\u202f]+/g, "")
    .toLocaleLowerCase("fr");
}

it("another content folder is not taken for the sample", () => {
  expect(isSample(goldenContent)).toBe(false);
});

describe.runIf(isSample())("the sample", () => {
  it("has a page for every entry, community and organisation of the facts", async () => {
    const files = new Set(await filesOf(atRoot.folder));
    const missing = facts.pages.filter(({ kind, slug }) => !files.has(`${folders[kind]}/${slug}/index.html`));
    expect(missing).toEqual([]);
  });

  it("names every event, inspiration and resource of the facts somewhere", async () => {
    const pages = await pagesOf(atRoot);
    const text = pages.map(({ document }) => bare(document.querySelector("main")?.text ?? "")).join("\n");
    expect(facts.names.filter((name) => !text.includes(bare(name)))).toEqual([]);
  });

  it.each([2016, 2017, 2018, 2019, 2020, 2021, 2022])("has a page for the edition of %i", async (year) => {
    expect(await filesOf(atRoot.folder)).toContain(`editions/${year}/index.html`);
  });

  it("shows no address in its examples that would be published where somebody left it", async () => {
    const { sources } = await load(join(root, "content"));
    const pages = sources.filter(({ schema }) => schema === "page").map(({ text = "" }) => text);
    const shown = new Set(pages.join("\n").match(/https:\/\/www\.example\.org\/\S+/g));
    const told = [...shown].filter((url) => {
      const { diagnostics } = validate(contentOf({ files: prototype(`sources:\n  - url: ${url}`) }), "fr");
      return diagnostics.some(({ rule }) => rule === "field/placeholder");
    });
    expect(told).toEqual([...shown]);
    expect(shown.size).toBeGreaterThan(0);
  });

  it("joins the network of innovators to the défi that it comes from and to those who make it", async () => {
    const { document } = await pageOf(atRoot, "communautes/reseau-innovateurs-paca/index.html");
    const hrefs = document.querySelectorAll("main a").map((link) => link.getAttribute("href"));
    expect(hrefs).toEqual(
      expect.arrayContaining([
        "/defis/reseau-innovateurs-paca/",
        "/organisations/region-sud/",
        "/organisations/la-poste/",
        "/organisations/irts/",
        "/organisations/lab-pole-emploi/",
      ]),
    );
  });
});
