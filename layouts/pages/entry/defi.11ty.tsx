/** `/defis/<slug>/`. */

import type { Defi } from "../../../scripts/catalogue/model.ts";
import { EntryPage } from "../../components/entry/EntryPage.tsx";
import { pageForEach } from "../../template.tsx";

function DefiPage({ item }: { item: Defi }) {
  return <EntryPage entry={item} />;
}

export const { data, render, write } = pageForEach(
  (site) => site.catalogue.defis,
  (defi, { address }) => address.entry(defi),
  DefiPage,
);
