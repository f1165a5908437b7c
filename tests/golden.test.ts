import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { pageOf } from "./support/pages.ts";
import { filesOf, sharedSites } from "./support/site.ts";

const { golden } = sharedSites();

function expected(name: string): string {
  return `./fixtures/golden/expected/${name}`;
}

/** Names made from a file's content change with it: they are not what this listing is about. */
function withoutHash(file: string): string {
  return file.replace(/[-.][0-9A-Za-z]{8,}(?=\.(css|js|svg|png|woff2)$)/, "-HASH");
}

it("publishes these files", async () => {
  const files = (await filesOf(golden.folder)).filter((file) => !file.startsWith("pagefind/"));
  await expect(`${files.map(withoutHash).join("\n")}\n`).toMatchFileSnapshot(expected("files.txt"));
});

it.each([
  ["home", "index.html"],
  ["defi", "defis/pont-du-moulin/index.html"],
  ["defi-title-only", "defis/titre-seul/index.html"],
  ["defi-like-code", "defis/texte-piege/index.html"],
  ["prototype", "prototypes/passerelle-flottante/index.html"],
  ["edition", "editions/2031/index.html"],
  ["edition-site", "editions/2031/valmoulin/index.html"],
  ["organisation", "organisations/ville-de-valmoulin/index.html"],
  ["community", "communautes/cercle-des-berges/index.html"],
  ["without-prototype", "defis/sans-prototype/index.html"],
])("says this on the page: %s", async (name, file) => {
  const { document } = await pageOf(golden, file);
  const text = document.querySelector("main")?.structuredText ?? "";
  await expect(`${text}\n`).toMatchFileSnapshot(expected(`${name}.txt`));
});

it.each(["feed.xml", "defis/feed.xml", "sitemap.xml", "robots.txt"])("writes this in %s", async (file) => {
  const text = await readFile(join(golden.folder, file), "utf8");
  await expect(text).toMatchFileSnapshot(expected(file.replace("/", "-")));
});

it("prints {{ 7*7 }} as it was written", async () => {
  const { html } = await pageOf(golden, "defis/texte-piege/index.html");
  expect([html.includes("Le gabarit {{ 7*7 }} et {% raw %}"), html.includes("49")]).toEqual([true, false]);
});
