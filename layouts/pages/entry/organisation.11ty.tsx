/** `/organisations/<slug>/`. */

import { fieldLabel, kindLabel, valueLabel } from "../../../schemas/index.ts";
import type { Organisation } from "../../../scripts/catalogue/model.ts";
import { fill } from "../../../scripts/language/wording.ts";
import { AlsoCalled } from "../../components/entry/AlsoCalled.tsx";
import { Facts } from "../../components/entry/Facts.tsx";
import { Sources } from "../../components/entry/Sources.tsx";
import { Body } from "../../components/frame/Body.tsx";
import { ExternalLink } from "../../components/frame/ExternalLink.tsx";
import { EntryLinks } from "../../components/lists/EntryLinks.tsx";
import { IndexDocument } from "../../components/lists/IndexDocument.tsx";
import { IndexRows } from "../../components/lists/IndexList.tsx";
import { useSite } from "../../context.ts";
import { alike } from "../../lists/alike.ts";
import { type IndexPage, indexPages } from "../../lists/index-pages.ts";
import { collectionPage } from "../../structured-data.ts";
import { pageForEach } from "../../template.tsx";

function OrganisationPage({ item }: { item: IndexPage<Organisation> }) {
  const site = useSite();
  const organisation = item.of;
  const words = site.words.about;
  const path = site.address.entry(organisation);
  const description = fill(words.organisationDescription, { title: organisation.title });
  return (
    <IndexDocument
      page={item}
      kind="organisation"
      path={path}
      title={organisation.title}
      description={description}
      steps={[{ label: kindLabel("organisation", site.language, true), path: site.address.section("organisation") }]}
      label={kindLabel("organisation", site.language)}
      seed={organisation.slug}
      jsonLd={collectionPage(organisation.title, description, path, site)}
      empty={organisation.reused.length > 0 || organisation.body ? "" : words.emptyOrganisation}
      margin={<OrganisationFacts organisation={organisation} />}
      before={<Body markdown={organisation.body} />}
      after={
        <>
          <EntryLinks id="reused" title={words.reused} entries={organisation.reused} />
          <Alike organisation={organisation} />
          {organisation.sources.length > 0 && (
            <Sources kind="organisation" sources={organisation.sources} confidence={organisation.confidence} />
          )}
        </>
      }
    />
  );
}

const authorities = new Set<Organisation["kind"]>(["municipality", "intercommunality", "department", "region"]);

function Alike({ organisation }: { organisation: Organisation }) {
  const site = useSite();
  const words = site.words.about;
  const others = alike(organisation, site.catalogue.organisations);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="alike">
      <h2 id="alike">{authorities.has(organisation.kind) ? words.alikeAuthorities : words.alike}</h2>
      <p class="row-reason">{words.alikeWhy}</p>
      <IndexRows
        entries={others}
        level={3}
        said={({ population, region }) =>
          [population !== undefined && site.count(population, words.inhabitants), region].filter(Boolean).join(", ")
        }
      />
    </section>
  );
}

function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const site = useSite();
  const { language, words } = site;
  const { kind, region, population, url, aliases } = organisation;
  const label = (key: string) => fieldLabel("organisation", key, language);
  return (
    <AlsoCalled names={aliases}>
      <Facts
        facts={[
          { label: label("kind"), value: kind && valueLabel("organisation", "kind", kind, language) },
          { label: label("region"), value: region && site.text(region) },
          {
            label: label("population"),
            value: population !== undefined && site.count(population, words.about.inhabitants),
          },
          { label: label("url"), value: url && <ExternalLink url={url} /> },
        ]}
      />
    </AlsoCalled>
  );
}

export const { data, render, write } = pageForEach(
  (site) => site.catalogue.organisations.flatMap(indexPages),
  ({ of, number }, { address }) => address.numbered(address.entry(of), number),
  OrganisationPage,
);
