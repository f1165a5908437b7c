/** The published folder is replaced whole or not at all, whatever happens to the build. */
import { appendFile, cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { listingFile, readListing } from "../layouts/browser/listing.ts";
import { copyOfProject } from "./support/project.ts";
import {
  digestOf,
  goldenContent,
  runBuild,
  runCommand,
  sharedSites,
  startCommand,
  temporaryFolder,
} from "./support/site.ts";

let output: string;
let before: string;
/** What a build that is let finish publishes. */
let after: string;

beforeAll(async () => {
  output = join(await temporaryFolder(), "site");
  await cp(sharedSites().golden.folder, output, { recursive: true });
  before = await digestOf(output);
  const finished = join(await temporaryFolder(), "site");
  await startBuild(finished).outcome;
  after = await digestOf(finished);
});

/** What a build leaves beside the folder it publishes. */
async function leftovers(): Promise<string[]> {
  return (await readdir(dirname(output))).filter((name) => name !== basename(output));
}

/** Starts a build of the golden content for another place, so that a finished one would show. */
function startBuild(folder = output) {
  return startCommand("build", ["--content", goldenContent, "--output", folder, "--base-path", "/other/"]);
}

describe("a build that is stopped", () => {
  it.each([
    ["SIGKILL", 300],
    ["SIGKILL", 700],
    ["SIGKILL", 1000],
    ["SIGKILL", 1300],
    ["SIGTERM", 900],
  ] as const)("by %s after %i ms leaves the published folder as it was, or finished", async (signal, milliseconds) => {
    const build = startBuild();
    await pause(milliseconds);
    build.child.kill(signal);
    await build.outcome;
    const digest = await digestOf(output);
    // It may have been stopped after it had published, on its way out.
    expect([before, after]).toContain(digest);
    if (digest === before) return;
    await rm(output, { recursive: true });
    await cp(sharedSites().golden.folder, output, { recursive: true });
  });

  it("is cleaned up after by the next one", async () => {
    const build = startBuild();
    await pause(1000);
    build.child.kill("SIGKILL");
    await build.outcome;

    const next = await runBuild({ content: goldenContent, output });

    expect({
      exitCode: next.exitCode,
      leftovers: await leftovers(),
      same: (await digestOf(output)) === before,
    }).toEqual({
      exitCode: 0,
      leftovers: [],
      same: true,
    });
  });
});

it("two builds at once publish one after the other", async () => {
  const runs = await Promise.all([
    runBuild({ content: goldenContent, output }),
    runBuild({ content: goldenContent, output }),
  ]);

  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(await digestOf(output)).toBe(before);
  expect(await leftovers()).toEqual([]);
});

it("a build says that a file stands where its folder should be, and leaves that file alone", async () => {
  const file = join(await temporaryFolder(), "site");
  await writeFile(file, "précieux");

  const { exitCode, stderr } = await runBuild({ content: goldenContent, output: join(file, "below") });

  expect({ exitCode, kept: await readFile(file, "utf8") }).toEqual({ exitCode: 2, kept: "précieux" });
  expect(stderr).toMatch(/Un fichier se trouve là où il faut un dossier/);
});

it("a build into a file replaces nothing", async () => {
  const file = join(await temporaryFolder(), "site");
  await writeFile(file, "précieux");

  const { exitCode } = await runBuild({ content: goldenContent, output: file });

  expect({ exitCode, kept: await readFile(file, "utf8") }).toEqual({ exitCode: 2, kept: "précieux" });
});

it("a catalogue without a single entry is published, with a search that knows of none", async () => {
  const content = join(await temporaryFolder(), "content");
  await mkdir(content);
  await writeFile(
    join(content, "catalogue.yaml"),
    "name: Catalogue de la Vallée\nurl: https://vallee-innovation.fr/\nlanguages: [fr]\n",
  );

  const { exitCode, stdout, folder } = await runBuild({ content });

  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining(" 0 fiches dans la recherche") });
  expect(readListing(await readFile(join(folder, "pagefind", listingFile), "utf8"))).toEqual({ ids: [], starts: [] });
});

it("an entry that was deleted disappears with its feed entry and its place in lists", async () => {
  const content = join(await temporaryFolder(), "content");
  await cp(goldenContent, content, { recursive: true });
  const gone = "titre-seul";
  await rm(join(content, "defis", `${gone}.md`));
  const folder = join(await temporaryFolder(), "site");
  await cp(output, folder, { recursive: true });

  const { exitCode } = await runBuild({ content, output: folder });

  const entries = await readdir(folder, { recursive: true });
  const texts = await Promise.all(
    ["feed.xml", "defis/index.html", "sitemap.xml"].map((path) => readFile(join(folder, path), "utf8")),
  );
  expect({
    exitCode,
    pages: entries.filter((path) => path.includes(gone)),
    named: texts.some((text) => text.includes(`/${gone}/`)),
  }).toEqual({
    exitCode: 0,
    pages: [],
    named: false,
  });
});

it("the same content makes the same bytes in another folder, time zone, locale and directory order", async () => {
  const content = join(await temporaryFolder(), "elsewhere", "content");
  const folders = (await readdir(goldenContent)).reverse();
  await mkdir(content, { recursive: true });
  for (const name of folders) await cp(join(goldenContent, name), join(content, name), { recursive: true });

  const environment = { TZ: "Pacific/Auckland", LC_ALL: "C", LANG: "C" };
  const other = await runBuild({ content, output: join(await temporaryFolder(), "site"), environment });

  expect(other.exitCode).toBe(0);
  expect(await digestOf(other.folder)).toBe(before);
});

it("a build writes nothing but its output and, in .essaim, what the next one can use again", async () => {
  const copy = await copyOfProject();
  const digest = () => digestOf(copy, (path) => !/^(_site|node_modules|\.essaim)\b/.test(path));
  const untouched = await digest();

  const { exitCode } = await runCommand("build", ["--site-url", "https://catalogue.test"], {}, copy);

  expect(exitCode).toBe(0);
  expect(await digest()).toBe(untouched);
});

it("an entry that links to a page which does not exist is a mistake of content, told with its file", async () => {
  const content = join(await temporaryFolder(), "content");
  await cp(goldenContent, content, { recursive: true });
  await appendFile(join(content, "defis", "titre-seul.md"), "\n[Voir](/defis/nulle-part/)\n");

  const { exitCode, stderr } = await runBuild({ content, output, basePath: "/sub/" });

  expect({ exitCode, same: (await digestOf(output)) === before }).toEqual({ exitCode: 1, same: true });
  expect(stderr).toMatch(/content\/defis\/titre-seul\.md:\d+:8 erreur body\/missing-page/);
});
