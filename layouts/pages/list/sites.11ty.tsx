/** `/sites/`. */

import type { Site } from "../../../scripts/catalogue/model.ts";
import { IndexList } from "../../components/lists/IndexList.tsx";
import { useSite } from "../../context.ts";
import { pageForEach, type Stretch, stretches } from "../../template.tsx";

function SitesPage({ item }: { item: Stretch<Site> }) {
  const words = useSite().words.list;
  return (
    <IndexList
      kind="site"
      stretch={item}
      lead={words.siteLead}
      empty={words.emptyList}
      said={({ town, region }) => [...new Set([town, region])].filter(Boolean).join(", ")}
    />
  );
}

export const { data, render, write } = pageForEach(
  (site) => stretches(site.catalogue.sites),
  ({ number }, { address }) => address.numbered(address.section("site"), number),
  SitesPage,
);
