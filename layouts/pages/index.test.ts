import { readdir } from "node:fs/promises";
import { expect, it } from "vitest";
import { templates } from "./index.ts";

it("lists every template of its folder", async () => {
  const files = (await readdir(import.meta.dirname)).sort().filter((file) => file.includes(".11ty."));
  expect(Object.keys(templates)).toEqual(files.map((file) => file.replace(/\.11ty\.tsx?$/, "")));
});
