import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { readSealed, takeDamaged, writeSealed } from "./sealed-file.ts";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "essaim-sealed-"));
  path = join(folder, "sites", "a.json");
  await writeSealed(path, { name: "Élan", size: 3 });
  takeDamaged();
});

it("gives what was written, and says of nothing that it was damaged", () => {
  expect([readSealed(path), takeDamaged()]).toEqual([{ name: "Élan", size: 3 }, []]);
});

it("that is not there is none, and not damaged", () => {
  expect([readSealed(`${path}x`), takeDamaged()]).toEqual([undefined, []]);
});

describe("is removed, told once and made anew where it is", () => {
  it.each<[string, () => void]>([
    ["empty", () => writeFileSync(path, "")],
    ["JSON of somebody else", () => writeFileSync(path, '{"__proto__":{"name":1}}')],
    ["changed, though still JSON", () => writeFileSync(path, readFileSync(path, "utf8").replace("Élan", "Elan"))],
    ["written once more", () => writeFileSync(path, readFileSync(path, "utf8").repeat(2))],
    ["a folder", () => execFileSync("sh", ["-c", `rm "${path}" && mkdir -p "${path}/x"`])],
    ["a pipe, which nobody writes to", () => execFileSync("sh", ["-c", `rm "${path}" && mkfifo "${path}"`])],
    [
      "a link to one that is whole",
      () => execFileSync("sh", ["-c", `mv "${path}" "${path}.b" && ln -s a.json.b "${path}"`]),
    ],
    [
      "in a folder that is a file",
      () => execFileSync("sh", ["-c", `rm -r "${folder}/sites" && touch "${folder}/sites"`]),
    ],
  ])("%s", async (_, harm) => {
    harm();
    expect([readSealed(path), takeDamaged(), takeDamaged()]).toEqual([undefined, [path], []]);
    expect([await writeSealed(path, 1), readSealed(path), takeDamaged()]).toEqual([true, 1, []]);
  });
});

it("is written where its folder is a link that leads nowhere", async () => {
  const lost = join(folder, "lost");
  symlinkSync(join(folder, "nowhere"), lost);
  expect(await writeSealed(join(lost, "a.json"), 1)).toBe(true);
  expect(readdirSync(lost)).toEqual(["a.json"]);
});

it("that cannot be written leaves no draft", async () => {
  const place = join(folder, "sites", "b.json");
  mkdirSync(join(place, "full"), { recursive: true });
  expect([await writeSealed(place, 1), readdirSync(join(folder, "sites")).sort()]).toEqual([
    false,
    ["a.json", "b.json"],
  ]);
});
