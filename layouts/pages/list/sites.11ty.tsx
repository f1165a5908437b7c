/** `/sites/`. */

import type { Site } from "../../../scripts/catalogue/model.ts";
import { IndexList } from "../../components/lists/IndexList.tsx";
import { useSite } from "../../context.ts";
import { rowFacts } from "../../lists/row-facts.ts";
import { pageForEach, type Stretch, stretches } from "../../template.tsx";

function SitesPage({ item }: { item: Stretch<Site> }) {
  const site = useSite();
  const words = site.words.list;
  return (
    <IndexList
      kind="site"
      stretch={item}
      lead={words.siteLead}
      empty={words.emptyList}
      said={(place) => rowFacts(place, site).join(", ")}
    />
  );
}

export const { data, render, write } = pageForEach(
  (site) => stretches(site.catalogue.sites),
  ({ number }, { address }) => address.numbered(address.section("site"), number),
  SitesPage,
);
