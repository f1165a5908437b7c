/** One stretch of the themes, sites, organisations… in, the page that lists them with their counts out. */
import type { ComponentChildren } from "preact";
import type { AnyEntry, Defi, Prototype } from "../../../scripts/catalogue/model.ts";
import { useSite } from "../../context.ts";
import type { Stretch } from "../../template.tsx";
import { Motif } from "../frame/Motif.tsx";
import { EntryLink } from "./EntryLink.tsx";
import { ListDocument } from "./ListDocument.tsx";
import { Counts } from "./Tally.tsx";
import { Nothing } from "./Works.tsx";

type Indexed = Exclude<AnyEntry, Defi | Prototype | { type: "page" }>;

interface IndexListProps<Entry extends Indexed> {
  kind: Entry["type"];
  stretch: Stretch<Entry>;
  lead: string;
  empty: string;
  /** The line under a title. */
  said(entry: Entry): string | undefined;
  /** What else a list of this kind tells, below the counts. */
  more?(entry: Entry): ComponentChildren;
}

export function IndexList<Entry extends Indexed>({ kind, stretch, lead, empty, said, more }: IndexListProps<Entry>) {
  return (
    <ListDocument kind={kind} lead={lead} number={stretch.number} count={stretch.count} total={stretch.total}>
      {stretch.total === 0 ? <Nothing text={empty} /> : <IndexRows entries={stretch.items} said={said} more={more} />}
    </ListDocument>
  );
}

interface IndexRowsProps<Entry extends Indexed> extends Pick<IndexListProps<Entry>, "said" | "more"> {
  entries: readonly Entry[];
  level?: 2 | 3;
}

export function IndexRows<Entry extends Indexed>({ entries, said, more, level = 2 }: IndexRowsProps<Entry>) {
  const site = useSite();
  const Heading = `h${level}` as const;
  return (
    <ul class="rows">
      {entries.map((entry) => (
        <li key={entry.slug} class={`row ${entry.type}`}>
          <Motif kind={entry.type} seed={entry.slug} sprite={site.href(site.assets.motifs)} />
          <div>
            <Heading>
              <EntryLink entry={entry} />
            </Heading>
            {said(entry) && <p>{site.text(said(entry) ?? "")}</p>}
            {entry.defis.length + entry.prototypes.length > 0 && (
              <p class="row-facts">
                <Counts of={entry} />
              </p>
            )}
            {more?.(entry)}
          </div>
        </li>
      ))}
    </ul>
  );
}
