/** `/communautes/<slug>/`. */

import { fieldLabel, kindLabel, valueLabel } from "../../../schemas/index.ts";
import type { Community } from "../../../scripts/catalogue/model.ts";
import { Facts } from "../../components/entry/Facts.tsx";
import { Sources } from "../../components/entry/Sources.tsx";
import { Body } from "../../components/frame/Body.tsx";
import { ExternalLink } from "../../components/frame/ExternalLink.tsx";
import { EntryLink } from "../../components/lists/EntryLink.tsx";
import { IndexDocument } from "../../components/lists/IndexDocument.tsx";
import { useSite } from "../../context.ts";
import { type IndexPage, indexPages } from "../../lists/index-pages.ts";
import { sharedIn } from "../../lists/shared.ts";
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
      before={<Body markdown={community.body} />}
      after={
        community.sources.length > 0 && (
          <Sources kind="community" sources={community.sources} confidence={community.confidence} />
        )
      }
    />
  );
}

function CommunityFacts({ community }: { community: Community }) {
  const site = useSite();
  const { kind, region, url } = community;
  const { themes, sites, editions } = sharedIn(community);
  const label = (key: string) => fieldLabel("community", key, site.language);
  if (!kind && !region && !url && themes.length + editions.length === 0) return null;
  return (
    <aside class="margin" aria-labelledby="glance">
      <h2 id="glance">{site.words.entry.glance}</h2>
      <Facts
        facts={[
          { label: label("kind"), value: kind && valueLabel("community", "kind", kind, site.language) },
          { label: label("region"), value: region && site.text(region) },
          { label: label("themes"), value: themes.map((theme) => <EntryLink key={theme.slug} entry={theme} />) },
          {
            label: kindLabel("site", site.language, sites.length > 1),
            value: sites.map((one) => <EntryLink key={one.slug} entry={one} />),
          },
          {
            label: kindLabel("edition", site.language, editions.length > 1),
            value: editions.map((one) => <EntryLink key={one.slug} entry={one} label={String(one.year)} />),
          },
          { label: label("url"), value: url && <ExternalLink url={url} /> },
        ]}
      />
    </aside>
  );
}

export const { data, render, write } = pageForEach(
  (site) => site.catalogue.communities.flatMap(indexPages),
  ({ of, number }, { address }) => address.numbered(address.entry(of), number),
  CommunityPage,
);
