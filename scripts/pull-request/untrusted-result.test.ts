import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readResult } from "./untrusted-result.ts";

const diagnostic = {
  file: "content/sites/x.md",
  line: 2,
  column: 1,
  rule: "field/unknown",
  severity: "error",
  message: "Inconnu.",
};
const result = { version: 1, diagnostics: [diagnostic], summary: { files: 1, errors: 1, warnings: 0 } };

let path: string;

beforeAll(async () => {
  path = join(await mkdtemp(join(tmpdir(), "essaim-")), "diagnostics.json");
});

afterAll(async () => {
  await rm(join(path, ".."), { recursive: true });
});

describe("readResult", () => {
  it("reads what check writes", async () => {
    const whole = { ...diagnostic, help: "Corrigez.", suggestion: "x", related: [{ ...place(), message: "là" }] };
    await writeFile(path, JSON.stringify({ ...result, diagnostics: [diagnostic, whole] }));
    expect((await readResult(path))?.diagnostics).toEqual([diagnostic, whole]);
  });

  it.each([
    ["no JSON", "<html>"],
    ["too much", `[${"1,".repeat(3_000_000)}1]`],
    ["another form", { ...result, extra: true }],
    ["another version", { ...result, version: 2 }],
    ["a file elsewhere", withFault({ file: "../x" })],
    ["a rule that is an address", withFault({ rule: "x>](https://example.org)" })],
    ["a severity of its own", withFault({ severity: "fatal" })],
    ["a line that is no number", withFault({ line: "1" })],
    ["an endless sentence", withFault({ message: "a".repeat(6000) })],
  ])("takes nothing from %s", async (_, artifact) => {
    await writeFile(path, typeof artifact === "string" ? artifact : JSON.stringify(artifact));
    expect(await readResult(path)).toBeUndefined();
  });

  it("takes nothing from a link, nor from what is not there", async () => {
    await writeFile(path, JSON.stringify(result));
    await symlink(path, `${path}.link`);
    expect(await readResult(`${path}.link`)).toBeUndefined();
    expect(await readResult(`${path}.nowhere`)).toBeUndefined();
  });
});

function place() {
  const { file, line, column } = diagnostic;
  return { file, line, column };
}

function withFault(wrong: Record<string, unknown>) {
  return { ...result, diagnostics: [{ ...diagnostic, ...wrong }] };
}
