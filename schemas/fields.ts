/** A kind in; its fields, with what is to be done with each, out: the one list of fields that code goes through. */
import { perSchemas, resolve, type SchemaName, schemaFile } from "./files.ts";
import type { Kind } from "./kinds.ts";
import type { FacetNote, Language, Schema, Searched } from "./schema.ts";

type FieldType = "text" | "number" | "date" | "address" | "contact" | "choice" | "reference" | "group";

export interface Field {
  readonly key: string;
  /** References resolved. */
  readonly schema: Schema;
  /** Of each value, where it is a list; else the same. */
  readonly item: Schema;
  readonly list: boolean;
  readonly required: boolean;
  /** Of its values. */
  readonly type: FieldType;
  /** The kind whose entries it names, by their slugs or, where its schema says `x-named`, by any of their names. */
  readonly names?: Kind;
  /** The fields of each group, where it is made of groups. */
  readonly parts: readonly Field[];
  readonly shown: NonNullable<Schema["x-shown"]>;
  /** Whether an entry without it says so. */
  readonly missed: boolean;
  /** As what it is searched: texts as text, what is chosen or named as what the entry is about, unless told otherwise. */
  readonly searched?: Searched;
  readonly facet?: FacetNote & { name: string };
}

const made = perSchemas(() => new Map<string, readonly Field[]>());

/** Pages ask for the same few lists by the hundred thousand. */
function once(name: string, make: () => readonly Field[]): readonly Field[] {
  let found = made().get(name);
  if (!found) {
    found = make();
    made().set(name, found);
  }
  return found;
}

/** In the order of the schema. */
export function fields(name: SchemaName): readonly Field[] {
  return once(name, () => fieldsIn(schemaFile(name), name));
}

/** Those whose schema says something of that. */
export function fieldsNoted(name: SchemaName, note: `x-${string}` & keyof Schema): readonly Field[] {
  return once(`${name} ${note}`, () => fields(name).filter(({ schema }) => schema[note]));
}

export function fieldNamed(name: SchemaName, key: string): Field | undefined {
  return fields(name).find((field) => field.key === key);
}

/** The fields of a kind that its page shows there, in the order in which it shows them. */
export function fieldsShown(kind: Kind, where: Field["shown"]): readonly Field[] {
  return once(`${kind} shown ${where}`, () => onPage(kind).filter(({ shown }) => shown === where));
}

function onPage(kind: Kind): readonly Field[] {
  const order: Field[] = [];
  for (const field of fields(kind)) {
    const after = order.findIndex(({ key }) => key === field.schema["x-after"]);
    order.splice(after < 0 ? order.length : after + 1, 0, field);
  }
  return order;
}

/** What an entry says there, one by one. */
export function valuesOf(entry: object, { key }: Pick<Field, "key">): readonly unknown[] {
  const value = (entry as Readonly<Record<string, unknown>>)[key];
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** The same without the value that says that nobody knows. */
export function knownValues(entry: object, field: Pick<Field, "key" | "type">): readonly unknown[] {
  const values = valuesOf(entry, field);
  return field.type === "choice" ? values.filter((value) => value !== "unknown") : values;
}

export function labelOf({ key, schema }: Pick<Field, "key" | "schema">, language: Language): string {
  return schema["x-label"]?.[language] ?? key;
}

/** What stands over it where it has a section of its own. */
export function headingOf(field: Field, language: Language): string {
  return field.schema["x-heading"]?.[language] ?? labelOf(field, language);
}

/** The name people see for one of its values, such as « testé » for `tested`. */
export function nameOfValue({ item }: Pick<Field, "item">, value: string, language: Language): string {
  return item["x-values"]?.[value]?.[language] ?? value;
}

function fieldsIn(schema: Schema, home: SchemaName, inGroup = false): readonly Field[] {
  return Object.entries(schema.properties ?? {}).map(([key, part]) => {
    const whole = resolve(part, home);
    const item = whole.items ? resolve(whole.items, home) : whole;
    const type = typeOf(item);
    const names = item["x-reference"] ?? item["x-named"];
    const searched = whole["x-search"] ?? (inGroup ? "none" : usually[type]);
    const facet = whole["x-facet"];
    return {
      key,
      schema: whole,
      item,
      list: whole.items !== undefined,
      required: schema.required?.includes(key) ?? false,
      type,
      parts: fieldsIn(item, home, true),
      shown: whole["x-shown"] ?? "facts",
      missed: whole["x-missed"] ?? whole["x-asked"] ?? false,
      ...(names && { names }),
      ...(searched !== "none" && { searched }),
      ...(facet && { facet: { name: key, ...(facet === true ? {} : facet) } }),
    };
  });
}

/** As what values are searched, unless their field says. */
const usually: Record<FieldType, Searched | "none"> = {
  text: "text",
  choice: "about",
  reference: "about",
  number: "none",
  date: "none",
  address: "none",
  contact: "none",
  group: "none",
};

function typeOf(item: Schema): FieldType {
  if (item["x-reference"] ?? item["x-named"]) return "reference";
  if (item.properties) return "group";
  if (item.enum) return "choice";
  if (item.type === "integer" || item.type === "number") return "number";
  if (item.format === "calendar-date") return "date";
  if (item.format === "web-address") return "address";
  return item.format === "contact" ? "contact" : "text";
}
