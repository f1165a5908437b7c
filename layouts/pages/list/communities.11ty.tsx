/** `/communautes/`. */

import { kindLabel, valueLabel } from "../../../schemas/index.ts";
import type { Community } from "../../../scripts/catalogue/model.ts";
import { Facts } from "../../components/entry/Facts.tsx";
import { EntryLink } from "../../components/lists/EntryLink.tsx";
import { IndexList } from "../../components/lists/IndexList.tsx";
import { useSite } from "../../context.ts";
import { sharedIn } from "../../lists/shared.ts";
import { pageForEach, type Stretch, stretches } from "../../template.tsx";

function CommunitiesPage({ item }: { item: Stretch<Community> }) {
  const words = useSite().words.list;
  return (
    <IndexList
      kind="community"
      stretch={item}
      lead={words.communityLead}
      empty={words.emptyCommunities}
      said={({ summary }) => summary}
      more={(community) => <What community={community} />}
    />
  );
}

/** What it is and where, then what its members share. */
function What({ community }: { community: Community }) {
  const site = useSite();
  const { language } = site;
  const { kind, region } = community;
  const { themes, sites, editions } = sharedIn(community);
  const what = [kind && valueLabel("community", "kind", kind, language), region && site.text(region)].filter(Boolean);
  const plural = (of: "theme" | "site" | "edition", entries: readonly unknown[]) =>
    kindLabel(of, language, entries.length > 1);
  return (
    <>
      {what.length > 0 && (
        <p class="row-facts">
          {what.map((one) => (
            <span key={one}>{one}</span>
          ))}
        </p>
      )}
      <Facts
        facts={[
          { label: plural("theme", themes), value: themes.map((one) => <EntryLink key={one.slug} entry={one} />) },
          { label: plural("site", sites), value: sites.map((one) => <EntryLink key={one.slug} entry={one} />) },
          {
            label: plural("edition", editions),
            value: editions.map((one) => <EntryLink key={one.slug} entry={one} label={String(one.year)} />),
          },
        ]}
      />
    </>
  );
}

export const { data, render, write } = pageForEach(
  (site) => stretches(site.catalogue.communities),
  ({ number }, { address }) => address.numbered(address.section("community"), number),
  CommunitiesPage,
);
