/** A community in; what its members share, as facts, out. */
import { kindLabel } from "../../../schemas/index.ts";
import type { Community } from "../../../scripts/catalogue/model.ts";
import type { Site } from "../../context.ts";
import { shortTitle } from "../../lists/row-facts.ts";
import { sharedIn } from "../../lists/shared.ts";
import { EntryLink } from "../lists/EntryLink.tsx";
import type { Fact } from "./Facts.tsx";

/** Of its themes, of its sites and of its editions. */
export function sharedFacts(community: Community, { language }: Site): [themes: Fact, sites: Fact, editions: Fact] {
  const { themes, sites, editions } = sharedIn(community);
  const fact = (kind: "theme" | "site" | "edition", entries: readonly Parameters<typeof shortTitle>[0][]): Fact => ({
    label: kindLabel(kind, language, entries.length > 1),
    value: entries.map((entry) => <EntryLink key={entry.slug} entry={entry} label={shortTitle(entry)} />),
  });
  return [fact("theme", themes), fact("site", sites), fact("edition", editions)];
}
