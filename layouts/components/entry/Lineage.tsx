/** A défi or a prototype in, the drawing of where it comes from and who took it up out. */
import type { ComponentChildren } from "preact";
import type { Defi, Prototype, Reuse } from "../../../scripts/catalogue/model.ts";
import { fill } from "../../../scripts/language/wording.ts";
import { useSite } from "../../context.ts";
import { longDate } from "../../dates.ts";
import { ExternalLink } from "../frame/ExternalLink.tsx";
import { EntryLink } from "../lists/EntryLink.tsx";

export function Lineage({ entry }: { entry: Defi | Prototype }) {
  const site = useSite();
  const words = site.words.lineage;
  const prototypes = entry.type === "defi" ? entry.prototypes : [entry];
  const defi = entry.type === "defi" ? entry : entry.defi;
  const reuses = prototypes.flatMap((prototype) => prototype.reuses);
  const inspired = prototypes.flatMap((prototype) => prototype.inspired);
  const basedOn = entry.type === "prototype" ? entry.basedOn : [];
  return (
    <section class="lineage" aria-labelledby="lineage">
      <h2 id="lineage">{words.title}</h2>
      <ol>
        <Stage kind="defi" title={words.defi} known={Boolean(defi)}>
          {defi ? <Item entry={defi} here={entry.type === "defi"} /> : <p>{words.noDefi}</p>}
        </Stage>
        <Stage kind="prototype" title={site.count(prototypes.length, words.prototypes)} known={prototypes.length > 0}>
          {prototypes.length === 0 && <p>{words.noPrototype}</p>}
          {prototypes.map((prototype) => (
            <Item key={prototype.slug} entry={prototype} here={entry.type === "prototype"} />
          ))}
          {basedOn.length > 0 && <p class="lineage-relation">{words.basedOn}</p>}
          {basedOn.map((base) => (
            <Item key={base.slug} entry={base} />
          ))}
        </Stage>
        <Stage kind="reuse" title={words.reuses} known={reuses.length + inspired.length > 0}>
          {reuses.length + inspired.length === 0 && <p>{words.noReuse}</p>}
          {reuses.map((reuse) => (
            <ReuseItem key={`${reuse.organisation.slug}/${reuse.since}`} reuse={reuse} />
          ))}
          {inspired.length > 0 && <p class="lineage-relation">{words.inspired}</p>}
          {inspired.map((one) => (
            <Item key={one.slug} entry={one} />
          ))}
          {prototypes.length > 0 && (
            <p class="lineage-tell">
              <a href={site.href(site.address.section("contribute"))}>{site.text(words.tell)}</a>
            </p>
          )}
        </Stage>
      </ol>
    </section>
  );
}

interface StageProps {
  kind: "defi" | "prototype" | "reuse";
  title: string;
  known: boolean;
  children: ComponentChildren;
}

function Stage({ kind, title, known, children }: StageProps) {
  return (
    <li class={`stage ${kind}${known ? "" : " missing"}`}>
      <h3>{title}</h3>
      {children}
    </li>
  );
}

/** The entry that one is reading is not a link to itself. */
function Item({ entry, here = false }: { entry: Defi | Prototype; here?: boolean }) {
  const site = useSite();
  if (!here) {
    return (
      <p>
        <EntryLink entry={entry} />
      </p>
    );
  }
  return (
    <p>
      <strong aria-current="true">{site.text(entry.title)}</strong>
    </p>
  );
}

function ReuseItem({ reuse }: { reuse: Reuse }) {
  const site = useSite();
  const since = fill(site.words.lineage.since, { date: longDate(reuse.since, site.language) });
  return (
    <div class="reuse">
      <p>
        <EntryLink entry={reuse.organisation} /> <span class="reuse-since">{since}</span>
      </p>
      {reuse.changes && <p class="reuse-changes">{site.text(reuse.changes)}</p>}
      {reuse.url && (
        <p class="reuse-changes">
          <ExternalLink url={reuse.url}>{site.words.lineage.see}</ExternalLink>
        </p>
      )}
    </div>
  );
}
