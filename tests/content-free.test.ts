// Whatever content/ holds, the tests of the engine say the same: those that look at it never name what they found there.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readCatalogue } from "../scripts/catalogue/index.ts";
import { root } from "./support/site.ts";

/** How a test reaches the repository's own content: its site, or its folder. */
const reaches = /\batRoot\b|join\(root, "content"/;

/** Each is true of one content only, and says so by itself where content/ was replaced. */
const ofTheSample = ["sample.test.ts"];

/** What in a test names something that one content holds: an address, a file or a title. */
function names(text: string, slugs: readonly string[], titles: readonly string[]): string[] {
  const pointed = new Set(text.match(/[a-z0-9]+(?:-[a-z0-9]+)*(?=\/?["'`/#]|\.md)/g));
  return [...slugs.filter((slug) => pointed.has(slug)), ...titles.filter((title) => text.includes(title))];
}

it("no test of the engine names what content/ holds", async () => {
  const { defis, prototypes, sites, methods, communities } = (
    await readCatalogue(join(root, "content"))
  ).catalogue() ?? { defis: [], prototypes: [], sites: [], methods: [], communities: [] };
  const entries = [...defis, ...prototypes, ...sites, ...methods, ...communities];
  const slugs = entries.map(({ slug }) => slug).filter((slug) => slug.includes("-"));
  // A short title may be any word.
  const titles = entries.map(({ title }) => title).filter((title) => title.length >= 12);
  const files = (await readdir(join(root, "tests"))).filter((file) => file.endsWith(".test.ts"));
  const found: Record<string, string[]> = {};
  for (const file of files.filter((name) => !ofTheSample.includes(name))) {
    const text = await readFile(join(root, "tests", file), "utf8");
    if (!reaches.test(text)) continue;
    const named = names(text, slugs, titles);
    if (named.length > 0) found[file] = named;
  }
  expect(found).toEqual({});
});

it.each([
  ['open("/prototypes/le-vieux-moulin/")', ["le-vieux-moulin"]],
  ['const file = "content/prototypes/le-vieux-moulin.md";', ["le-vieux-moulin"]],
  ['expect(title).toBe("Le vieux moulin")', ["Le vieux moulin"]],
  ['open("/prototypes/le-vieux-moulin-voisin/")', []],
])("%s names %j", (text, expected) => {
  expect(names(text, ["le-vieux-moulin"], ["Le vieux moulin"])).toEqual(expected);
});
