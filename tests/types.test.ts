import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { typesFile, typesFromSchemas } from "../schemas/generate.ts";

it("schemas/types.ts is what the schemas give; if not, run `npm run types`", async () => {
  expect(await readFile(typesFile, "utf8")).toBe(await typesFromSchemas());
});
