/** `/prototypes/<slug>/`. */

import type { Prototype } from "../../../scripts/catalogue/model.ts";
import { EntryPage } from "../../components/entry/EntryPage.tsx";
import { pageForEach } from "../../template.tsx";

function PrototypePage({ item }: { item: Prototype }) {
  return <EntryPage entry={item} />;
}

export const { data, render, write } = pageForEach(
  (site) => site.catalogue.prototypes,
  (prototype, { address }) => address.entry(prototype),
  PrototypePage,
);
