/** Any entry in, a link to its page out. */
import type { AnyEntry } from "../../../scripts/catalogue/model.ts";
import { useSite } from "../../context.ts";

export function EntryLink({ entry, label }: { entry: Pick<AnyEntry, "type" | "slug" | "title">; label?: string }) {
  const site = useSite();
  return <a href={site.href(site.address.entry(entry))}>{site.text(label ?? entry.title)}</a>;
}
