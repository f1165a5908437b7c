/** `/sites/<slug>/`. */

import { fieldLabel, kindLabel } from "../../../schemas/index.ts";
import type { Site } from "../../../scripts/catalogue/model.ts";
import { fill } from "../../../scripts/language/wording.ts";
import { Facts } from "../../components/entry/Facts.tsx";
import { Sources } from "../../components/entry/Sources.tsx";
import { Body } from "../../components/frame/Body.tsx";
import { ExternalLink } from "../../components/frame/ExternalLink.tsx";
import { IndexDocument } from "../../components/lists/IndexDocument.tsx";
import { Tally } from "../../components/lists/Tally.tsx";
import { useSite } from "../../context.ts";
import { type IndexPage, indexPages } from "../../lists/index-pages.ts";
import { placePage } from "../../structured-data.ts";
import { pageForEach } from "../../template.tsx";

function SitePage({ item }: { item: IndexPage<Site> }) {
  const site = useSite();
  const place = item.of;
  const words = site.words.place;
  return (
    <IndexDocument
      page={item}
      kind="site"
      path={site.address.entry(place)}
      title={place.title}
      description={fill(words.description, { site: place.title })}
      steps={[{ label: kindLabel("site", site.language, true), path: site.address.section("site") }]}
      label={kindLabel("site", site.language)}
      lead={place.venue && place.venue !== place.title ? place.venue : undefined}
      seed={place.slug}
      jsonLd={placePage(place, site)}
      feed
      empty={words.empty}
      margin={<PlaceFacts place={place} />}
      before={
        <>
          <Body markdown={place.body} />
          <section aria-labelledby="editions">
            <h2 id="editions">{words.editions}</h2>
            {place.editions.length === 0 && <p class="quiet">{words.noEditions}</p>}
            {place.editions.length > 0 && (
              <Tally
                items={place.editions.map((held) => ({
                  title: `${held.edition.year}`,
                  path: site.address.editionSite(held),
                  defis: held.defis,
                  prototypes: held.prototypes,
                }))}
              />
            )}
          </section>
        </>
      }
      after={<Sources kind="site" sources={place.sources} confidence={place.confidence} />}
    />
  );
}

function PlaceFacts({ place }: { place: Site }) {
  const site = useSite();
  const label = (key: string) => fieldLabel("site", key, site.language);
  const { town, department, region, location } = place;
  if (!town && !department && !region && !location) return null;
  return (
    <aside class="margin" aria-labelledby="glance">
      <h2 id="glance">{site.words.entry.glance}</h2>
      <Facts
        facts={[
          { label: label("town"), value: town && site.text(town) },
          { label: label("department"), value: department && site.text(department) },
          { label: label("region"), value: region && site.text(region) },
          {
            label: label("location"),
            value: location && (
              <ExternalLink
                url={`https://www.openstreetmap.org/?mlat=${location.lat}&mlon=${location.lon}#map=13/${location.lat}/${location.lon}`}
              >
                {site.words.place.map}
              </ExternalLink>
            ),
          },
        ]}
      />
    </aside>
  );
}

export const { data, render, write } = pageForEach(
  (site) => site.catalogue.sites.flatMap(indexPages),
  ({ of, number }, { address }) => address.numbered(address.entry(of), number),
  SitePage,
);
