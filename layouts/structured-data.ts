/** Entries of the catalogue in, the JSON-LD of schema.org that describes them out. */
import { type Field, fieldsNoted, knownValues, nameOfValue } from "../schemas/index.ts";
import type {
  AnyEntry,
  Defi,
  Edition,
  EditionSite,
  Method,
  Site as Place,
  Prototype,
  Theme,
} from "../scripts/catalogue/model.ts";
import { imageFolder } from "../scripts/content/markdown.ts";
import type { Step } from "./components/frame/Breadcrumbs.tsx";
import type { Site } from "./context.ts";
import { licenceOf } from "./licences.ts";

export type Thing = Readonly<Record<string, unknown>>;

const context = "https://schema.org";

export function webSite(site: Site): Thing {
  const { settings } = site.catalogue;
  return {
    "@context": context,
    "@type": "WebSite",
    name: settings.name,
    description: settings.tagline,
    url: site.address.url("/"),
    inLanguage: site.language,
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${site.address.url(site.address.section("search"))}?q={words}` },
      "query-input": "required name=words",
    },
  };
}

/** The way to the page. The page itself, which is the last step, has its name and address in what else is said of it. */
export function breadcrumbList(steps: readonly Step[], site: Site): Thing {
  const all: Step[] = [{ label: site.words.chrome.home, path: "/" }, ...steps];
  // A trail has two steps at least (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).
  const trail = all.length > 2 ? all.filter(({ path }) => path) : all;
  return {
    "@context": context,
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ label, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: path && site.address.url(path),
    })),
  };
}

export function collectionPage(name: string, description: string, path: string, site: Site): Thing {
  return {
    "@context": context,
    "@type": "CollectionPage",
    name,
    description,
    url: site.address.url(path),
    inLanguage: site.language,
    isPartOf: { "@type": "WebSite", name: site.catalogue.settings.name, url: site.address.url("/") },
  };
}

export function creativeWork(entry: Defi | Prototype, site: Site): Thing {
  const { license } = site.catalogue.settings;
  return {
    "@context": context,
    "@type": "CreativeWork",
    name: entry.title,
    url: site.address.url(site.address.entry(entry)),
    inLanguage: site.language,
    dateModified: entry.updated,
    license: license && (licenceOf(license).url ?? license),
    ...properties(entry, site),
  };
}

export function event(edition: Edition, site: Site, at?: EditionSite): Thing {
  const path = at ? site.address.editionSite(at) : site.address.entry(edition);
  return {
    "@context": context,
    "@type": "Event",
    name: edition.title,
    url: site.address.url(path),
    startDate: String(edition.year),
    ...properties(edition, site),
    ...(at && { location: [place(at.site, site)] }),
  };
}

/** What the fields of an entry say that schema.org has a property for. */
function properties(entry: AnyEntry, site: Site): Thing {
  const said: Record<string, unknown> = {};
  for (const field of fieldsNoted(entry.type, "x-thing")) {
    const name = field.schema["x-thing"];
    const values = name ? knownValues(entry, field).map((value) => thing(field, value, site)) : [];
    if (!name || values.length === 0) continue;
    said[name] = field.list || name in said ? [said[name] ?? [], values].flat() : values[0];
  }
  return said;
}

function thing(field: Field, value: unknown, site: Site): unknown {
  if (field.names) return thingNamed(value as AnyEntry | EditionSite, site);
  if (field.parts.length > 0) {
    const { url, src } = value as { url?: string; src?: string };
    return url ?? (src && site.address.url(imageFolder + src));
  }
  if (field.key === "license") return licenceOf(value as string).url ?? value;
  return field.type === "choice" ? nameOfValue(field, value as string, site.language) : value;
}

function thingNamed(named: AnyEntry | EditionSite, site: Site): unknown {
  const entry = "type" in named ? named : named.site;
  switch (entry.type) {
    case "edition":
      return String(entry.year);
    case "site":
      return place(entry, site);
    case "organisation":
      return { "@type": "Organization", name: entry.title };
    case "theme":
    case "method":
      return { "@type": "DefinedTerm", name: entry.title };
    default:
      return site.address.url(site.address.entry(entry));
  }
}

/** Without `@context`, for use inside another thing. */
function place(held: Place, site: Site): Thing {
  return {
    "@type": "Place",
    name: held.title,
    url: site.address.url(site.address.entry(held)),
    geo: held.location && {
      "@type": "GeoCoordinates",
      latitude: held.location.lat,
      longitude: held.location.lon,
    },
    address:
      held.town || held.region
        ? { "@type": "PostalAddress", addressLocality: held.town, addressRegion: held.region }
        : undefined,
  };
}

export function placePage(held: Place, site: Site): Thing {
  return { "@context": context, ...place(held, site) };
}

export function definedTerm(term: Theme | Method, site: Site): Thing {
  return {
    "@context": context,
    "@type": "DefinedTerm",
    name: term.title,
    url: site.address.url(site.address.entry(term)),
    ...properties(term, site),
    inDefinedTermSet: site.address.url(site.address.section(term.type)),
  };
}
