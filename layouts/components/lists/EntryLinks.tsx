/** Entries in, a titled section of links to them out; nothing for none. */
import type { AnyEntry } from "../../../scripts/catalogue/model.ts";
import { EntryLink } from "./EntryLink.tsx";

interface EntryLinksProps {
  id: string;
  title: string;
  entries: readonly Pick<AnyEntry, "type" | "slug" | "title">[];
}

export function EntryLinks({ id, title, entries }: EntryLinksProps) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="tags">
        {entries.map((entry) => (
          <li key={entry.slug} class={entry.type}>
            <EntryLink entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}
