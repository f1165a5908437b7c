/** `/themes/`. */

import type { Theme } from "../../../scripts/catalogue/model.ts";
import { IndexList } from "../../components/lists/IndexList.tsx";
import { useSite } from "../../context.ts";
import { pageForEach, type Stretch, stretches } from "../../template.tsx";

function ThemesPage({ item }: { item: Stretch<Theme> }) {
  const words = useSite().words.list;
  return (
    <IndexList
      kind="theme"
      stretch={item}
      lead={words.themeLead}
      empty={words.emptyList}
      said={({ summary }) => summary}
    />
  );
}

export const { data, render, write } = pageForEach(
  (site) => stretches(site.catalogue.themes),
  ({ number }, { address }) => address.numbered(address.section("theme"), number),
  ThemesPage,
);
