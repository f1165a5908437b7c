/** The sources of an entry and how sure they are in, the section that lets a reader check out. */
import type { Kind } from "../../../schemas/index.ts";
import type { DefiMatter } from "../../../schemas/types.ts";
import { fill } from "../../../scripts/language/wording.ts";
import { useSite } from "../../context.ts";
import { longDate } from "../../dates.ts";
import { domainOf, ExternalLink } from "../frame/ExternalLink.tsx";
import { Confidence } from "./Confidence.tsx";

type Source = NonNullable<DefiMatter["sources"]>[number];

interface SourcesProps {
  kind: Kind;
  sources: readonly Source[];
  confidence?: "high" | "medium" | "low";
}

export function Sources({ kind, sources, confidence }: SourcesProps) {
  const site = useSite();
  const words = site.words.entry;
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{words.sources}</h2>
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
      {confidence && <Confidence kind={kind} level={confidence} />}
    </section>
  );
}

function accessed(date: string, { words, language }: ReturnType<typeof useSite>): string {
  const pattern = date.length === 10 ? words.entry.accessedDay : words.entry.accessedSpan;
  return fill(pattern, { date: longDate(date, language) });
}
