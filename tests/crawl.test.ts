import { readFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { addressesOf, fileAt, isLoaded, type PublishedPage, pagesOf } from "./support/pages.ts";
import { type BuiltSite, filesOf, sharedSites } from "./support/site.ts";

const sites: [name: string, BuiltSite][] = [
  ["at /", sharedSites().atRoot],
  ["under /sub/", sharedSites().underSub],
  ["of a small catalogue", sharedSites().golden],
  ["of a long catalogue", sharedSites().long],
];

const textual = new Set([".html", ".xml", ".json", ".jsonld", ".csv", ".txt", ".css", ".js"]);

describe.each(sites)("the site %s", (_, site) => {
  const { origin } = new URL(site.url);
  let files: Set<string>;
  let pages: Map<string, PublishedPage>;

  beforeAll(async () => {
    files = new Set(await filesOf(site.folder));
    pages = new Map((await pagesOf(site)).map((page) => [page.file, page]));
  });

  it("leads every internal link, image, style sheet, script and feed to a file", () => {
    const broken = [...pages.values()].flatMap((page) =>
      addressesOf(page)
        .filter(({ url }) => url.origin === origin && !fileAt(url, site, files))
        .map(({ address }) => `${page.file}: ${address}`),
    );
    expect(broken).toEqual([]);
  });

  it("leads every fragment to an element", () => {
    const broken = [...pages.values()].flatMap((page) =>
      addressesOf(page)
        .filter(({ url }) => url.origin === origin && url.hash.length > 1)
        .filter(({ url }) => {
          const target = pages.get(fileAt(url, site, files) ?? "");
          return target && !target.document.getElementById(decodeURIComponent(url.hash.slice(1)));
        })
        .map(({ address }) => `${page.file}: ${address}`),
    );
    expect(broken).toEqual([]);
  });

  it("loads nothing from another host", () => {
    const foreign = [...pages.values()].flatMap((page) =>
      addressesOf(page)
        .filter((named) => isLoaded(named) && named.url.origin !== origin && named.url.protocol !== "data:")
        .map(({ address }) => `${page.file}: ${address}`),
    );
    expect(foreign).toEqual([]);
  });

  it("links only to web pages and mailboxes", () => {
    const odd = [...pages.values()].flatMap((page) =>
      addressesOf(page)
        .filter((named) => !isLoaded(named) && !/^(https?|mailto|tel):$/.test(named.url.protocol))
        .map(({ address }) => `${page.file}: ${address}`),
    );
    expect(odd).toEqual([]);
  });

  it("finds in its style sheets only addresses of its own", async () => {
    const sheets = [...files].filter((file) => file.endsWith(".css") && !file.startsWith("pagefind/"));
    const foreign = await Promise.all(
      sheets.map(async (file) => {
        const css = await readFile(join(site.folder, file), "utf8");
        const addresses = [...css.matchAll(/(?:url\(|@import)\s*["']?([^"')\s]+)/g)].map((match) => match[1] ?? "");
        return addresses.filter((address) => {
          const url = new URL(address, site.url + file);
          return url.protocol !== "data:" && !fileAt(url, site, files);
        });
      }),
    );
    expect(foreign.flat()).toEqual([]);
  });

  it("keeps its base path in every absolute address of every file", async () => {
    const escaped = await Promise.all(
      [...files]
        .filter((file) => textual.has(extname(file)) && !file.startsWith("pagefind/"))
        .map(async (file) => {
          const text = await readFile(join(site.folder, file), "utf8");
          const addresses = text.match(new RegExp(`${origin}[^\\s"'<>&)]*`, "g")) ?? [];
          return addresses
            .filter((address) => !`${address}/`.startsWith(site.url) || address.includes("/sub/sub/"))
            .map((address) => `${file}: ${address}`);
        }),
    );
    expect(escaped.flat()).toEqual([]);
  });

  it("can be walked from the home page to every other page", () => {
    const seen = new Set(["index.html"]);
    for (const file of seen) {
      const page = pages.get(file);
      if (!page) continue;
      for (const { url } of addressesOf(page)) {
        const target = fileAt(url, site, files);
        if (target?.endsWith(".html")) seen.add(target);
      }
    }
    // The list of a kind without entries is there for its address; nothing has to lead to it.
    const empty = (file: string) =>
      file.endsWith("/index.html") &&
      ![...pages.keys()].some((other) => other !== file && other.startsWith(dirname(file)));
    expect([...pages.keys()].filter((file) => !seen.has(file) && !empty(file))).toEqual(["404.html"]);
  });
});
