/** A défi or a prototype in, one item of a list out: title first, then what it is, where and when. */
import type { ComponentChildren } from "preact";
import { kindLabel } from "../../../schemas/index.ts";
import type { Defi, Prototype } from "../../../scripts/catalogue/model.ts";
import { useSite } from "../../context.ts";
import { rowFacts } from "../../lists/row-facts.ts";
import { Motif } from "../frame/Motif.tsx";

interface EntryRowProps {
  entry: Defi | Prototype;
  /** The level of its title. */
  level?: 2 | 3 | 4;
  /** Left out where the list says it already. */
  showKind?: boolean;
  /** One more line, such as why it is related. */
  children?: ComponentChildren;
}

export function EntryRow({ entry, level = 3, showKind = true, children }: EntryRowProps) {
  const site = useSite();
  const Heading = `h${level}` as const;
  return (
    <li class={`row ${entry.type}`}>
      <Motif kind={entry.type} seed={entry.slug} year={entry.edition.year} sprite={site.href(site.assets.motifs)} />
      <div>
        <Heading>
          <a href={site.href(site.address.entry(entry))}>{site.text(entry.title)}</a>
        </Heading>
        {entry.summary && <p>{site.text(entry.summary)}</p>}
        <p class="row-facts">
          {showKind && <span class="kind">{kindLabel(entry.type, site.language)}</span>}
          {rowFacts(entry, site).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
        {children}
      </div>
    </li>
  );
}
