/** `/organisations/`. */

import { valueLabel } from "../../../schemas/index.ts";
import type { Organisation } from "../../../scripts/catalogue/model.ts";
import { IndexList } from "../../components/lists/IndexList.tsx";
import { useSite } from "../../context.ts";
import { pageForEach, type Stretch, stretches } from "../../template.tsx";

function OrganisationsPage({ item }: { item: Stretch<Organisation> }) {
  const { words, language } = useSite();
  return (
    <IndexList
      kind="organisation"
      stretch={item}
      lead={words.list.organisationLead}
      empty={words.list.emptyOrganisations}
      said={({ kind, region }) =>
        [kind && valueLabel("organisation", "kind", kind, language), region].filter(Boolean).join(", ")
      }
    />
  );
}

export const { data, render, write } = pageForEach(
  (site) => stretches(site.catalogue.organisations),
  ({ number }, { address }) => address.numbered(address.section("organisation"), number),
  OrganisationsPage,
);
