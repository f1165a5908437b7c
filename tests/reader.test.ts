import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./support/browser.ts";
import { pageKinds, settled } from "./support/kinds.ts";
import { type Server, serveSite } from "./support/server.ts";
import { sharedSites } from "./support/site.ts";

let browser: Browser;
let server: Server;

beforeAll(async () => {
  const { golden } = sharedSites();
  [browser, server] = await Promise.all([launchBrowser(), serveSite(golden.folder)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: "fr-FR", ...options });
  const page = await context.newPage();
  await page.goto(server.url + path);
  return page;
}

describe("without JavaScript", () => {
  it("a reader goes from the home page to an edition, a prototype and its défi", async () => {
    const page = await open("", { javaScriptEnabled: false });
    const headings: string[] = [];
    for (const href of ["/editions/2031/", "/prototypes/passerelle-flottante/", "/defis/pont-du-moulin/"]) {
      await page.locator(`main a[href="${href}"]`).first().click();
      headings.push(((await page.locator("h1").textContent()) ?? "").replace(/\s/g, " "));
    }
    expect(headings).toEqual([
      "Première rencontre de Valmoulin",
      "La passerelle flottante",
      "Comment rouvrir le pont du Moulin sans couper la rivière aux poissons ?",
    ]);
  });

  it("the search page leads to the lists", async () => {
    const page = await open("recherche/", { javaScriptEnabled: false });
    await page.locator('main a[href="/prototypes/"]').first().click();
    expect(new URL(page.url()).pathname).toBe("/prototypes/");
  });
});

describe("a page that does not exist", () => {
  it("is answered with status 404 and ways on", async () => {
    const page = await open("");
    const response = await page.goto(`${server.url}defis/nulle-part/`);
    const links = await page.locator("main a[href]").count();
    expect([response?.status(), links > 0]).toEqual([404, true]);
  });

  it("finds its style sheet however deep the address", async () => {
    const page = await open("a/b/c/d/");
    const sheets = await page.evaluate(() => [...document.styleSheets].map((sheet) => sheet.cssRules.length > 0));
    expect(sheets).toEqual([true]);
  });
});

describe("with a keyboard", () => {
  it("the first stop leads past the header to the content", async () => {
    const page = await open("defis/pont-du-moulin/");
    await page.keyboard.press("Tab");
    const shown = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const inside = await page.evaluate(() => Boolean(document.activeElement?.closest("main")));
    expect([shown >= 0, new URL(page.url()).hash, inside]).toEqual([true, "#main", true]);
  });

  it("the focus is always seen", async () => {
    const page = await open("");
    const unseen: string[] = [];
    for (let stop = 0; stop < 15; stop++) {
      await page.keyboard.press("Tab");
      const problem = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const marked = (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
        return marked ? undefined : element.outerHTML;
      });
      if (problem) unseen.push(problem);
    }
    expect(unseen).toEqual([]);
  });
});

describe.each(pageKinds)("the page of kind: %s", (kind, path) => {
  let page: Page;
  let status: number | undefined;
  const said: string[] = [];

  beforeAll(async () => {
    const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 320, height: 640 } });
    page = await context.newPage();
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    page.on("requestfailed", (request) => said.push(`failed: ${request.url()}`));
    const response = await page.goto(server.url + path, { waitUntil: "load" });
    status = response?.status();
    await settled(page);
  });
  afterAll(() => page.context().close());

  it("is there", () => {
    expect(status).toBe(kind === "not found" ? 404 : 200);
  });

  it("says nothing in the console and respects its security policy", () => {
    // The browser itself notes in the console that a 404 is one.
    expect(said).toEqual(kind === "not found" ? [expect.stringContaining("404")] : []);
  });

  it("fits on a screen of 320 px", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ media: "screen" });
    expect(await widest(page)).toEqual([]);
  });

  it("fits on A4 paper", async () => {
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: "print" });
    expect(await widest(page)).toEqual([]);
  });
});

/** Nothing where the page need not be scrolled sideways; else what sticks out. */
async function widest(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const elements = [...document.body.querySelectorAll("*")];
    const outside = elements.filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5);
    return [`${scrollWidth} px`, ...outside.map((element) => element.outerHTML.slice(0, 80))];
  });
}

it("an address that looks like code in a text is shown as written and never runs", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const dialogs: string[] = [];
  page.on("dialog", async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  await page.goto(`${server.url}defis/texte-piege/`);
  const text = (await page.locator("main").textContent()) ?? "";
  expect([text.includes("{{ 7*7 }} et {% raw %}"), text.includes("<script>alert(1)</script>"), dialogs]).toEqual([
    true,
    true,
    [],
  ]);
});
