/** `/organisations/<slug>/`. */

import { kindLabel } from "../../../schemas/index.ts";
import type { Organisation } from "../../../scripts/catalogue/model.ts";
import { fill } from "../../../scripts/language/wording.ts";
import { AlsoCalled } from "../../components/entry/AlsoCalled.tsx";
import { FieldSections, Story } from "../../components/entry/FieldSections.tsx";
import { EntryLinks } from "../../components/lists/EntryLinks.tsx";
import { IndexDocument } from "../../components/lists/IndexDocument.tsx";
import { IndexRows } from "../../components/lists/IndexList.tsx";
import { useSite } from "../../context.ts";
import { alike } from "../../lists/alike.ts";
import { type IndexPage, indexPages } from "../../lists/index-pages.ts";
import { saidOf } from "../../lists/row-facts.ts";
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
      margin={<AlsoCalled entry={organisation} />}
      before={<Story entry={organisation} />}
      after={
        <>
          <EntryLinks id="reused" title={words.reused} entries={organisation.reused} />
          <Alike organisation={organisation} />
          <FieldSections entry={organisation} where="afterwards" />
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
        said={(one) => [saidOf(one, "population", site), saidOf(one, "region", site)].filter(Boolean).join(", ")}
      />
    </section>
  );
}

export const { data, render, write } = pageForEach(
  (site) => site.catalogue.organisations.flatMap(indexPages),
  ({ of, number }, { address }) => address.numbered(address.entry(of), number),
  OrganisationPage,
);
