/** The search page: `/recherche/`. Its form, filters and ways in are here, its results come from layouts/browser. */
import { fill } from "../../scripts/language/wording.ts";
import type { SearchConfig } from "../browser/config.ts";
import { wordsFile } from "../browser/dictionary.ts";
import type { EditionSitePage } from "../browser/edition-site.ts";
import { tableFile } from "../browser/facet-names.ts";
import { listingFile } from "../browser/listing.ts";
import { sorts } from "../browser/state.ts";
import { Document } from "../components/frame/Document.tsx";
import { PageHead } from "../components/frame/PageHead.tsx";
import { countsOf } from "../components/lists/Tally.tsx";
import { SearchFacets } from "../components/search/SearchFacets.tsx";
import { SearchWaysIn } from "../components/search/SearchWaysIn.tsx";
import { type Site, useSite } from "../context.ts";
import { facetsOf } from "../lists/facets.ts";
import { searchedEntries } from "../lists/searched.ts";
import { breadcrumbList } from "../structured-data.ts";
import { onePage } from "../template.tsx";

const form = "search-form";

function editionSitePages(site: Site): EditionSitePage[] {
  const { catalogue, address, words } = site;
  return catalogue.editions.flatMap(({ year, sites }) =>
    sites.map((one) => ({
      path: address.editionSite(one),
      title: fill(words.edition.editionSite, { site: one.site.title, year }),
      year,
      names: [one.site.title, one.site.town].filter((name) => name !== undefined),
      facts: countsOf(one, site).map(({ text }) => text),
    })),
  );
}

/** What every search fetches, whatever it is for. */
const neededFirst = [tableFile, wordsFile, listingFile].join(" ");

export const { data, render, write } = onePage(
  (site) => site.address.section("search"),
  () => {
    const site = useSite();
    const words = site.words.search;
    const path = site.address.section("search");
    const config: SearchConfig = {
      language: site.language,
      home: site.href("/"),
      index: `${site.address.basePath}pagefind/`,
      motifs: site.href(site.assets.motifs),
      facets: facetsOf(site),
      words,
      editionSites: editionSitePages(site),
    };
    const idle = site.count(searchedEntries(site.catalogue).length, words.idle);
    return (
      <Document
        title={words.title}
        description={words.description}
        path={path}
        jsonLd={[breadcrumbList([{ label: words.title }], site)]}
        firstScript={{
          path: site.assets.asked,
          data: {
            "data-index": config.index,
            "data-files": neededFirst,
            "data-facets": config.facets.map(({ name }) => name).join(" "),
          },
        }}
        scripts={[site.assets.search]}
        searchInHeader={false}
      >
        <div class="sheet search-sheet" id="search" data-config={JSON.stringify(config)}>
          <PageHead steps={[{ label: words.title }]} title={words.title} />
          {/* biome-ignore lint/a11y/useSemanticElements: the role on the form is the public contract */}
          <form
            class="search-form search-bar"
            id={form}
            role="search"
            method="get"
            action={site.href(path)}
            autocomplete="off"
          >
            <label for="q-page">{words.label}</label>
            <p class="hint" id="q-page-hint">
              {words.hint}
            </p>
            <div class="search-field">
              <input type="search" name="q" id="q-page" enterkeyhint="search" aria-describedby="q-page-hint" />
              <button type="submit">{words.submit}</button>
            </div>
          </form>
          <div class="search-filters">
            <h2 class="visually-hidden">{words.filters}</h2>
            <button type="button" class="search-toggle" id="toggle-facets" aria-expanded="false" aria-controls="facets">
              {words.showFilters}
            </button>
            <SearchFacets form={form} />
          </div>
          <div class="content">
            <noscript>
              <p class="search-notice">{words.noScript}</p>
            </noscript>
            <div class="search-results">
              <h2 class="visually-hidden" id="results-title" tabindex={-1}>
                {words.results}
              </h2>
              <div class="search-told">
                <p id="search-idle">{idle}</p>
                <p role="status" id="search-status"></p>
                <label class="search-sort" id="search-sort" hidden>
                  <span>{words.sort}</span>
                  <select name="sort" form={form}>
                    {sorts.map((sort) => (
                      <option key={sort} value={sort} id={`sort-${sort}`}>
                        {words.sorts[sort]}
                      </option>
                    ))}
                  </select>
                </label>
              </div>
              <p class="search-understood" id="search-understood" hidden></p>
              <div class="search-missing" id="search-missing" hidden></div>
              <ul class="chips" id="chips" aria-label={words.chosen} hidden></ul>
              <div class="search-notice" id="search-notice" hidden></div>
              <ol class="rows" id="results"></ol>
              <button type="button" class="search-more" id="search-more" hidden></button>
            </div>
            <SearchWaysIn />
          </div>
        </div>
      </Document>
    );
  },
);
