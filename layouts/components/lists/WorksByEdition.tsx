/** Défis or prototypes in the order of the catalogue in, their rows below the year of their edition out. */
import type { Defi, Prototype } from "../../../scripts/catalogue/model.ts";
import { useSite } from "../../context.ts";
import { Rows } from "./Works.tsx";

interface WorksByEditionProps {
  entries: readonly (Defi | Prototype)[];
  /** One more line about an entry. */
  said?(entry: Defi | Prototype): string | undefined;
}

export function WorksByEdition({ entries, said }: WorksByEditionProps) {
  const site = useSite();
  const editions = [...new Set(entries.map(({ edition }) => edition))];
  return editions.map((edition) => (
    <section key={edition.slug} class="year" aria-labelledby={`year-${edition.slug}`}>
      <h2 id={`year-${edition.slug}`}>
        <a href={site.href(site.address.entry(edition))}>{edition.year}</a>
      </h2>
      <Rows entries={entries.filter((entry) => entry.edition === edition)} showKind={false} said={said} />
    </section>
  ));
}
