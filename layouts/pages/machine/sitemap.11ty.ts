/** `/sitemap.xml`: every page that may be indexed, with the date of the last thing known to have happened to it. */
import { expectedPages } from "../../components/frame/SettingsFacts.tsx";
import type { Site } from "../../context.ts";
import { block, element, xmlDocument } from "../../feeds/xml.ts";
import { guidePath } from "../../guide-path.ts";
import { indexPages } from "../../lists/index-pages.ts";
import { stoppedOnes } from "../../lists/stopped.ts";
import { themeEditions } from "../../lists/theme-editions.ts";
import { withoutPrototype } from "../../lists/without-prototype.ts";
import { fileForEach, stretches } from "../../template.tsx";

interface Listed {
  path: string;
  /** A W3C date, which may be a year or a month alone, as ours may. */
  updated?: string;
}

export const { data, render, write } = fileForEach(
  (site) => [listedPages(site)],
  () => "/sitemap.xml",
  (pages, { address }) =>
    xmlDocument(
      block(
        "urlset",
        { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
        ...pages.map(({ path, updated }) =>
          element(
            "url",
            {},
            element("loc", {}, address.url(path)),
            updated === undefined ? undefined : element("lastmod", {}, updated),
          ),
        ),
      ),
    ),
);

function listedPages({ catalogue, address, words }: Site): Listed[] {
  const { defis, prototypes, editions, sites, themes, methods, organisations, communities, pages } = catalogue;
  const lists = [
    { section: address.section("defi"), entries: defis },
    { section: address.section("prototype"), entries: prototypes },
    { section: address.withoutPrototype(), entries: withoutPrototype(defis) },
    { section: address.section("stopped"), entries: stoppedOnes(catalogue) },
    { section: address.section("site"), entries: sites },
    { section: address.section("theme"), entries: themes },
    { section: address.section("organisation"), entries: organisations },
    { section: address.section("community"), entries: communities },
  ];
  // These are there even where nobody has written them.
  const expected = expectedPages.map((name) => address.section(name));
  const indexes = [...editions, ...sites, ...themes, ...methods, ...organisations, ...communities];
  return [
    { path: "/" },
    ...lists.flatMap(({ section, entries }) =>
      stretches<unknown>(entries).map(({ number }) => ({ path: address.numbered(section, number) })),
    ),
    { path: address.section("edition") },
    { path: address.section("method") },
    { path: address.section("search") },
    { path: guidePath(words) },
    ...[...defis, ...prototypes].map((work) => ({ path: address.entry(work), updated: work.updated })),
    ...indexes.flatMap((index) =>
      indexPages(index).map(({ number }) => ({
        path: address.numbered(address.entry(index), number),
        updated: "updated" in index ? index.updated : undefined,
      })),
    ),
    ...editions
      .flatMap((edition) => edition.sites)
      .flatMap((one) => indexPages(one))
      .map(({ of, number }) => ({
        path: address.numbered(address.editionSite(of), number),
        updated: of.edition.updated,
      })),
    ...themes
      .flatMap((theme) => themeEditions(theme, editions))
      .flatMap((one) => indexPages(one))
      .map(({ of, number }) => ({
        path: address.numbered(address.themeEdition(of), number),
        updated: of.edition.updated,
      })),
    ...[...new Set([...pages.map((page) => address.entry(page)), ...expected])].map((path) => ({ path })),
  ];
}
