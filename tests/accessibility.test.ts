import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./support/browser.ts";
import { pageKinds, settled } from "./support/kinds.ts";
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

/** Where people are told how to write, with samples that scroll, and asked to. */
const toContribute = [
  ["how to contribute", "contribuer/"],
  ["form of a défi", "contribuer/defi/"],
  ["form of a prototype", "contribuer/prototype/"],
] as const;

describe.each([...pageKinds, ...toContribute])("on the page of kind: %s", (_, path) => {
  let page: Page;

  beforeAll(async () => {
    // The page's own policy forbids the script that asks the questions.
    page = await browser.newPage({ bypassCSP: true });
    await page.goto(server.url + path);
    await settled(page);
    await page.evaluate(axe);
  });
  afterAll(() => page.context().close());

  it.each(looks)("axe finds nothing wrong in $colorScheme colours, $width px wide", async ({ colorScheme, width }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // All that a dark page differs in is its colours.
    const only = colorScheme === "dark" ? ["color-contrast", "link-in-text-block"] : undefined;
    const { violations } = await page.evaluate(async (rules) => {
      const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
      return await axe.run({ resultTypes: ["violations"], ...(rules && { runOnly: { type: "rule", values: rules } }) });
    }, only);
    expect(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => [html, failureSummary])]),
    ).toEqual([]);
  });
});
