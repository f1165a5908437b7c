/** The catalogue in, a group of checkboxes for every facet with the values that occur out. */
import { type Kind, kindLabel, kinds, type Language, resolve, schemaFile, valueLabel } from "../../../schemas/index.ts";
import type { AnyEntry, Catalogue } from "../../../scripts/catalogue/model.ts";
import { capitalised } from "../../../scripts/language/wording.ts";
import { type Facet, facetNames } from "../../browser/facet-names.ts";
import { listedValues } from "../../browser/listed-values.ts";
import { useSite } from "../../context.ts";
import { facetValues, searchedEntries } from "../../lists/searched.ts";

interface Value {
  value: string;
  label: string;
  count: number;
}

/** Short and most used facets are open at first. */
const open: ReadonlySet<Facet> = new Set(["kind", "theme", "edition"]);

/** `form` is the id of the form that the checkboxes belong to. */
export function SearchFacets({ form }: { form: string }) {
  const site = useSite();
  const { facets } = site.words.search;
  const counts = countsOf(searchedEntries(site.catalogue));
  return (
    <div class="facets" id="facets">
      {facetNames.map((name) => {
        const values = valuesOf(name, counts, site.catalogue, site.language);
        const { listed, more } = listedValues(
          values.map(({ count }) => ({ count, kept: false })),
          false,
        );
        return (
          values.length > 0 && (
            <details key={name} class="facet" data-facet={name} open={open.has(name)}>
              <summary>{facets[name]}</summary>
              <fieldset>
                <legend class="visually-hidden">{facets[name]}</legend>
                {values.map((value, at) => (
                  <FacetValue key={value.value} name={name} form={form} hidden={!listed[at]} {...value} />
                ))}
                <button type="button" class="facet-more" hidden={more === 0}>
                  {site.count(more, site.words.search.moreValues)}
                </button>
              </fieldset>
            </details>
          )
        );
      })}
    </div>
  );
}

interface FacetValueProps extends Value {
  name: Facet;
  form: string;
  hidden: boolean;
}

function FacetValue({ name, form, hidden, value, label, count }: FacetValueProps) {
  const site = useSite();
  return (
    <label class="facet-value" hidden={hidden}>
      <input type="checkbox" name={name} value={value} form={form} />
      <span class="facet-label">{site.text(label)}</span>
      <span class="facet-count" aria-hidden="true">
        {count}
      </span>
      <span class="facet-told visually-hidden">{` (${site.count(count, site.words.search.valueCount)})`}</span>
    </label>
  );
}

/** By facet, how many entries have each value. */
type Counts = Record<Facet, Map<string, number>>;

function countsOf(entries: readonly AnyEntry[]): Counts {
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map()])) as Counts;
  for (const entry of entries) {
    const values = facetValues(entry);
    for (const name of facetNames) {
      for (const value of values[name]) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** In the order in which the catalogue, or the schema, lists them. */
function valuesOf(name: Facet, counts: Counts, catalogue: Catalogue, language: Language): Value[] {
  return labels(name, counts, catalogue, language).flatMap(({ value, label }) => {
    const count = counts[name].get(value);
    return count === undefined ? [] : [{ value, label, count }];
  });
}

function labels(name: Facet, counts: Counts, catalogue: Catalogue, language: Language): Omit<Value, "count">[] {
  const titled = (entries: readonly { slug: string; title: string }[]) =>
    entries.map(({ slug, title }) => ({ value: slug, label: title }));
  switch (name) {
    case "kind":
      return kinds.map((kind: Kind) => ({ value: kind, label: kindLabel(kind, language) }));
    case "theme":
      return titled(catalogue.themes);
    case "edition":
      return catalogue.editions.map(({ slug, year, title }) => {
        const alone = catalogue.editions.filter((other) => other.year === year).length === 1;
        return { value: slug, label: alone ? String(year) : title };
      });
    case "site":
      return titled(catalogue.sites);
    case "method":
      return titled(catalogue.methods);
    case "region": {
      const { compare } = new Intl.Collator(language);
      return [...counts.region.keys()].sort(compare).map((region) => ({ value: region, label: region }));
    }
    case "maturity":
      return closedList("prototype", "maturity", language);
    case "organisationKind":
      return closedList("organisation", "kind", language);
  }
}

/** The values of a field, in the order of its schema. */
function closedList(kind: Kind, key: string, language: Language): Omit<Value, "count">[] {
  const field = schemaFile(kind).properties?.[key];
  return ((field && resolve(field, kind).enum) ?? []).map((value) => ({
    value,
    label: capitalised(valueLabel(kind, key, value, language), language),
  }));
}
