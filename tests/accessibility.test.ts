import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./support/browser.ts";
import { pageKinds } from "./support/kinds.ts";
import { type Server, serveSite } from "./support/server.ts";
import { sharedSites } from "./support/site.ts";

let browser: Browser;
let server: Server;
let axe: string;

beforeAll(async () => {
  const { golden } = sharedSites();
  [browser, server, axe] = await Promise.all([
    launchBrowser(),
    serveSite(golden.folder),
    readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"),
  ]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const looks = [
  { colorScheme: "light", width: 360 },
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 360 },
  { colorScheme: "dark", width: 1280 },
] as const;

describe.each(looks)("in $colorScheme colours, $width px wide", ({ colorScheme, width }) => {
  it.each(pageKinds)("axe finds nothing wrong with the page of kind: %s", async (_, path) => {
    // The page's own policy forbids the script that asks the questions.
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(server.url + path);
    if (path.includes("?q="))
      await page
        .locator("[role=status]", { hasText: /\d|aucun/i })
        .first()
        .waitFor();
    await page.evaluate(axe);
    const { violations } = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
      return await axe.run();
    });
    await context.close();
    expect(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => [html, failureSummary])]),
    ).toEqual([]);
  });
});
