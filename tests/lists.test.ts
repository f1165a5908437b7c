import { expect, it } from "vitest";
import { longListLength } from "./support/long-catalogue.ts";
import { pageOf } from "./support/pages.ts";
import { sharedSites } from "./support/site.ts";

const { long } = sharedSites();

/** The entries of a kind that a page's content leads to. */
async function linked(file: string, section: string): Promise<string[]> {
  const { document } = await pageOf(long, file);
  const hrefs = document.querySelectorAll("main a").map((link) => link.getAttribute("href") ?? "");
  return [...new Set(hrefs.filter((href) => new RegExp(`^/${section}/[a-z-]+\\d+/$`).test(href)))];
}

it.each([
  ["defis/", "defis"],
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
