/** One stretch of the défis or the prototypes in, the page that lists them edition by edition out. */
import type { Defi, Prototype } from "../../../scripts/catalogue/model.ts";
import { useSite } from "../../context.ts";
import type { Stretch } from "../../template.tsx";
import { ListDocument } from "./ListDocument.tsx";
import { type Tallied, Tally } from "./Tally.tsx";
import { Nothing } from "./Works.tsx";
import { WorksByEdition } from "./WorksByEdition.tsx";

interface WorkListProps {
  kind: "defi" | "prototype";
  stretch: Stretch<Defi | Prototype>;
  lead: string;
  empty: string;
}

export function WorkList({ kind, stretch, lead, empty }: WorkListProps) {
  const site = useSite();
  return (
    <ListDocument kind={kind} lead={lead} number={stretch.number} count={stretch.count} total={stretch.total} feed>
      {stretch.total === 0 && <Nothing text={empty} />}
      {stretch.total > 0 && (
        <p class="narrow-links">
          <a href={site.href(site.address.search({ kind }))}>{site.words.list.narrowSearch}</a>
          {kind === "defi" && (
            <a href={site.href(site.address.withoutPrototype())}>{site.words.withoutPrototype.title}</a>
          )}
          <a href={site.href(site.address.section("stopped"))}>{site.words.stopped.title}</a>
        </p>
      )}
      <WorksByEdition entries={stretch.items} />
      {stretch.total > 0 && <WaysIn kind={kind} />}
    </ListDocument>
  );
}

/** The same entries by theme and by site. */
function WaysIn({ kind }: { kind: "defi" | "prototype" }) {
  const site = useSite();
  const { themes, sites } = site.catalogue;
  const words = site.words.list;
  const only = (entries: typeof themes | typeof sites): Tallied[] =>
    entries
      .map((entry) => ({
        title: entry.title,
        path: site.address.entry(entry),
        defis: kind === "defi" ? entry.defis : [],
        prototypes: kind === "prototype" ? entry.prototypes : [],
      }))
      .filter(({ defis, prototypes }) => defis.length + prototypes.length > 0);
  return (
    <div class="ways-in">
      {[
        { id: "by-theme", title: words.byTheme, items: only(themes) },
        { id: "by-site", title: words.bySite, items: only(sites) },
      ].map(
        ({ id, title, items }) =>
          items.length > 0 && (
            <section key={id} aria-labelledby={id}>
              <h2 id={id}>{title}</h2>
              <Tally items={items} />
            </section>
          ),
      )}
    </div>
  );
}
