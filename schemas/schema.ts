/** What the schema files are made of: JSON Schema 2020-12, with the annotations of this project. Types, and their names. */
import type { Kind } from "./kinds.ts";
import type { Forms } from "./words/pattern.ts";

export type Language = "fr" | "en";
export type Words = Record<Language, string>;
export type Counted = Record<Language, Forms>;

/** What the search knows of an entry, each part with a weight of its own (layouts/browser/ranking.ts). */
export type Searched = "title" | "summary" | "also" | "place" | "about" | "text";

export interface FacetNote {
  /** Its parameter in the address of the search; the key of the field where none is given. */
  name?: string;
  /** Its place among the facets: the others follow. */
  order?: number;
  label?: Words;
  /** Whether its values are in view before anybody asks. */
  open?: boolean;
  /** Its place among those whose values results tell; they do not, where it has none. */
  row?: number;
  /** Fields by which a work has the value of the entry that it names: the first that tells one. */
  through?: readonly string[];
}

/** What is to be done with a field. Each has a default that suits a field nobody has thought about. */
interface Annotations {
  /** The names of a kind are here too. */
  "x-label"?: Words;
  "x-plural"?: Words;
  /** Of a kind, the gender of its name. */
  "x-gender"?: Record<Language, "m" | "f" | "n">;
  /** Of a kind, what stands in the addresses of its pages. */
  "x-segment"?: Words;
  /** Of a kind, its place in the navigation; it is not there where it has none. */
  "x-navigation"?: number;
  "x-help"?: Words;
  /** Replaces the general sentence where the pattern does not match. */
  "x-message"?: Words;
  /** The names of the values of a closed list. */
  "x-values"?: Record<string, Words & { help?: Words }>;
  /** The kind whose slugs are allowed. */
  "x-reference"?: Kind;
  /** The kind of which a text names an entry by any of its names; one that nobody has written gets a page all the same. */
  "x-named"?: Kind;
  /** Whether contributors are asked for it: by `npm run new`, and on the page of a work that lacks it. */
  "x-asked"?: boolean;
  /** Whether a work that lacks it says so, where that is not what `x-asked` says. */
  "x-missed"?: boolean;
  /** An example that the guide shows and that no message offers as the line to write. */
  "x-sample"?: string;
  /** Values of the samples of « Contribuer » that stand for the contributor’s own. */
  "x-placeholders"?: string[];
  /** Where the page of the entry shows it: among the facts, unless told; `own`: in a place that this page has for it, or nowhere. */
  "x-shown"?: "facts" | "story" | "lineage" | "afterwards" | "own";
  /** The field that it follows on the page, where that is not the one before it in the schema. */
  "x-after"?: string;
  /** Whether lists tell it beside the title: always, or in the place of another field that is empty. */
  "x-row"?: true | { insteadOf: string };
  /** What stands over it where it has a section of its own. */
  "x-heading"?: Words;
  /** Its name among the facts, by how many values it has. */
  "x-counted"?: Counted;
  /** What its number counts. */
  "x-unit"?: Counted;
  /** Another field of the kind: whoever has a value here counts as having it there. */
  "x-counts-as"?: string;
  /** As what it is searched; see `Field.searched`. */
  "x-search"?: Searched | "none";
  /** Whether it is part of what entries are called where others name them. */
  "x-names"?: boolean;
  "x-facet"?: boolean | FacetNote;
  /** What it is in a feed. */
  "x-feed"?: "author" | "tag";
  /** Its property in schema.org. */
  "x-thing"?: string;
}

const named: Record<keyof Annotations, true> = {
  "x-label": true,
  "x-plural": true,
  "x-gender": true,
  "x-segment": true,
  "x-navigation": true,
  "x-help": true,
  "x-message": true,
  "x-values": true,
  "x-reference": true,
  "x-named": true,
  "x-asked": true,
  "x-missed": true,
  "x-sample": true,
  "x-placeholders": true,
  "x-shown": true,
  "x-after": true,
  "x-row": true,
  "x-heading": true,
  "x-counted": true,
  "x-unit": true,
  "x-counts-as": true,
  "x-search": true,
  "x-names": true,
  "x-facet": true,
  "x-feed": true,
  "x-thing": true,
};

/** The names of all annotations: a checker of schemas refuses others. */
export const annotations = Object.keys(named);

export interface Schema extends Annotations {
  $id?: string;
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string;
  enum?: string[];
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  examples?: unknown[];
}
