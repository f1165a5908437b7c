/** An entry in, the section that lets a reader check where it comes from, and how sure that is, out. */
import { headingOf } from "../../../schemas/index.ts";
import type { Defi } from "../../../scripts/catalogue/model.ts";
import { fill } from "../../../scripts/language/wording.ts";
import { useSite } from "../../context.ts";
import { longDate } from "../../dates.ts";
import { domainOf, ExternalLink } from "../frame/ExternalLink.tsx";
import { Confidence } from "./Confidence.tsx";
import type { SectionProps } from "./FieldSection.tsx";

export function Sources({ entry, field }: SectionProps) {
  const site = useSite();
  const words = site.words.entry;
  const { sources, confidence } = entry as Pick<Defi, "sources" | "confidence">;
  if (sources.length === 0 && !field.missed) return null;
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{site.text(headingOf(field, site.language))}</h2>
      {sources.length === 0 && <p class="quiet">{words.noSource}</p>}
      {sources.length > 0 && (
        <ul>
          {sources.map((source) => (
            <li key={source.url}>
              <ExternalLink url={source.url}>{site.text(source.title ?? domainOf(source.url))}</ExternalLink>
              {(source.title || source.accessed) && (
                <span class="source-facts">
                  {source.title && domainOf(source.url)}
                  {source.title && source.accessed && ", "}
                  {source.accessed && accessed(source.accessed, site)}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {confidence && <Confidence kind={entry.type} level={confidence} />}
    </section>
  );
}

function accessed(date: string, { words, language }: ReturnType<typeof useSite>): string {
  const pattern = date.length === 10 ? words.entry.accessedDay : words.entry.accessedSpan;
  return fill(pattern, { date: longDate(date, language) });
}
