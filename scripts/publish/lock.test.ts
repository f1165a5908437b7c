import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lock } from "./lock.ts";
import { markerFile } from "./output.ts";
import { recover } from "./swap.ts";

/** Higher than any process number that Linux, macOS or Windows gives. */
const nobody = 2 ** 30;

let folder: string;
let output: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lock-"));
  output = join(folder, "site");
});
afterEach(() => rm(folder, { recursive: true }));

const waitsForNobody = (pid: number) => {
  throw new Error(`waits for ${pid}`);
};

it("is held by one, and gone once let go", async () => {
  const unlock = await lock(output, waitsForNobody);
  expect(await readFile(`${output}.lock`, "utf8")).toBe(`${process.pid}\n${hostname()}\n`);
  await unlock();
  expect(await readdir(folder)).toEqual([]);
});

it.each([
  ["of a process that is gone", `${nobody}\n${hostname()}\n`],
  ["of a process before this one that had its number, as in containers", `${process.pid}\n${hostname()}\n`],
  ["cut short by a disk that failed", ""],
])("counts for nothing where it is %s", async (_, text) => {
  await writeFile(`${output}.lock`, text);
  const unlock = await lock(output, waitsForNobody);
  await unlock();
  expect(await readdir(folder)).toEqual([]);
});

it("is not taken for one where somebody wrote something else there", async () => {
  await writeFile(`${output}.lock`, "mes notes");
  await expect(lock(output, waitsForNobody)).rejects.toThrow("site.lock n’est pas d’une construction");
  expect(await readFile(`${output}.lock`, "utf8")).toBe("mes notes");
  expect(await readdir(folder)).toEqual(["site.lock"]);
});

it("is left to another machine", async () => {
  await writeFile(`${output}.lock`, `${nobody}\nailleurs.example\n`);
  await expect(lock(output, waitsForNobody)).rejects.toThrow("une autre machine (ailleurs.example)");
  expect(await readdir(folder)).toEqual(["site.lock"]);
});

it("tells once whom it waits for, and is held when that one is done", async () => {
  // The process that runs the tests.
  await writeFile(`${output}.lock`, `${process.ppid}\n${hostname()}\n`);
  const told: number[] = [];
  const unlock = await lock(output, (pid) => {
    told.push(pid);
    setTimeout(() => rm(`${output}.lock`), 500);
  });
  expect(told).toEqual([process.ppid]);
  await unlock();
});

describe("what a killed build left", () => {
  beforeEach(async () => {
    for (const name of [`site.making-${nobody}`, `site.making-${process.ppid}`, `site.retired-${nobody}`]) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, "name"), name);
      await writeFile(join(folder, name, markerFile), "");
    }
    await writeFile(join(folder, `site.lock-${nobody}`), "");
    await mkdir(join(folder, "another-site.making-1"));
  });
  const others = ["another-site.making-1", `site.making-${process.ppid}`];

  it("is removed, and a folder moved aside is brought back; those of others stay", async () => {
    await recover(output);
    expect((await readdir(folder)).sort()).toEqual([others[0], "site", others[1]]);
    expect(await readFile(join(output, "name"), "utf8")).toBe(`site.retired-${nobody}`);
  });

  it("is removed where the new folder was already in its place", async () => {
    await mkdir(output);
    await recover(output);
    expect((await readdir(folder)).sort()).toEqual([others[0], "site", others[1]]);
    expect(await readdir(output)).toEqual([]);
  });

  it("is left where it only has such a name: no build marked it", async () => {
    for (const name of [`site.making-${nobody}`, `site.retired-${nobody}`]) await rm(join(folder, name, markerFile));
    await writeFile(join(folder, `site.lock-${nobody}`), "mes notes");
    const before = (await readdir(folder)).sort();
    await recover(output);
    expect((await readdir(folder)).sort()).toEqual(before);
  });
});
