/** Défis or prototypes in, a titled section that counts and lists them out. */
import type { Defi, Prototype } from "../../../scripts/catalogue/model.ts";
import { numeral } from "../../../scripts/language/wording.ts";
import { useSite } from "../../context.ts";
import { EntryRow } from "./EntryRow.tsx";

interface WorksProps {
  kind: "defi" | "prototype";
  title: string;
  entries: readonly (Defi | Prototype)[];
  /** How many there are in all, where `entries` is one stretch of them. */
  total?: number;
  /** Said where there are none; without it the section is left out. */
  empty?: string;
}

export function Works({ kind, title, entries, total = entries.length, empty }: WorksProps) {
  const site = useSite();
  if (entries.length === 0 && (!empty || total > 0)) return null;
  const id = `${kind}s`;
  return (
    <section class={`works ${kind}`} aria-labelledby={id}>
      <h2 id={id}>
        {title} {total > 0 && <span class="count">{numeral(total, site.language)}</span>}
      </h2>
      {entries.length === 0 ? <Nothing text={empty ?? ""} /> : <Rows entries={entries} showKind={false} />}
    </section>
  );
}

interface RowsProps {
  entries: readonly (Defi | Prototype)[];
  level?: 2 | 3 | 4;
  showKind?: boolean;
  /** One more line about an entry. */
  said?(entry: Defi | Prototype): string | undefined;
}

export function Rows({ entries, level, showKind, said = () => undefined }: RowsProps) {
  return (
    <ul class="rows">
      {entries.map((entry) => (
        <EntryRow key={`${entry.type}/${entry.slug}`} entry={entry} level={level} showKind={showKind}>
          {said(entry) && <p class="row-reason">{said(entry)}</p>}
        </EntryRow>
      ))}
    </ul>
  );
}

/** Says kindly that there is nothing, and where to bring something. */
export function Nothing({ text }: { text: string }) {
  const site = useSite();
  return (
    <p class="quiet">
      {site.text(text)} <a href={site.href(site.address.section("contribute"))}>{site.words.list.tellUs}</a>.
    </p>
  );
}
