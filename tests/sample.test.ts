// What this repository's own content must hold: a fork with content of its own deletes this file and its fixture.
import { expect, it } from "vitest";
import titles from "./fixtures/facts-titles.json" with { type: "json" };
import { pagesOf } from "./support/pages.ts";
import { sharedSites } from "./support/site.ts";

const folders: Record<string, string> = {
  defi: "defis",
  prototype: "prototypes",
  site: "sites",
  theme: "themes",
  method: "methodes",
};

/** Facts were typed with straight apostrophes and plain spaces, pages are typeset. */
function bare(title: string): string {
  return title
    .replaceAll("’", "'")
    .replace(/[\s\u00a0\u202f]+/g, "")
    .toLocaleLowerCase("fr");
}

it("every title of the facts is on a page of its own", async () => {
  const pages = await pagesOf(sharedSites().atRoot);
  const headings = pages.map(
    ({ file, document }) => `${file.split("/")[0]} ${bare(document.querySelector("main h1")?.text ?? "")}`,
  );
  const missing = titles.filter(({ kind, title }) => {
    const wanted = `${folders[kind]} ${bare(title)}`;
    return headings.filter((heading) => heading === wanted).length !== 1;
  });
  expect(missing).toEqual([]);
});

it.each([2016, 2017, 2018, 2019, 2020, 2021, 2022])("the edition of %i has a page", async (year) => {
  const pages = await pagesOf(sharedSites().atRoot);
  expect(pages.map(({ file }) => file)).toContain(`editions/${year}/index.html`);
});
