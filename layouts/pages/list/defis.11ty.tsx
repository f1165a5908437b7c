/** `/defis/`, fifty to a page. */

import type { Defi } from "../../../scripts/catalogue/model.ts";
import { WorkList } from "../../components/lists/WorkList.tsx";
import { useSite } from "../../context.ts";
import { pageForEach, type Stretch, stretches } from "../../template.tsx";

function DefisPage({ item }: { item: Stretch<Defi> }) {
  const words = useSite().words.list;
  return <WorkList kind="defi" stretch={item} lead={words.defiLead} empty={words.emptyDefis} />;
}

export const { data, render, write } = pageForEach(
  (site) => stretches(site.catalogue.defis),
  ({ number }, { address }) => address.numbered(address.section("defi"), number),
  DefisPage,
);
