/** `/communautes/`. */

import type { Community } from "../../../scripts/catalogue/model.ts";
import { Facts } from "../../components/entry/Facts.tsx";
import { sharedFacts } from "../../components/entry/shared-facts.tsx";
import { IndexList } from "../../components/lists/IndexList.tsx";
import { useSite } from "../../context.ts";
import { rowFacts } from "../../lists/row-facts.ts";
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
  const what = rowFacts(community, site);
  return (
    <>
      {what.length > 0 && (
        <p class="row-facts">
          {what.map((one) => (
            <span key={one}>{one}</span>
          ))}
        </p>
      )}
      <Facts facts={sharedFacts(community, site)} />
    </>
  );
}

export const { data, render, write } = pageForEach(
  (site) => stretches(site.catalogue.communities),
  ({ number }, { address }) => address.numbered(address.section("community"), number),
  CommunitiesPage,
);
