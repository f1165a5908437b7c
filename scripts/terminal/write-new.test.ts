import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeNew } from "./write-new.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "write-new-"));
});
afterEach(() => rm(folder, { recursive: true }));

const files = () => ["sites/x.md", "defis/2031/y.md"].map((name) => ({ path: join(folder, name), text: name }));

it("writes all, with the folders that they need", async () => {
  writeNew(files());
  for (const { path, text } of files()) expect(await readFile(path, "utf8")).toBe(text);
});

it("writes none where one is there already, which stays", async () => {
  await writeFile(join(folder, "z.md"), "précieux");
  expect(() => writeNew([...files(), { path: join(folder, "z.md"), text: "z" }])).toThrow("EEXIST");
  const left = await readdir(folder, { recursive: true });
  expect(left.filter((name) => name.endsWith(".md"))).toEqual(["z.md"]);
  expect(await readFile(join(folder, "z.md"), "utf8")).toBe("précieux");
});
