/** `/organisations/`. */

import type { Organisation } from "../../../scripts/catalogue/model.ts";
import { IndexList } from "../../components/lists/IndexList.tsx";
import { useSite } from "../../context.ts";
import { rowFacts } from "../../lists/row-facts.ts";
import { pageForEach, type Stretch, stretches } from "../../template.tsx";

function OrganisationsPage({ item }: { item: Stretch<Organisation> }) {
  const site = useSite();
  const words = site.words.list;
  return (
    <IndexList
      kind="organisation"
      stretch={item}
      lead={words.organisationLead}
      empty={words.emptyOrganisations}
      said={(organisation) => rowFacts(organisation, site).join(", ")}
    />
  );
}

export const { data, render, write } = pageForEach(
  (site) => stretches(site.catalogue.organisations),
  ({ number }, { address }) => address.numbered(address.section("organisation"), number),
  OrganisationsPage,
);
