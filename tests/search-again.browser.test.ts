/** `npm start` keeps the search indexes; what changed since is in a small one, and readers notice nothing. */
import { appendFile, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeCorpus } from "../scripts/bench/corpus.ts";
import { launchBrowser } from "./support/browser.ts";
import { type ServedBuilds, servedBuilds } from "./support/served.ts";
import { type Server, serveSite } from "./support/server.ts";
import { digestOf, runBuild, temporaryFolder } from "./support/site.ts";

let content: string;
let output: string;
let builds: ServedBuilds;
let browser: Browser;
let server: Server;
let said: string[];

/** Enough that the indexes are kept (see scripts/search/index.ts), as they are in larger catalogues by all builds. */
const entries = 240;

beforeAll(async () => {
  content = join(await temporaryFolder(), "content");
  output = join(await temporaryFolder(), "site");
  await writeCorpus(content, { entries });
  builds = servedBuilds(content, output);
  await build();
  [browser, server] = await Promise.all([launchBrowser(), serveSite(output)]);
});
afterAll(async () => {
  builds.end();
  await browser.close();
  await server.close();
});

async function build(): Promise<void> {
  const { published, text } = await builds.build();
  expect(published, text).toBe(true);
}

async function prototypes(): Promise<string[]> {
  const folder = join(content, "prototypes");
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => join(folder, file));
}

/** What the page says of a search, and the entries that it lists. */
async function search(query: string): Promise<{ told: string; found: (string | null)[] }> {
  const page = await browser.newPage();
  said = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  await page.goto(`${server.url}recherche/${query}`);
  await page.waitForFunction(
    () =>
      /^\d|^Aucun/.test(document.querySelector("#search-status")?.textContent ?? "") &&
      !document.querySelector("#results[aria-busy]"),
  );
  const told = (await page.getByRole("status").textContent()) ?? "";
  const found = await page.$$eval("#results > li", (items) =>
    items.map((item) => item.querySelector("a")?.getAttribute("href") ?? null),
  );
  await page.close();
  expect(said).toEqual([]);
  return { told, found };
}

const addressOf = (file: string) => `/prototypes/${/([^/]+)\.md$/.exec(file)?.[1]}/`;
const recent = () =>
  readdir(join(output, "pagefind", "recent")).then(
    (names) => names.length,
    () => 0,
  );

it("finds an entry by what it says since yesterday, once, and no longer by what it said", async () => {
  const [file = ""] = await prototypes();
  const before = await readFile(file, "utf8");
  await writeFile(file, before.replace(/^title:.*$/m, "title: La girouette du beffroi"));
  await build();
  expect(await recent()).toBeGreaterThan(0);
  expect((await search("?q=girouette")).found).toEqual([addressOf(file)]);

  await writeFile(file, before.replace(/^title:.*$/m, "title: Le campanile du beffroi"));
  await build();
  expect((await search("?q=campanile")).found).toEqual([addressOf(file)]);
  expect((await search("?q=girouette")).found).not.toContain(addressOf(file));
});

it("guesses a word that only the new text has", async () => {
  expect((await search("?q=campanille")).found).toHaveLength(1);
});

it("counts and lists what is new and what is gone", async () => {
  const { told } = await search("?kind=prototype");
  const files = await prototypes();
  await rm(files.at(-1) ?? "");
  await build();
  const fewer = await search("?kind=prototype");
  const [all = 0, less = 0] = [told, fewer.told].map((text) => Number(text.replace(/\D/g, "")));
  expect(less).toBe(all - 1);
});

it("forgets a word once the entry is as it was", async () => {
  const other = (await prototypes())[1] ?? "";
  await appendFile(other, "\nUne esperluette.\n");
  await build();
  expect((await search("?q=esperluette")).found).toEqual([addressOf(other)]);
  await writeFile(other, (await readFile(other, "utf8")).replace("\nUne esperluette.\n", ""));
  await build();
  expect((await search("?q=esperluette")).found).not.toContain(addressOf(other));
});

it("publishes by a command, where so few are made anew, what a build from nothing does", async () => {
  const again = await runBuild({ content, output });
  const afresh = await runBuild({ content });
  expect([again.exitCode, afresh.exitCode], again.stderr).toEqual([0, 0]);
  expect(await digestOf(output)).toBe(await digestOf(afresh.folder));
}, 120_000);
