/** `/prototypes/`, fifty to a page. */

import type { Prototype } from "../../../scripts/catalogue/model.ts";
import { WorkList } from "../../components/lists/WorkList.tsx";
import { useSite } from "../../context.ts";
import { pageForEach, type Stretch, stretches } from "../../template.tsx";

function PrototypesPage({ item }: { item: Stretch<Prototype> }) {
  const words = useSite().words.list;
  return <WorkList kind="prototype" stretch={item} lead={words.prototypeLead} empty={words.emptyPrototypes} />;
}

export const { data, render, write } = pageForEach(
  (site) => stretches(site.catalogue.prototypes),
  ({ number }, { address }) => address.numbered(address.section("prototype"), number),
  PrototypesPage,
);
