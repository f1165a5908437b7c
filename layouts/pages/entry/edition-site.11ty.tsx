/** `/editions/<year>/<site>/`: one edition on one site. */

import { kindLabel } from "../../../schemas/index.ts";
import type { EditionSite } from "../../../scripts/catalogue/model.ts";
import { fill } from "../../../scripts/language/wording.ts";
import { Figures } from "../../components/entry/Figures.tsx";
import { IndexDocument } from "../../components/lists/IndexDocument.tsx";
import { useSite } from "../../context.ts";
import { type IndexPage, indexPages } from "../../lists/index-pages.ts";
import { event } from "../../structured-data.ts";
import { pageForEach } from "../../template.tsx";

function EditionSitePage({ item }: { item: IndexPage<EditionSite> }) {
  const site = useSite();
  const { edition, site: place, figures } = item.of;
  const words = site.words.edition;
  const title = fill(words.editionSite, { site: place.title, year: edition.year });
  return (
    <IndexDocument
      page={item}
      kind="edition"
      path={site.address.editionSite(item.of)}
      title={title}
      description={fill(words.editionSiteDescription, { site: place.title, edition: edition.title })}
      steps={[
        { label: kindLabel("edition", site.language, true), path: site.address.section("edition") },
        { label: String(edition.year), path: site.address.entry(edition) },
      ]}
      label={kindLabel("edition", site.language)}
      lead={edition.title}
      seed={`${edition.slug}/${place.slug}`}
      year={edition.year}
      jsonLd={event(edition, site, item.of)}
      feed
      empty={words.none}
      before={<Figures figures={figures} edition={edition} />}
      after={
        <p class="see-also">
          <a href={site.href(site.address.entry(edition))}>{fill(words.whole, { year: edition.year })}</a>
          <a href={site.href(site.address.entry(place))}>{site.text(fill(words.thePlace, { site: place.title }))}</a>
        </p>
      }
    />
  );
}

export const { data, render, write } = pageForEach(
  (site) => site.catalogue.editions.flatMap(({ sites }) => sites).flatMap(indexPages),
  ({ of, number }, { address }) => address.numbered(address.editionSite(of), number),
  EditionSitePage,
);
