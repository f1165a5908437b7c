/** A site made in parts, by several machines, is the site that one machine makes. */
import { cp, readdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type CommandOutcome,
  digestOf,
  goldenContent,
  runCommand,
  sharedSites,
  temporaryFolder,
} from "./support/site.ts";

const count = 3;

/** `part-1` to `part-3` of the golden site. */
let made: string;
/** A copy of them for each test to spoil, and the golden site published beside. */
let folder: string;

beforeAll(async () => {
  made = await temporaryFolder();
  for (let number = 1; number <= count; number++) await buildPart(`${number}/${count}`, join(made, `part-${number}`));
});
beforeEach(async () => {
  folder = await temporaryFolder();
  await cp(made, folder, { recursive: true });
  await cp(sharedSites().long.folder, join(folder, "site"), { recursive: true });
});

async function buildPart(part: string, output: string, siteUrl = "https://catalogue.test"): Promise<void> {
  const words = ["--content", goldenContent, "--output", output, "--site-url", siteUrl, "--part", part];
  expect((await runCommand("build", words)).exitCode).toBe(0);
}

function joinAll(...names: string[]): Promise<CommandOutcome> {
  return runCommand("join", ["--output", join(folder, "site"), ...names.map((name) => join(folder, name))]);
}

/** What was published before stands as it was, and nothing beside it. */
async function expectUntouched(): Promise<void> {
  const beside = (await readdir(folder)).filter((name) => name.startsWith("site"));
  expect(beside).toEqual(["site"]);
  expect(await digestOf(join(folder, "site"))).toBe(await digestOf(sharedSites().long.folder));
}

it("joined in any order, parts are byte for byte the whole", async () => {
  const { exitCode, stdout } = await joinAll("part-3", "part-1", "part-2");
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^\d+ fichiers, de 3 parts : /);
  expect(await digestOf(join(folder, "site"))).toBe(await digestOf(sharedSites().golden.folder));
});

describe("joining refuses, and leaves what was published,", () => {
  it("when a part is missing", async () => {
    const { exitCode, stderr } = await joinAll("part-1", "part-3");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("Il faut chaque part de 1 à 3 une fois ; manque, ou est donnée deux fois : 2.");
    await expectUntouched();
  });

  it("when a part is given twice", async () => {
    const { exitCode, stderr } = await joinAll("part-1", "part-2", "part-2", "part-3");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("manque, ou est donnée deux fois : 2.");
    await expectUntouched();
  });

  it("when a folder is no part", async () => {
    const { exitCode, stderr } = await joinAll("part-1", "part-2", "site");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("site n’est pas une part de site : part.json manque.");
    await expectUntouched();
  });

  it("when a part was made for another address", async () => {
    await buildPart("2/3", join(folder, "part-2"), "https://ailleurs.test");
    const { exitCode, stderr } = await joinAll("part-1", "part-2", "part-3");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("ne sont pas des parts du même site");
    await expectUntouched();
  });

  it("when two parts have one file with different bytes", async () => {
    const style = (await readdir(join(folder, "part-2", "assets"))).find((name) => name.endsWith(".css")) ?? "";
    await writeFile(join(folder, "part-2", "assets", style), "*{}");
    const { exitCode, stderr } = await joinAll("part-1", "part-2", "part-3");
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`assets/${style} n’est pas le même fichier dans part-1 et dans part-2.`);
    await expectUntouched();
  });

  it("when a page got lost on the way, to which others link", async () => {
    const pages = await readdir(join(folder, "part-2"), { recursive: true });
    const lost = pages.find((path) => /^prototypes\/.+\/index\.html$/.test(path)) ?? "";
    await rm(join(folder, "part-2", lost));
    const { exitCode, stderr } = await joinAll("part-1", "part-2", "part-3");
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`/${lost} manque.`);
    expect(stderr).toContain(`un lien mène à /prototypes/${basename(dirname(lost))}/, qui n’existe pas.`);
    await expectUntouched();
  });
});

it.each(["0/3", "4/3", "2", "a/b", ""])("--part %j is wrong use", async (part) => {
  const { exitCode, stderr } = await runCommand("build", ["--content", goldenContent, "--part", part]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("donnez le numéro de la part et leur nombre, comme 2/4.");
});
