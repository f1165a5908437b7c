/** A défi or a prototype in, a reference to it that is ready to be copied out. */
import { kindLabel } from "../../../schemas/index.ts";
import type { Defi, Prototype } from "../../../scripts/catalogue/model.ts";
import { fill } from "../../../scripts/language/wording.ts";
import { useSite } from "../../context.ts";

export function Cite({ entry }: { entry: Defi | Prototype }) {
  const site = useSite();
  const place = [entry.site?.title ?? entry.territory, entry.edition.year].filter(Boolean).join(", ");
  const citation = fill(site.words.entry.citation, {
    title: entry.title,
    kind: kindLabel(entry.type, site.language),
    place,
    catalogue: site.catalogue.settings.name,
    url: site.address.url(site.address.entry(entry)),
  });
  return (
    <section class="cite" aria-labelledby="cite">
      <h2 id="cite">{site.words.entry.cite}</h2>
      <p class="citation">{site.text(citation).replace(/([?!…])\. /g, "$1 ")}</p>
    </section>
  );
}
