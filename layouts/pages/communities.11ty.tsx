/** `/communautes/`. */

import type { Community } from "../../scripts/catalogue/model.ts";
import { IndexList } from "../components/IndexList.tsx";
import { useSite } from "../context.ts";
import { pageForEach, type Stretch, stretches } from "../template.tsx";

function CommunitiesPage({ item }: { item: Stretch<Community> }) {
  const words = useSite().words.list;
  return (
    <IndexList
      kind="community"
      stretch={item}
      lead={words.communityLead}
      empty={words.emptyCommunities}
      said={({ summary, region }) => summary ?? region}
    />
  );
}

export const { data, render } = pageForEach(
  (site) => stretches(site.catalogue.communities),
  ({ number }, { address }) => address.numbered(address.section("community"), number),
  CommunitiesPage,
);
