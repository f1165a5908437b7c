/** `/editions/<year>/`, with its next pages where it has more than fifty défis or prototypes. */

import { kindLabel } from "../../../schemas/index.ts";
import type { Edition } from "../../../scripts/catalogue/model.ts";
import { Facts } from "../../components/entry/Facts.tsx";
import { FieldSections, Story } from "../../components/entry/FieldSections.tsx";
import { Figures } from "../../components/entry/Figures.tsx";
import { factsOf } from "../../components/entry/facts-of.tsx";
import { DateRange } from "../../components/frame/DateText.tsx";
import { EntryLink } from "../../components/lists/EntryLink.tsx";
import { IndexDocument } from "../../components/lists/IndexDocument.tsx";
import { Tally } from "../../components/lists/Tally.tsx";
import { useSite } from "../../context.ts";
import { type IndexPage, indexPages } from "../../lists/index-pages.ts";
import { event } from "../../structured-data.ts";
import { pageForEach } from "../../template.tsx";

function EditionPage({ item }: { item: IndexPage<Edition> }) {
  const site = useSite();
  const edition = item.of;
  const words = site.words.edition;
  return (
    <IndexDocument
      page={item}
      kind="edition"
      path={site.address.entry(edition)}
      title={edition.title}
      description={edition.summary ?? edition.title}
      steps={[{ label: kindLabel("edition", site.language, true), path: site.address.section("edition") }]}
      label={`${kindLabel("edition", site.language)} ${edition.year}`}
      lead={edition.summary}
      seed={edition.slug}
      year={edition.year}
      jsonLd={event(edition, site)}
      feed
      empty={words.empty}
      under={
        edition.start && (
          <p class="where">
            <DateRange start={edition.start} end={edition.end} />
          </p>
        )
      }
      margin={<EditionSites edition={edition} />}
      before={
        <>
          <Figures figures={edition.figures.filter((figure) => !figure.site)} edition={edition} />
          <Story entry={edition} />
        </>
      }
      after={
        <>
          {edition.methods.length > 0 && (
            <section aria-labelledby="methods">
              <h2 id="methods">{words.methods}</h2>
              <ul class="tags">
                {edition.methods.map((method) => (
                  <li key={method.slug} class="method">
                    <EntryLink entry={method} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <FieldSections entry={edition} where="afterwards" />
        </>
      }
    />
  );
}

function EditionSites({ edition }: { edition: Edition }) {
  const site = useSite();
  const words = site.words.edition;
  const items = edition.sites.map((one) => ({
    title: one.site.title,
    path: site.address.editionSite(one),
    defis: one.defis,
    prototypes: one.prototypes,
  }));
  return (
    <aside class="margin" aria-labelledby="sites">
      <h2 id="sites">{words.sites}</h2>
      {items.length > 0 ? <Tally items={items} /> : <p class="unknown">{words.noSites}</p>}
      <Facts facts={factsOf(edition, site)} />
    </aside>
  );
}

export const { data, render, write } = pageForEach(
  (site) => site.catalogue.editions.flatMap(indexPages),
  ({ of, number }, { address }) => address.numbered(address.entry(of), number),
  EditionPage,
);
