import { beforeAll, describe, expect, it } from "vitest";
import { type PublishedPage, pagesOf } from "./support/pages.ts";
import { type BuiltSite, sharedSites } from "./support/site.ts";

const sites: [name: string, BuiltSite][] = [
  ["at /", sharedSites().atRoot],
  ["under /sub/", sharedSites().underSub],
  ["of a small catalogue", sharedSites().golden],
  ["of a long catalogue", sharedSites().long],
];

/** What is wrong with each page, pages without fault left out. */
function faultsOf(pages: readonly PublishedPage[], fault: (page: PublishedPage) => string | false): string[] {
  return pages.flatMap((page) => {
    const found = fault(page);
    return found === false ? [] : [`${page.file}: ${found}`];
  });
}

function only(page: PublishedPage, selector: string, attribute?: string): string | undefined {
  const found = page.document.querySelectorAll(`head ${selector}`);
  if (found.length !== 1) return undefined;
  return (attribute ? found[0]?.getAttribute(attribute) : found[0]?.text)?.trim();
}

describe.each(sites)("every page of the site %s", (_, site) => {
  let pages: PublishedPage[];
  let indexed: PublishedPage[];

  beforeAll(async () => {
    pages = await pagesOf(site);
    indexed = pages.filter(({ document }) => !document.querySelector('meta[name="robots"][content*="noindex"]'));
  });

  it("has one title", () => {
    expect(faultsOf(pages, (page) => !only(page, "title") && "no title, or several")).toEqual([]);
  });

  it("has a title that no other page has", () => {
    const titles = pages.map((page) => only(page, "title"));
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it("has one description, short enough to be shown whole in a list of results", () => {
    const fault = (page: PublishedPage) => {
      const { length = 0 } = only(page, 'meta[name="description"]', "content") ?? {};
      return (length === 0 || length > 320) && `${length} characters`;
    };
    expect(faultsOf(pages, fault)).toEqual([]);
  });

  it("says its own address as the canonical one", () => {
    const fault = (page: PublishedPage) => {
      const canonical = only(page, 'link[rel="canonical"]', "href");
      return canonical !== page.url && `${canonical}`;
    };
    expect(faultsOf(indexed, fault)).toEqual([]);
  });

  it("says its language", () => {
    const fault = ({ document }: PublishedPage) =>
      document.querySelector("html")?.getAttribute("lang") !== "fr" && "not fr";
    expect(faultsOf(pages, fault)).toEqual([]);
  });

  it.each(["og:title", "og:description", "og:type", "og:url", "og:site_name", "og:locale"])(
    "has one %s",
    (property) => {
      const fault = (page: PublishedPage) =>
        !only(page, `meta[property="${property}"]`, "content") && "none, or several";
      expect(faultsOf(pages, fault)).toEqual([]);
    },
  );

  it("gives Open Graph its own address", () => {
    const fault = (page: PublishedPage) => {
      const url = only(page, 'meta[property="og:url"]', "content");
      return url !== page.url && `${url}`;
    };
    expect(faultsOf(indexed, fault)).toEqual([]);
  });

  it("describes itself in JSON-LD that parses, with a context and a type", () => {
    const fault = ({ document }: PublishedPage) => {
      const scripts = document.querySelectorAll('script[type="application/ld+json"]');
      const things = scripts.map((script) => JSON.parse(script.textContent) as Record<string, unknown>);
      if (!things.length) return "none";
      return !things.every((thing) => thing["@context"] === "https://schema.org" && thing["@type"]) && "no type";
    };
    expect(faultsOf(indexed, fault)).toEqual([]);
  });

  it("tells feed readers of the feed of the whole catalogue", () => {
    const fault = ({ document }: PublishedPage) => {
      const feeds = document.querySelectorAll('link[rel="alternate"][type="application/atom+xml"]');
      return !feeds.some((feed) => feed.getAttribute("href") === `${site.basePath}feed.xml`) && "no feed";
    };
    expect(faultsOf(pages, fault)).toEqual([]);
  });

  it("has one heading of level 1", () => {
    const fault = ({ document }: PublishedPage) => {
      const { length } = document.querySelectorAll("h1");
      return length !== 1 && `${length}`;
    };
    expect(faultsOf(pages, fault)).toEqual([]);
  });
});
