/** A page's défis and prototypes in, the text of the Atom or JSON feed that stands beside the page out. */
import { dateToRfc3339, getNewestCollectionItemDate } from "@11ty/eleventy-plugin-rss";
import { fieldsNoted, kindLabel, valuesOf } from "../../schemas/index.ts";
import type { AnyEntry, Defi, Prototype } from "../../scripts/catalogue/model.ts";
import type { Site } from "../context.ts";
import { block, element, type Xml, xmlDocument } from "./xml.ts";

type Work = Defi | Prototype;

export interface Feed {
  /** Path of the page whose news it tells: `/themes/x/`. */
  page: string;
  title: string;
  subtitle: string;
  works: readonly Work[];
}

/** How many works a feed tells of. */
export const feedSize = 50;

/** How many of them, the newest, it gives whole: readers fetch a feed often, and find the older texts on their pages. */
export const wholeSize = 20;

/** The path of the Atom feed beside a page. */
export function feedPath(page: string): string {
  return `${page}feed.xml`;
}

/** Every Atom feed of the site: of all, of each kind, and of each page that people would follow. */
export function feedsOf(site: Site): Feed[] {
  const { catalogue, address, words, language } = site;
  const { defis, prototypes } = catalogue;
  const indexes = [
    ...catalogue.editions.flatMap((edition) => [
      { page: address.entry(edition), name: edition.title, index: edition },
      ...edition.sites.map((one) => ({
        page: address.editionSite(one),
        name: `${edition.title}, ${one.site.title}`,
        index: one,
      })),
    ]),
    ...[...catalogue.sites, ...catalogue.themes, ...catalogue.methods].map((entry) => ({
      page: address.entry(entry),
      name: entry.title,
      index: entry,
    })),
  ];
  return [
    mainFeed(site),
    {
      page: address.section("defi"),
      title: titled(kindLabel("defi", language, true), site),
      subtitle: words.feeds.defis,
      works: defis,
    },
    {
      page: address.section("prototype"),
      title: titled(kindLabel("prototype", language, true), site),
      subtitle: words.feeds.prototypes,
      works: prototypes,
    },
    ...indexes.map(({ page, name, index }) => ({
      page,
      title: titled(name, site),
      subtitle: words.feeds.all,
      works: [...index.defis, ...index.prototypes],
    })),
  ];
}

/** The feed of the whole catalogue. */
export function mainFeed(site: Site): Feed {
  const { name, tagline } = site.catalogue.settings;
  const { defis, prototypes } = site.catalogue;
  return {
    page: "/",
    title: site.text(name),
    subtitle: site.text(tagline ?? site.words.feeds.all),
    works: [...defis, ...prototypes],
  };
}

/** RFC 4287. */
export function atomFeed(feed: Feed, site: Site): string {
  const { address, catalogue, language } = site;
  const news = newest(feed.works, language);
  const self = address.url(feedPath(feed.page));
  return xmlDocument(
    block(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language },
      element("title", {}, feed.title),
      element("subtitle", {}, feed.subtitle),
      element("id", {}, self),
      element("link", { rel: "self", type: "application/atom+xml", href: self }),
      element("link", { rel: "alternate", type: "text/html", href: address.url(feed.page) }),
      element("updated", {}, dateToRfc3339(getNewestCollectionItemDate(news, quietDate(site)))),
      element("author", {}, element("name", {}, site.text(catalogue.settings.name))),
      ...news.map((item) => atomEntry(item, site)),
    ),
  );
}

