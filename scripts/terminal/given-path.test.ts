import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { givenPath, whereTheyAre } from "./given-path.ts";

let repository: string;
let below: string;
beforeEach(async () => {
  repository = await realpath(await mkdtemp(join(tmpdir(), "given-")));
  below = join(repository, "content", "defis");
  await mkdir(below, { recursive: true });
  await writeFile(join(repository, "package.json"), "{}");
});
afterEach(() => rm(repository, { recursive: true }));

it("where npm went to the repository, people are where they called it from", () => {
  const npm = { INIT_CWD: below, npm_package_json: join(repository, "package.json") };
  expect(whereTheyAre(npm, repository)).toBe(below);
  expect(whereTheyAre(npm, below)).toBe(below);
  expect(whereTheyAre(npm, tmpdir())).toBe(tmpdir());
  expect(whereTheyAre({}, repository)).toBe(repository);
});

it.each([
  ["..", "read", "content"],
  ["content", "read", "content"],
  ["absent", "read", join("content", "defis", "absent")],
  ["../../site", "write", "site"],
  ["content", "write", join("content", "defis", "content")],
  ["../..", "write", "."],
] as const)("%s to %s, from a folder below, is %s", (given, use, seen) => {
  expect(givenPath(given, use, below, repository)).toBe(seen);
});

it("from the repository itself a path stays as it was typed", () => {
  expect(givenPath("./content/", "read", repository, repository)).toBe("./content/");
});
