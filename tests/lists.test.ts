import { expect, it } from "vitest";
import { longListLength } from "./support/long-catalogue.ts";
import { pageOf } from "./support/pages.ts";
import { filesOf, sharedSites } from "./support/site.ts";

const { searched, golden, long } = sharedSites();

/** The entries of a kind that a page's content leads to. */
async function linked(file: string, section: string): Promise<string[]> {
  const { document } = await pageOf(long, file);
  const hrefs = document.querySelectorAll("main a").map((link) => link.getAttribute("href") ?? "");
  return [...new Set(hrefs.filter((href) => new RegExp(`^/${section}/[a-z-]+\\d+/$`).test(href)))];
}

it.each([
  ["defis/", "defis"],
  ["defis/sans-prototype/", "defis"],
  ["ce-qui-s-est-arrete/", "prototypes"],
  ["prototypes/", "prototypes"],
  ["organisations/", "organisations"],
  ["editions/2031/", "defis"],
  ["editions/2031/lieu/", "prototypes"],
  ["sites/lieu/", "prototypes"],
  ["themes/theme/", "defis"],
  ["methodes/methode/", "defis"],
])("%s shows fifty entries of %s and the rest on its second page", async (path, section) => {
  const first = await linked(`${path}index.html`, section);
  const second = await linked(`${path}page/2/index.html`, section);
  expect([first.length, second.length, new Set([...first, ...second]).size]).toEqual([50, 1, longListLength]);
});

it("the second page leads back to the first", async () => {
  const { document } = await pageOf(long, "defis/page/2/index.html");
  expect(document.querySelector('main a[href="/defis/"]')).not.toBeNull();
});

it("the défis without a prototype are those that no prototype names, and say how to take one up", async () => {
  const { document } = await pageOf(golden, "defis/sans-prototype/index.html");
  const hrefs = document.querySelectorAll("main a").map((link) => link.getAttribute("href"));
  expect(hrefs.filter((href) => /^\/defis\/[^/]+\/$/.test(href ?? ""))).toEqual([
    "/defis/texte-piege/",
    "/defis/titre-seul/",
  ]);
  expect(hrefs).toContain("/contribuer/");
});

it("what was stopped stands under what was learned from it", async () => {
  const { document } = await pageOf(long, "ce-qui-s-est-arrete/index.html");
  const told = document.querySelectorAll(".told-lessons li").slice(0, 2);
  const said = told.map((one) => [
    one.querySelector(".told-lesson")?.text,
    one.querySelector("a")?.getAttribute("href"),
  ]);
  expect(said).toEqual([
    ["Leçon 1", "/prototypes/prototype-1/"],
    ["Leçon 2", "/prototypes/prototype-2/"],
  ]);
});

it("a catalogue where nothing was stopped says so, and asks for what was learned", async () => {
  const { document } = await pageOf(golden, "ce-qui-s-est-arrete/index.html");
  expect(document.querySelector("main .quiet")?.text).toContain("n’est signalé comme arrêté");
  expect(document.querySelector("main .quiet a")?.getAttribute("href")).toBe("/contribuer/");
});

it("the search page leads to every list without a script, and to each theme in an edition and edition on a site", async () => {
  const { document } = await pageOf(searched, "recherche/index.html");
  const hrefs = new Set(document.querySelectorAll(".search-ways a").map((link) => link.getAttribute("href")));
  const crossings = (await filesOf(searched.folder)).filter((file) =>
    /^(themes|editions)\/[^/]+\/(?!page\/)[^/]+\/index\.html$/.test(file),
  );
  const lists = ["defis/", "prototypes/", "themes/", "defis/sans-prototype/", "ce-qui-s-est-arrete/"];
  const missing = [...lists, ...crossings.map((file) => file.replace("index.html", ""))].filter(
    (path) => !hrefs.has(`/${path}`),
  );
  expect([crossings.length > 10, missing]).toEqual([true, []]);
});