/** JSON Feed 1.1 of the whole catalogue: https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(feed: Feed, path: string, site: Site): string {
  const { address, catalogue, language } = site;
  const items = newest(feed.works, language).map(({ work, date, whole }) => {
    const url = address.url(address.entry(work));
    return {
      id: url,
      url,
      title: site.text(work.title),
      summary: summaryOf(work, whole, site),
      // One of the two must be there.
      ...(whole && work.body.trim()
        ? { content_html: absoluteBody(work, site) }
        : { content_text: summaryOf(work, whole, site) ?? site.text(work.title) }),
      date_modified: dateToRfc3339(date),
      authors: [{ name: authorOf(work, site) }],
      tags: toldAs("tag", work).map(({ title }) => site.text(title)),
      language,
    };
  });
  const text = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.subtitle,
    home_page_url: address.url(feed.page),
    feed_url: address.url(path),
    language,
    authors: [{ name: site.text(catalogue.settings.name) }],
    items,
  };
  return `${JSON.stringify(text, null, 2)}\n`;
}

interface News {
  work: Work;
  date: Date;
  /** Whether its text is told, not its summary alone. */
  whole: boolean;
}

function atomEntry({ work, date, whole }: News, site: Site): Xml {
  const { address } = site;
  const summary = summaryOf(work, whole, site);
  const url = address.url(address.entry(work));
  return block(
    "entry",
    {},
    element("title", {}, site.text(work.title)),
    element("id", {}, url),
    element("link", { rel: "alternate", type: "text/html", href: url }),
    element("updated", {}, dateToRfc3339(date)),
    element("author", {}, element("name", {}, authorOf(work, site))),
    ...toldAs("tag", work).map(({ type, slug, title }) => {
      const scheme = address.url(address.section(type as "theme"));
      return element("category", { term: slug, label: site.text(title), scheme });
    }),
    summary ? element("summary", {}, summary) : undefined,
    whole && work.body.trim() ? element("content", { type: "html" }, absoluteBody(work, site)) : undefined,
  );
}

function newest(works: readonly Work[], language: string): News[] {
  const { compare } = new Intl.Collator(language);
  return works
    .map((work) => ({ work, date: dateOf(work.updated) }))
    .sort((a, b) => b.date.getTime() - a.date.getTime() || compare(a.work.title, b.work.title))
    .slice(0, feedSize)
    .map((news, index) => ({ ...news, whole: index < wholeSize }));
}

/** A work without a summary is told by how its text begins, where the text is not told whole. */
function summaryOf(work: Work, whole: boolean, site: Site): string | undefined {
  const words = work.summary ?? (whole ? undefined : openingOf(work, site));
  return words && site.text(words);
}

/** In characters. */
const openingLength = 300;

/** The first paragraph of a text, cut between two words; nothing for a text that has none. */
function openingOf(work: Work, site: Site): string | undefined {
  const { text, headings } = site.body(work.body);
  const first = text.split("\n").find((line) => line && !headings.some((heading) => heading.text === line)) ?? "";
  if (first.length <= openingLength) return first || undefined;
  return `${first.slice(0, openingLength).replace(/\s+\S*$/, "")}…`;
}

/** ISO dates of a year, a month or a day are all UTC to `Date`, whatever the time zone of the build. */
function dateOf(partial: string): Date {
  return new Date(partial);
}

/** The date of a feed without works: that of the newest edition, since the same content must make the same bytes. */
function quietDate({ catalogue }: Site): Date {
  return dateOf(catalogue.editions[0]?.updated ?? "1970");
}

function authorOf(work: Work, site: Site): string {
  return site.text(toldAs("author", work)[0]?.title ?? site.catalogue.settings.name);
}

/** The entries that a work names as its author, or to be found by. */
function toldAs(as: "author" | "tag", work: Work): AnyEntry[] {
  return fieldsNoted(work.type, "x-feed").flatMap((field) =>
    field.schema["x-feed"] === as ? (valuesOf(work, field) as AnyEntry[]) : [],
  );
}

function titled(name: string, site: Site): string {
  return site.text(`${name} – ${site.catalogue.settings.name}`);
}

/** A feed is read away from the site: every address in a text is whole. In our HTML only attributes have a bare `"`. */
function absoluteBody(work: Work, site: Site): string {
  const page = site.address.url(site.address.entry(work));
  return site
    .body(work.body)
    .html.replace(
      / (href|src)="(#|\/)/g,
      (_, name, first) => ` ${name}="${first === "#" ? page : site.address.origin}${first}`,
    );
}
