/** The catalogue in, links to every index page out: what there is besides searching, and without JavaScript. */
import type { AnyEntry } from "../../scripts/catalogue/model.ts";
import { useSite } from "../context.ts";

const kinds = ["edition", "theme", "site", "method"] as const;

export function SearchWaysIn() {
  const site = useSite();
  const { words, catalogue, address } = site;
  const entries: Record<(typeof kinds)[number], readonly AnyEntry[]> = {
    edition: catalogue.editions,
    theme: catalogue.themes,
    site: catalogue.sites,
    method: catalogue.methods,
  };
  const lists = (["defi", "prototype", ...kinds] as const).filter(
    (kind) => kind === "defi" || kind === "prototype" || entries[kind].length > 0,
  );
  return (
    <section class="search-ways" aria-labelledby="search-ways">
      <h2 id="search-ways">{words.search.waysIn}</h2>
      <ul class="search-ways-lists">
        {lists.map((kind) => (
          <li key={kind} class={kind}>
            <a href={site.href(address.section(kind))}>{words.search.all[kind]}</a>
          </li>
        ))}
      </ul>
      {kinds.map(
        (kind) =>
          entries[kind].length > 0 && (
            <ul key={kind} class={`tags ${kind}`} aria-label={words.search.all[kind]}>
              {entries[kind].map((entry) => (
                <li key={entry.slug}>
                  <a href={site.href(address.entry(entry))}>
                    {entry.type === "edition" ? entry.year : site.text(entry.title)}
                  </a>
                </li>
              ))}
            </ul>
          ),
      )}
    </section>
  );
}
