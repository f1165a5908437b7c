/** The catalogue in, a group of checkboxes for every facet with the values that occur out. */
import { type Field, facets, fieldOfFacet, folderOf, kindLabel, kinds, nameOfValue } from "../../../schemas/index.ts";
import type { AnyEntry, Catalogue } from "../../../scripts/catalogue/model.ts";
import { capitalised } from "../../../scripts/language/wording.ts";
import { listedValues } from "../../browser/listed-values.ts";
import { type Site, useSite } from "../../context.ts";
import { facetsOf, facetValues } from "../../lists/facets.ts";
import { searchedEntries } from "../../lists/searched.ts";

interface Value {
  value: string;
  label: string;
  count: number;
}

/** `form` is the id of the form that the checkboxes belong to. */
export function SearchFacets({ form }: { form: string }) {
  const site = useSite();
  const counts = countsOf(searchedEntries(site.catalogue));
  return (
    <div class="facets" id="facets">
      {facetsOf(site).map(({ name, label, open }) => {
        const values = valuesOf(name, counts.get(name), site);
        const { listed, more } = listedValues(
          values.map(({ count }) => ({ count, kept: false })),
          false,
        );
        return (
          values.length > 0 && (
            <details key={name} class="facet" data-facet={name} open={open}>
              <summary>{site.text(label)}</summary>
              <fieldset>
                <legend class="visually-hidden">{site.text(label)}</legend>
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
  name: string;
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

/** By value, how many entries have it. */
type Counts = ReadonlyMap<string, number>;

/** By facet. */
function countsOf(entries: readonly AnyEntry[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Map<string, number>>();
  for (const entry of entries) {
    for (const [name, values] of Object.entries(facetValues(entry))) {
      const mine = counts.get(name) ?? new Map<string, number>();
      counts.set(name, mine);
      for (const value of values) mine.set(value, (mine.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** In the order in which the catalogue, or the schema, lists them. */
function valuesOf(name: string, counts: Counts = new Map(), site: Site): Value[] {
  const facet = facets().find((one) => one.name === name);
  const all = facet ? labels(fieldOfFacet(facet), counts, site) : kindLabels(site);
  return all.flatMap(({ value, label }) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, label, count }];
  });
}

type Label = Omit<Value, "count">;

function kindLabels({ language }: Site): Label[] {
  return kinds.map((kind) => ({ value: kind, label: kindLabel(kind, language) }));
}

function labels(field: Field, counts: Counts, { catalogue, language }: Site): Label[] {
  if (field.names === "edition") return editionLabels(catalogue);
  if (field.names) return catalogue[folderOf[field.names]].map(({ slug, title }) => ({ value: slug, label: title }));
  if (field.item.enum) {
    const label = (value: string) => capitalised(nameOfValue(field, value, language), language);
    return field.item.enum.map((value) => ({ value, label: label(value) }));
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...counts.keys()].sort(compare).map((value) => ({ value, label: value }));
}

/** By their years, where these tell them apart. */
function editionLabels({ editions }: Catalogue): Label[] {
  return editions.map(({ slug, year, title }) => {
    const alone = editions.filter((other) => other.year === year).length === 1;
    return { value: slug, label: alone ? String(year) : title };
  });
}
