/** Editions in, the line of their years with where and how much out. */
import type { Edition } from "../../../scripts/catalogue/model.ts";
import { useSite } from "../../context.ts";
import { cellPath, origin } from "./cells.ts";
import { Counts } from "./Tally.tsx";

export function EditionTimeline({ editions, level = 3 }: { editions: readonly Edition[]; level?: 2 | 3 }) {
  const site = useSite();
  const Heading = `h${level}` as const;
  const oldestFirst = [...editions].reverse();
  return (
    <ol class="timeline">
      {oldestFirst.map((edition) => (
        <li key={edition.slug}>
          <svg class="node edition" viewBox="-12 -12 24 24" aria-hidden="true">
            <path
              class={edition.defis.length + edition.prototypes.length > 0 ? "cell" : "cell-open"}
              d={cellPath(origin)}
            />
          </svg>
          <Heading>
            <a href={site.href(site.address.entry(edition))}>{edition.year}</a>
          </Heading>
          <p>
            {edition.sites.length > 2
              ? site.countOf("site", edition.sites.length)
              : edition.sites.map((one) => site.text(one.site.title)).join(", ")}
          </p>
          <p>
            <Counts of={edition} />
          </p>
        </li>
      ))}
    </ol>
  );
}
