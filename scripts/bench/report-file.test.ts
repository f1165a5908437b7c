import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { reportFile } from "./report-file.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "report-"));
  await writeFile(join(folder, "earlier.md"), "# Figures\n\n| 1 |\n");
  await writeFile(join(folder, "empty.md"), "");
  await writeFile(join(folder, "these.md"), "# Figures of mine\n");
  await writeFile(join(folder, "plan.png"), new Uint8Array([0x89, 0xff, 0]));
  await mkdir(join(folder, "Documents"));
});
afterEach(() => rm(folder, { recursive: true }));

it.each(["new.md", "empty.md", "earlier.md"])("a report may be written as %s", (name) => {
  expect(reportFile(join(folder, name), "# Figures")).toBe(join(folder, name));
});

it.each(["these.md", "plan.png", "Documents", "these.md/x"])("what is somebody's is refused: %s", (name) => {
  expect(() => reportFile(join(folder, name), "# Figures")).toThrow("Rien n’a été changé.");
});
