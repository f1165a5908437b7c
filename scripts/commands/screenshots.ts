/** `npm run screenshots -- FOLDER`: pictures of every kind of page of the built site, for people to look at. */

import { existsSync } from "node:fs";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { stringsOf } from "../../layouts/strings.ts";
import { type Kind, kindSegment, kinds } from "../../schemas/index.ts";
import { launchBrowser } from "../../tests/support/browser.ts";
import { serveSite } from "../../tests/support/server.ts";
import { wordsOf } from "../language/words.ts";
import { filesBelow, mark, refuseForeign, safeOutput } from "../publish/output.ts";
import { readArguments, run, UsageError } from "../terminal/arguments.ts";
import { givenPath } from "../terminal/given-path.ts";
import { languageOfCommand } from "../terminal/language.ts";

const words = wordsOf("commands", languageOfCommand()).screenshots;

const widths = [320, 360, 768, 1280];
const schemes = ["light", "dark"] as const;

await run(async () => {
  const { values, positionals } = readArguments(
    { site: { type: "string", default: "_site", path: "read" }, only: { type: "string" } },
    words.usage,
    true,
  );
  const { site, only } = values as { site: string; only?: string };
  const [given] = positionals;
  if (!given || !existsSync(join(site, "index.html"))) throw new UsageError(words.usage);
  const folder = safeOutput(givenPath(given, "write"), [site]);
  refuseForeign(folder, "all");
  await mkdir(folder, { recursive: true });
  mark(folder, filesBelow(folder));
  const pages = (await shownPages(site)).filter(({ name }) => !only || only.split(",").includes(name));
  const [browser, server] = await Promise.all([launchBrowser(), serveSite(site)]);
  for (const { name, path } of pages) {
    for (const colorScheme of schemes) await shoot(browser, server.url + path, colorScheme, join(folder, name));
  }
  for (const { name, path } of pages.filter(({ name }) => name.includes("entry"))) {
    const page = await browser.newPage();
    await page.goto(server.url + path);
    await page.pdf({ path: join(folder, `${name}-print.pdf`), preferCSSPageSize: true });
    await page.close();
  }
  mark(folder, filesBelow(folder));
  await browser.close();
  await server.close();
  return 0;
});

async function shoot(browser: Browser, url: string, colorScheme: "light" | "dark", file: string): Promise<void> {
  const context = await browser.newContext({ colorScheme, deviceScaleFactor: 1 });
  const page = await context.newPage();
  for (const width of widths) {
    if (width === 320 && colorScheme === "dark") continue;
    await page.setViewportSize({ width, height: 900 });
    await page.goto(url);
    await page.waitForLoadState("networkidle");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) console.log(`${url}: ${wide} px wide in a window of ${width}`);
    await page.screenshot({ path: `${file}-${colorScheme}-${width}.png`, fullPage: true });
  }
  await context.close();
}

/** One page of each kind: among entries and indexes, the ones that say most and least. */
async function shownPages(site: string): Promise<{ name: string; path: string }[]> {
  const ofKinds = Object.fromEntries(kinds.map((kind) => [kind, kindSegment(kind, "fr") ?? ""])) as Record<
    Kind,
    string
  >;
  const segments = { ...ofKinds, ...stringsOf("fr").segments };
  const bySize = async (folder = "") => {
    const names = (await readdir(join(site, folder), { withFileTypes: true })).filter((one) => one.isDirectory());
    const sized = await Promise.all(
      names.map(async ({ name }) => {
        const file = join(site, folder, name, "index.html");
        return { path: `${folder}/${name}/`, size: existsSync(file) ? (await readFile(file)).length : 0 };
      }),
    );
    return sized.filter(({ size }) => size > 0).sort((a, b) => a.size - b.size);
  };
  const defis = await bySize(segments.defi);
  const prototypes = await bySize(segments.prototype);
  const richest = async (kind: keyof typeof segments) => (await bySize(segments[kind])).at(-1)?.path;
  const edition = await richest("edition");
  return [
    { name: "home", path: "" },
    { name: "list", path: `${segments.defi}/` },
    { name: "entry-rich", path: prototypes.at(-1)?.path },
    { name: "entry-defi", path: defis.at(-1)?.path },
    { name: "entry-least", path: prototypes[0]?.path },
    { name: "editions", path: `${segments.edition}/` },
    { name: "edition", path: edition },
    { name: "edition-site", path: edition && (await bySize(edition.slice(0, -1))).at(-1)?.path },
    { name: "sites", path: `${segments.site}/` },
    { name: "site", path: await richest("site") },
    { name: "themes", path: `${segments.theme}/` },
    { name: "theme", path: await richest("theme") },
    { name: "methods", path: `${segments.method}/` },
    { name: "method", path: await richest("method") },
    { name: "organisations", path: `${segments.organisation}/` },
    { name: "organisation", path: await richest("organisation") },
    { name: "communities", path: `${segments.community}/` },
    { name: "search", path: `${segments.search}/?q=services` },
    { name: "search-none", path: `${segments.search}/?q=introuvable` },
    { name: "contribute", path: `${segments.contribute}/` },
    { name: "legal", path: `${segments.legal}/` },
    { name: "not-found", path: "404.html" },
  ].filter((page): page is { name: string; path: string } => page.path !== undefined);
}
