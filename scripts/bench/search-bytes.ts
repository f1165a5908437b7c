/** A browser, a served site and words in; what a first visit downloads until the first result of each out. */
import type { Browser } from "playwright-core";
import type { Server } from "../../tests/support/server.ts";

export interface Bytes {
  typed: string;
  /** Compressed bodies of everything fetched, the page and its style included. */
  bytes: number;
  milliseconds: number;
}

export async function measureBytes(browser: Browser, server: Server, words: readonly string[]): Promise<Bytes[]> {
  const all: Bytes[] = [];
  for (const typed of words) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    const began = performance.now();
    await page.goto(`${server.url}recherche/?q=${encodeURIComponent(typed)}`, { waitUntil: "commit" });
    await page.waitForSelector("#results > li");
    const milliseconds = performance.now() - began;
    await page.waitForLoadState("networkidle");
    all.push({ typed, bytes, milliseconds });
    await context.close();
  }
  return all;
}
