/** `/sites/<slug>/`. */

import { kindLabel } from "../../../schemas/index.ts";
import type { Site } from "../../../scripts/catalogue/model.ts";
import { fill } from "../../../scripts/language/wording.ts";
import { EntryFacts } from "../../components/entry/EntryFacts.tsx";
import { FieldSections, Story } from "../../components/entry/FieldSections.tsx";
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
      margin={<EntryFacts entry={place} />}
      before={
        <>
          <Story entry={place} />
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
      after={<FieldSections entry={place} where="afterwards" />}
    />
  );
}

export const { data, render, write } = pageForEach(
  (site) => site.catalogue.sites.flatMap(indexPages),
  ({ of, number }, { address }) => address.numbered(address.entry(of), number),
  SitePage,
);
