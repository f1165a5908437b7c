/** `/prototypes/<slug>/`. */
import { EntryPage } from "../components/EntryPage.tsx";
import { pageForEach } from "../template.tsx";
import type { Prototype } from "../../scripts/catalogue/model.ts";

function PrototypePage({ item }: { item: Prototype }) {
  return <EntryPage entry={item} />;
}

export const { data, render } = pageForEach(
  (site) => site.catalogue.prototypes,
  (prototype, { address }) => address.entry(prototype),
  PrototypePage,
);
