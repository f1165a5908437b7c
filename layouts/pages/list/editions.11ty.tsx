/** `/editions/`. */
import { DateRange } from "../../components/frame/DateText.tsx";
import { EntryLink } from "../../components/lists/EntryLink.tsx";
import { ListDocument } from "../../components/lists/ListDocument.tsx";
import { Counts } from "../../components/lists/Tally.tsx";
import { Nothing } from "../../components/lists/Works.tsx";
import { useSite } from "../../context.ts";
import { onePage } from "../../template.tsx";

function EditionsPage() {
  const site = useSite();
  const { editions } = site.catalogue;
  return (
    <ListDocument kind="edition" lead={site.words.list.editionLead} total={editions.length}>
      {editions.length === 0 && <Nothing text={site.words.list.emptyList} />}
      <ol class="editions">
        {editions.map((edition) => (
          <li key={edition.slug}>
            <p class="editions-year" aria-hidden="true">
              {edition.year}
            </p>
            <div>
              <h2>
                <EntryLink entry={edition} />
              </h2>
              {edition.start && (
                <p class="where">
                  <DateRange start={edition.start} end={edition.end} />
                </p>
              )}
              {edition.summary && <p>{site.text(edition.summary)}</p>}
              <p class="row-facts">
                {edition.sites.length > 0 && <span>{site.countOf("site", edition.sites.length)}</span>}
                <Counts of={edition} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </ListDocument>
  );
}

export const { data, render, write } = onePage(({ address }) => address.section("edition"), EditionsPage);
