import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { typesFile, typesFromSchemas } from "../schemas/generate.ts";
import { typesFromWords, wordTypesFile } from "../schemas/words/generate.ts";

it("schemas/types.ts is what the schemas give; if not, run `npm run types`", async () => {
  expect(await readFile(typesFile, "utf8")).toBe(await typesFromSchemas());
});

it("schemas/words/types.ts is what the French words give; if not, run `npm run types`", async () => {
  expect(await readFile(wordTypesFile, "utf8")).toBe(typesFromWords());
});
