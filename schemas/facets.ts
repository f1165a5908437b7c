/** The fields of all kinds in; the facets by which the search is narrowed, in the order in which people meet them, out. */
import { type Field, fields, labelOf } from "./fields.ts";
import { perSchemas } from "./files.ts";
import { type Kind, kinds } from "./kinds.ts";
import type { Words } from "./schema.ts";

/** One or several fields whose values are chosen from; see `FacetNote`. */
export interface Facet {
  /** Its parameter in the address of the search. */
  readonly name: string;
  readonly label: Words;
  readonly open: boolean;
  readonly row?: number;
  readonly through: readonly string[];
  /** By kind, the fields whose values are its own: those that count as one of them too. */
  readonly fields: ReadonlyMap<Kind, readonly Field[]>;
}

export const facets: () => readonly Facet[] = perSchemas(allFacets);

/** A field of the facet: all are alike. */
export function fieldOfFacet({ fields }: Facet): Field {
  return [...fields.values()][0]?.[0] as Field;
}

function allFacets(): Facet[] {
  const found = new Map<string, Facet & { order: number; fields: Map<Kind, readonly Field[]> }>();
  for (const kind of kinds) {
    for (const field of fields(kind)) {
      if (!field.facet) continue;
      const { name, order = Number.POSITIVE_INFINITY, open = false, row, through = [] } = field.facet;
      const label = field.facet.label ?? { fr: labelOf(field, "fr"), en: labelOf(field, "en") };
      const facet = found.get(name) ?? { name, label, order, open, ...(row && { row }), through, fields: new Map() };
      facet.fields.set(kind, [field, ...fields(kind).filter(({ schema }) => schema["x-counts-as"] === field.key)]);
      found.set(name, facet);
    }
  }
  return [...found.values()].sort((a, b) => (a.order === b.order ? 0 : a.order - b.order));
}
