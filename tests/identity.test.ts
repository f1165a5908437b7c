import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import { root } from "./support/site.ts";

/** Names, places and sources that belong to the catalogue this repository comes with, not to its engine. */
const identity =
  /cnfpt|cluny|uieip|université (européenne )?de l['’]innovation|essaim de l['’]innovation|horizons ?publics|essaim\.example|pont-à-mousson/i;

const enginePlaces = ["layouts", "schemas", "scripts", ".ci", ".github", ".gitlab-ci.yml", "eleventy.config.ts"];
const alsoChecked = ["package.json", "vitest.config.ts", "biome.json", "tsconfig.json"];

/** Lists of French public bodies and their acronyms, where the sample's organiser is one among many. */
const acronymLists = ["schemas/words/fr/search.json", "scripts/bench/search-words.json"];

async function filesUnder(place: string): Promise<string[]> {
  const path = join(root, place);
  if (!existsSync(path)) return [];
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Examples in a schema show contributors what a value looks like; a fork may leave them as they are. */
function withoutExamples(file: string, text: string): string {
  if (!/schemas.*\.json$/.test(file)) return text;
  return JSON.stringify(JSON.parse(text), (key, value) => (key === "examples" ? undefined : value), 1);
}

it("who the catalogue is stands only in content/", async () => {
  const places = await Promise.all([...enginePlaces, ...alsoChecked].map(filesUnder));
  const files = places.flat().filter((file) => !acronymLists.includes(relative(root, file)));
  const found = await Promise.all(
    files.map(async (file) => {
      const lines = withoutExamples(file, await readFile(file, "utf8")).split("\n");
      return lines.filter((line) => identity.test(line)).map((line) => `${relative(root, file)}: ${line.trim()}`);
    }),
  );
  expect(found.flat()).toEqual([]);
});
