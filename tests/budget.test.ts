import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, it } from "vitest";
import { addressesOf, fileAt, type PublishedPage, pagesOf } from "./support/pages.ts";
import { filesOf, sharedSites } from "./support/site.ts";

const { atRoot, golden } = sharedSites();
const sites = [atRoot, golden];

interface EntryPage extends PublishedPage {
  /** Bytes of its HTML and its style sheets, each compressed as a host does. */
  weight: number;
}
const entryPages: EntryPage[] = [];

beforeAll(async () => {
  for (const site of sites) {
    const files = new Set(await filesOf(site.folder));
    for (const page of await pagesOf(site)) {
      if (!/^(defis|prototypes)\/[^/]+\/index\.html$/.test(page.file)) continue;
      const sheets = addressesOf(page).filter(({ element }) => element.getAttribute("rel") === "stylesheet");
      const styles = sheets.map(({ url }) => readFile(join(site.folder, fileAt(url, site, files) ?? "")));
      const texts = [Buffer.from(page.html), ...(await Promise.all(styles))];
      entryPages.push({ ...page, weight: texts.reduce((sum, text) => sum + gzipSync(text).length, 0) });
    }
  }
});

it("an entry page and its style sheets are 30 kB at most", () => {
  expect(Math.max(...entryPages.map(({ weight }) => weight))).toBeLessThanOrEqual(30_000);
});

it("an entry page runs no script", () => {
  const running = entryPages.filter(({ document }) =>
    document.querySelectorAll("script").some((script) => script.getAttribute("type") !== "application/ld+json"),
  );
  expect(running.map(({ file }) => file)).toEqual([]);
});
