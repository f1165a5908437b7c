/** `/communautes/<slug>/`. */

import { kindLabel } from "../../../schemas/index.ts";
import type { Community } from "../../../scripts/catalogue/model.ts";
import { EntryFacts } from "../../components/entry/EntryFacts.tsx";
import { FieldSections, Story } from "../../components/entry/FieldSections.tsx";
import { factsOf } from "../../components/entry/facts-of.tsx";
import { sharedFacts } from "../../components/entry/shared-facts.tsx";
import { IndexDocument } from "../../components/lists/IndexDocument.tsx";
import { useSite } from "../../context.ts";
import { type IndexPage, indexPages } from "../../lists/index-pages.ts";
import { collectionPage } from "../../structured-data.ts";
import { pageForEach } from "../../template.tsx";

function CommunityPage({ item }: { item: IndexPage<Community> }) {
  const site = useSite();
  const community = item.of;
  const path = site.address.entry(community);
  const description = community.summary ?? community.title;
  return (
    <IndexDocument
      page={item}
      kind="community"
      path={path}
      title={community.title}
      description={description}
      steps={[{ label: kindLabel("community", site.language, true), path: site.address.section("community") }]}
      label={kindLabel("community", site.language)}
      lead={community.summary}
      seed={community.slug}
      jsonLd={collectionPage(community.title, description, path, site)}
      empty={site.words.about.emptyCommunity}
      margin={<CommunityFacts community={community} />}
      before={<Story entry={community} />}
      after={<FieldSections entry={community} where="afterwards" />}
    />
  );
}

function CommunityFacts({ community }: { community: Community }) {
  const site = useSite();
  const [themes, ...others] = sharedFacts(community, site);
  const facts = factsOf(community, site).flatMap((fact) =>
    fact.key === "themes" ? [{ ...fact, value: themes.value }, ...others] : [fact],
  );
  return <EntryFacts entry={community} facts={facts} />;
}

export const { data, render, write } = pageForEach(
  (site) => site.catalogue.communities.flatMap(indexPages),
  ({ of, number }, { address }) => address.numbered(address.entry(of), number),
  CommunityPage,
);
