import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { expect, it } from "vitest";
import { templates } from "./index.ts";

it("lists every template of its folders", async () => {
  const files = (await readdir(import.meta.dirname, { recursive: true })).map((file) => basename(file));
  const pages = files.filter((file) => file.includes(".11ty.")).sort();
  expect(Object.keys(templates)).toEqual(pages.map((file) => file.replace(/\.11ty\.tsx?$/, "")));
});
