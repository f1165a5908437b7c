/** The catalogue in, links to every index page out: what there is besides searching, and without JavaScript. */
import { folderOf, type Kind, navigation } from "../../../schemas/index.ts";
import type { Defi, Prototype } from "../../../scripts/catalogue/model.ts";
import { numeral } from "../../../scripts/language/wording.ts";
import { useSite } from "../../context.ts";
import { shortTitle } from "../../lists/row-facts.ts";
import { themeEditions } from "../../lists/theme-editions.ts";
import { EntryLink } from "../lists/EntryLink.tsx";

export function SearchWaysIn() {
  const site = useSite();
  const { words, catalogue, address } = site;
  const sizeOf = (kind: Kind) => catalogue[folderOf[kind]].length;
  const lists = navigation().filter((kind) => isWork(kind) || sizeOf(kind) > 0);
  return (
    <section class="search-ways" aria-labelledby="search-ways">
      <h2 id="search-ways">{words.search.waysIn}</h2>
      <ul class="search-ways-lists">
        {lists.map((kind) => (
          <li key={kind} class={kind}>
            <a href={site.href(address.section(kind))}>{site.allOf(kind)}</a>
          </li>
        ))}
        <li class="defi">
          <a href={site.href(address.withoutPrototype())}>{words.withoutPrototype.title}</a>
        </li>
        <li class="page">
          <a href={site.href(address.section("stopped"))}>{words.stopped.title}</a>
        </li>
      </ul>
      {lists
        .filter((kind) => !isWork(kind))
        // A long list would push the others out of sight.
        .sort((a, b) => sizeOf(a) - sizeOf(b))
        .map((kind) => (
          <ul key={kind} class={`tags ${kind}`} aria-label={site.allOf(kind)}>
            {catalogue[folderOf[kind]].map((entry) => (
              <li key={entry.slug}>
                <EntryLink entry={entry} label={shortTitle(entry)} />
              </li>
            ))}
          </ul>
        ))}
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

function isWork(kind: Kind): boolean {
  return kind === "defi" || kind === "prototype";
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
