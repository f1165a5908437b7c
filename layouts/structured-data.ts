/** Entries of the catalogue in, the JSON-LD of schema.org that describes them out. */
import type {
  Defi,
  Edition,
  EditionSite,
  Method,
  Site as Place,
  Prototype,
  Theme,
} from "../scripts/catalogue/model.ts";
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

export function breadcrumbList(steps: readonly Step[], site: Site): Thing {
  const trail: Step[] = [{ label: site.words.chrome.home, path: "/" }, ...steps];
  return {
    "@context": context,
    "@type": "BreadcrumbList",
    // The last step is the page itself: its address is known.
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
  const license = entry.license ?? site.catalogue.settings.license;
  const bases = entry.type === "prototype" ? [entry.defi, ...entry.basedOn] : [];
  return {
    "@context": context,
    "@type": "CreativeWork",
    name: entry.title,
    url: site.address.url(site.address.entry(entry)),
    inLanguage: site.language,
    temporalCoverage: String(entry.edition.year),
    dateModified: entry.updated,
    creator: entry.organisation && { "@type": "Organization", name: entry.organisation.title },
    locationCreated: entry.site && place(entry.site, site),
    spatialCoverage: entry.territory,
    about: entry.themes.length
      ? entry.themes.map((theme) => ({ "@type": "DefinedTerm", name: theme.title }))
      : undefined,
    isBasedOn: linked(bases, site),
    citation: entry.sources.map(({ url }) => url),
    image: entry.images.length ? entry.images.map(({ src }) => site.address.url(`/images/${src}`)) : undefined,
    license: license && (licenceOf(license).url ?? license),
  };
}

export function event(edition: Edition, site: Site, at?: EditionSite): Thing {
  const path = at ? site.address.editionSite(at) : site.address.entry(edition);
  const places = at ? [at.site] : edition.sites.map((held) => held.site);
  return {
    "@context": context,
    "@type": "Event",
    name: edition.title,
    description: edition.summary,
    url: site.address.url(path),
    startDate: edition.start ?? String(edition.year),
    endDate: edition.end,
    location: places.length ? places.map((held) => place(held, site)) : undefined,
  };
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
    description: term.summary,
    alternateName: term.aliases.length ? term.aliases : undefined,
    url: site.address.url(site.address.entry(term)),
    inDefinedTermSet: site.address.url(site.address.section(term.type)),
  };
}

function linked(entries: readonly (Defi | Prototype | undefined)[], site: Site): string[] | undefined {
  const known = entries.filter((entry) => entry !== undefined);
  return known.length ? known.map((entry) => site.address.url(site.address.entry(entry))) : undefined;
}
