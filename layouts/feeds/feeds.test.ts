import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import type { Catalogue, Defi, Edition, Theme } from "../../scripts/catalogue/model.ts";
import { Address } from "../address.ts";
import { Site } from "../context.ts";
import { atomFeed, type Feed, feedSize, jsonFeed, wholeSize } from "./feeds.ts";

function siteWith(catalogue: Partial<Catalogue> = {}): Site {
  const settings = { name: "Petit catalogue", url: "https://petit.example/", languages: ["fr" as const] };
  const address = new Address({ basePath: "/sub/", origin: "https://petit.example", language: "fr" });
  const works = { defis: [], prototypes: [] };
  const others = { editions: [], sites: [], themes: [], methods: [], organisations: [], communities: [], pages: [] };
  return new Site({ settings, ...works, ...others, ...catalogue } as unknown as Catalogue, address, {
    style: "/s.css",
    search: "/s.js",
    asked: "/a.js",
    icon: "/i.svg",
    motifs: "/m.svg",
  });
}

function defi(slug: string, changes: Partial<Defi> = {}): Defi {
  const blank = { title: `Défi ${slug}`, body: "", updated: "2031", themes: [] as readonly Theme[] };
  return { type: "defi", slug, ...blank, ...changes } as Defi;
}

function feedOf(...works: Defi[]): Feed {
  return { page: "/defis/", title: "Défis", subtitle: "Les derniers", works };
}

describe("an Atom feed", () => {
  it("is dated by its newest work, a partial date counting from its first day", async () => {
    const works = [defi("a", { updated: "2030-12-31" }), defi("b", { updated: "2031" })];
    const feed = parseAtomFeed(atomFeed(feedOf(...works), siteWith()));
    expect([feed.updated, feed.entries?.map((entry) => [entry.title?.value, entry.updated])]).toEqual([
      "2031-01-01T00:00:00Z",
      [
        ["Défi b", "2031-01-01T00:00:00Z"],
        ["Défi a", "2030-12-31T00:00:00Z"],
      ],
    ]);
  });

  it("without works is dated by the newest edition, not by the clock", async () => {
    const editions = [{ type: "edition", slug: "2031", updated: "2031-06-05" } as Edition];
    const feed = parseAtomFeed(atomFeed(feedOf(), siteWith({ editions })));
    expect([feed.updated, feed.entries]).toEqual(["2031-06-05T00:00:00Z", undefined]);
  });

  it(`tells of ${feedSize} works at most`, async () => {
    const works = Array.from({ length: feedSize + 1 }, (_, index) => defi(`d${index}`));
    expect(parseAtomFeed(atomFeed(feedOf(...works), siteWith())).entries).toHaveLength(feedSize);
  });

  it(`gives the text of the newest ${wholeSize} alone, and what the others are about`, () => {
    const works = Array.from({ length: wholeSize + 3 }, (_, index) =>
      defi(`d${index}`, { updated: `${2031 - index}`, body: `# Un titre\n\nLe *début* de ${index}.\n\nLa suite.` }),
    );
    works[wholeSize + 1] = { ...(works[wholeSize + 1] as Defi), summary: "Un résumé." };
    works[wholeSize + 2] = { ...(works[wholeSize + 2] as Defi), body: `Un ${"mot ".repeat(100)}` };
    const { entries = [] } = parseAtomFeed(atomFeed(feedOf(...works), siteWith()));
    expect(entries.filter(({ content }) => content)).toHaveLength(wholeSize);
    expect(entries.slice(wholeSize - 1).map(({ summary }) => summary?.value)).toEqual([
      undefined,
      `Le début de ${wholeSize}.`,
      "Un résumé.",
      `Un ${"mot ".repeat(73)}mot…`,
    ]);
  });

  it("puts the base path once in front of every address", async () => {
    const body =
      "[un](/defis/b/) [deux](#suite) [trois](https://ailleurs.example/x?a=1&b=2)\n\n![Plan](/images/plan.png)";
    const entry = parseAtomFeed(atomFeed(feedOf(defi("a", { body })), siteWith())).entries?.[0];
    const addresses = entry?.content?.value?.matchAll(/(?:href|src)="([^"]*)"/g) ?? [];
    expect([entry?.id, ...Array.from(addresses, (match) => match[1])]).toEqual([
      "https://petit.example/sub/defis/a/",
      "https://petit.example/sub/defis/b/",
      "https://petit.example/sub/defis/a/#suite",
      "https://ailleurs.example/x?a=1&amp;b=2",
      "https://petit.example/sub/images/plan.png",
    ]);
  });

  it.each(["a ]]> b", "<script>alert(1)</script>", "R&D&amp;co <i>x</i>", 'un "mot" {{ 7*7 }}'])(
    "gives back %s as it was written",
    async (text) => {
      const works = [defi("a", { title: text, summary: text })];
      const entry = parseAtomFeed(atomFeed(feedOf(...works), siteWith())).entries?.[0];
      expect([entry?.title?.value, entry?.summary?.value]).toEqual([text, text]);
    },
  );

  it("shows markup of a body as text", async () => {
    const text = atomFeed(feedOf(defi("a", { body: "<script>alert(1)</script> ]]>" })), siteWith());
    expect(text).toContain("&lt;p&gt;&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt; ]]&amp;gt;&lt;/p&gt;");
  });

  it("loses control characters, which XML has no way to write", async () => {
    const text = atomFeed(feedOf(defi("a", { title: "a\u0000b\u001bc" })), siteWith());
    expect(parseAtomFeed(text).entries?.[0]?.title?.value).toBe("abc");
  });
});

describe("a JSON feed", () => {
  it(`gives the text of the newest ${wholeSize} alone, and what the others are about`, () => {
    const works = Array.from({ length: wholeSize + 1 }, (_, index) =>
      defi(`d${index}`, { updated: `${2031 - index}`, body: `Le début de ${index}.` }),
    );
    const { items = [] } = parseJsonFeed(JSON.parse(jsonFeed(feedOf(...works), "/feed.json", siteWith())));
    expect(items.filter(({ content_html }) => content_html)).toHaveLength(wholeSize);
    expect(items.at(-1)).toMatchObject({
      summary: `Le début de ${wholeSize}.`,
      content_text: `Le début de ${wholeSize}.`,
    });
  });

  it("gives text where a work has no body", async () => {
    const text = jsonFeed(
      feedOf(defi("a", { title: "</script> & <b>", updated: "2031-06" })),
      "/feed.json",
      siteWith(),
    );
    const feed = parseJsonFeed(JSON.parse(text));
    expect(feed.items).toEqual([
      expect.objectContaining({
        id: "https://petit.example/sub/defis/a/",
        title: "</script> & <b>",
        content_text: "</script> & <b>",
        date_modified: "2031-06-01T00:00:00Z",
      }),
    ]);
  });
});
