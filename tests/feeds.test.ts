import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { fileAt, pagesOf } from "./support/pages.ts";
import { type BuiltSite, filesOf, sharedSites } from "./support/site.ts";

const sites: [name: string, BuiltSite][] = [
  ["at /", sharedSites().atRoot],
  ["under /sub/", sharedSites().underSub],
  ["of a small catalogue", sharedSites().golden],
  ["of a long catalogue", sharedSites().long],
];

const rfc3339 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T00:00:00Z$/;

async function atomFeeds(site: BuiltSite) {
  const files = (await filesOf(site.folder)).filter((file) => /(^|\/)feed\.xml$/.test(file));
  return await Promise.all(
    files.map(async (file) => ({ file, feed: parseAtomFeed(await readFile(join(site.folder, file), "utf8")) })),
  );
}

describe.each(sites)("the feeds of the site %s", (_, site) => {
  it("stand beside the home page, both lists, and every edition, edition × site, site, theme and method", async () => {
    const files = await filesOf(site.folder);
    const followed =
      /^(index|(defis|prototypes)\/index|editions\/(?!page\/)([^/]+\/){1,2}index|(sites|themes|methodes)\/(?!page\/|sans-prototype\/)[^/]+\/index)\.html$/;
    const numbered = /\/page\/\d+\/index\.html$/;
    const expected = files.filter((file) => followed.test(file) && !numbered.test(file));
    expect((await atomFeeds(site)).map(({ file }) => file)).toEqual(
      expected.map((file) => file.replace(/index\.html$/, "feed.xml")).sort(),
    );
  });

  it("are named by their own address", async () => {
    const feeds = await atomFeeds(site);
    expect(feeds.map(({ feed }) => [feed.id, feed.links?.find(({ rel }) => rel === "self")?.href])).toEqual(
      feeds.map(({ file }) => [site.url + file, site.url + file]),
    );
  });

  it("lead to the page that they stand beside", async () => {
    const feeds = await atomFeeds(site);
    expect(feeds.map(({ feed }) => feed.links?.find(({ rel }) => rel === "alternate")?.href)).toEqual(
      feeds.map(({ file }) => site.url + file.replace(/feed\.xml$/, "")),
    );
  });

  it("are dated to the second in UTC", async () => {
    const dates = (await atomFeeds(site)).flatMap(({ feed }) => [
      feed.updated,
      ...(feed.entries ?? []).map(({ updated }) => updated),
    ]);
    expect(dates.filter((date) => !rfc3339.test(date ?? ""))).toEqual([]);
  });

  it("have every défi and prototype in the main feed, newest first", async () => {
    const { feed } = (await atomFeeds(site)).find(({ file }) => file === "feed.xml") ?? {};
    const works = (await filesOf(site.folder)).filter((file) =>
      /^(defis|prototypes)\/(?!page\/|sans-prototype\/)[^/]+\/index\.html$/.test(file),
    );
    const entries = feed?.entries ?? [];
    const dates = entries.map(({ updated }) => updated ?? "");
    expect([dates.toSorted().reverse(), entries.length, feed?.updated]).toEqual([
      dates,
      Math.min(50, works.length),
      dates[0],
    ]);
  });

  it("tell of entries by the address of a page that exists", async () => {
    const files = new Set(await filesOf(site.folder));
    const entries = (await atomFeeds(site)).flatMap(({ feed }) => feed.entries ?? []);
    const lost = entries.filter(({ id, links }) => !fileAt(new URL(id ?? ""), site, files) || links?.[0]?.href !== id);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it("tell entries by the title that their page has", async () => {
    const titles = new Map((await pagesOf(site)).map(({ url, document }) => [url, document.querySelector("h1")?.text]));
    const { feed } = (await atomFeeds(site)).find(({ file }) => file === "feed.xml") ?? {};
    const entries = feed?.entries ?? [];
    expect(entries.map(({ title }) => title?.value)).toEqual(
      entries.map(({ id }) => decoded(titles.get(id ?? "")).trim()),
    );
  });

  it("say who each entry comes from", async () => {
    const entries = (await atomFeeds(site)).flatMap(({ feed }) => feed.entries ?? []);
    expect(entries.filter(({ authors }) => !authors?.[0]?.name)).toEqual([]);
  });

  it("have the same entries in JSON as in XML", async () => {
    const json = parseJsonFeed(JSON.parse(await readFile(join(site.folder, "feed.json"), "utf8")));
    const atom = parseAtomFeed(await readFile(join(site.folder, "feed.xml"), "utf8"));
    expect([
      json.feed_url,
      json.home_page_url,
      json.items?.map(({ id, date_modified }) => [id, date_modified]),
    ]).toEqual([`${site.url}feed.json`, site.url, atom.entries?.map(({ id, updated }) => [id, updated])]);
  });
});

describe.each(sites)("the site map %s", (_, site) => {
  async function mapped(): Promise<string[]> {
    const xml = await readFile(join(site.folder, "sitemap.xml"), "utf8");
    return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => decoded(match[1]));
  }

  it("lists every page that may be indexed, and no other", async () => {
    const pages = await pagesOf(site);
    const indexed = pages.filter(({ document }) => !document.querySelector('meta[name="robots"][content*="noindex"]'));
    expect((await mapped()).sort()).toEqual(indexed.map(({ url }) => url).sort());
  });

  it("lists a page once", async () => {
    const urls = await mapped();
    expect(urls).toEqual([...new Set(urls)]);
  });

  it("is where robots.txt says", async () => {
    expect(await readFile(join(site.folder, "robots.txt"), "utf8")).toContain(`Sitemap: ${site.url}sitemap.xml\n`);
  });
});

function decoded(text = ""): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
