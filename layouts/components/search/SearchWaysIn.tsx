/** The catalogue in, links to every index page out: what there is besides searching, and without JavaScript. */
import type { AnyEntry, Defi, Prototype } from "../../../scripts/catalogue/model.ts";
import { numeral } from "../../../scripts/language/wording.ts";
import { useSite } from "../../context.ts";
import { themeEditions } from "../../lists/theme-editions.ts";

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
        <li class="defi">
          <a href={site.href(address.withoutPrototype())}>{words.withoutPrototype.title}</a>
        </li>
        <li class="page">
          <a href={site.href(address.section("stopped"))}>{words.stopped.title}</a>
        </li>
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
      <Crossings
        title={words.search.themeEditions}
        rows={catalogue.themes.map((theme) => ({
          label: theme.title,
          cells: themeEditions(theme, catalogue.editions).map((one) => ({
            ...one,
            label: String(one.edition.year),
            path: address.themeEdition(one),
          })),
        }))}
      />
      <Crossings
        title={words.search.editionSites}
        rows={catalogue.editions.map((edition) => ({
          label: String(edition.year),
          cells: edition.sites.map((one) => ({ ...one, label: one.site.title, path: address.editionSite(one) })),
        }))}
      />
    </section>
  );
}

interface Crossing {
  label: string;
  path: string;
  defis: readonly Defi[];
  prototypes: readonly Prototype[];
}

interface CrossingsProps {
  title: string;
  rows: readonly { label: string; cells: readonly Crossing[] }[];
}

/** Pages where two indexes meet, those of one index to a line; closed until asked for, since there are many. */
function Crossings({ title, rows }: CrossingsProps) {
  const site = useSite();
  const filled = rows.filter(({ cells }) => cells.length > 0);
  if (filled.length === 0) return null;
  return (
    <details class="search-crossings">
      <summary>{title}</summary>
      <dl>
        {filled.map(({ label, cells }) => (
          <div key={label}>
            <dt>{site.text(label)}</dt>
            <dd>
              <ul>
                {cells.map((cell) => {
                  const size = cell.defis.length + cell.prototypes.length;
                  return (
                    <li key={cell.path}>
                      <a href={site.href(cell.path)}>{site.text(cell.label)}</a>
                      {size > 0 && <span class="count"> {numeral(size, site.language)}</span>}
                    </li>
                  );
                })}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
