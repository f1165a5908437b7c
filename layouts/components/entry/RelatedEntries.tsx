/** The nearest other entries and what they share in, a list that says why each is there out. */
import type { Reason, Related } from "../../../scripts/catalogue/model.ts";
import { capitalised, counted, listed } from "../../../scripts/language/wording.ts";
import { type Site, useSite } from "../../context.ts";
import { EntryRow } from "../lists/EntryRow.tsx";

export function RelatedEntries({ related }: { related: readonly Related[] }) {
  const site = useSite();
  if (related.length === 0) return null;
  return (
    <section class="related" aria-labelledby="related">
      <h2 id="related">{site.words.entry.related}</h2>
      <ul class="rows">
        {related.map(({ entry, reasons }) => (
          <EntryRow key={`${entry.type}/${entry.slug}`} entry={entry}>
            <p class="row-reason">{site.text(whyRelated(reasons, site))}</p>
          </EntryRow>
        ))}
      </ul>
    </section>
  );
}

/** « Même site : Corse ; mêmes thèmes : a et b ». */
function whyRelated(reasons: readonly Reason[], { words, language }: Site): string {
  const keys = [...new Set(reasons.map(({ key }) => key))];
  const parts = keys.map((key) => {
    const labels = reasons.filter((reason) => reason.key === key).map(({ label }) => label);
    return counted(labels.length, words.entry.reasons[key], language, { labels: listed(labels, language) });
  });
  return capitalised(parts.join("; "), language);
}
