/** The schema files in; each with its references resolved, and what people call its fields, out. */
import catalogue from "./catalogue.json" with { type: "json" };
import common from "./common.json" with { type: "json" };
import community from "./community.json" with { type: "json" };
import defi from "./defi.json" with { type: "json" };
import edition from "./edition.json" with { type: "json" };
import type { Kind } from "./kinds.ts";
import method from "./method.json" with { type: "json" };
import organisation from "./organisation.json" with { type: "json" };
import page from "./page.json" with { type: "json" };
import prototype from "./prototype.json" with { type: "json" };
import type { Language, Schema } from "./schema.ts";
import site from "./site.json" with { type: "json" };
import theme from "./theme.json" with { type: "json" };

/** What has a schema: every kind, and `catalogue` for catalogue.yaml. */
export type SchemaName = Kind | "catalogue";

/** All schema files, references not resolved. */
export type Schemas = Readonly<Record<SchemaName | "common", Schema>>;

const builtIn = {
  catalogue,
  common,
  community,
  defi,
  edition,
  method,
  organisation,
  page,
  prototype,
  site,
  theme,
} as unknown as Schemas;

let current = builtIn;

/**
 * From now on, fields are those of `schemas`, everywhere: a process looks at one catalogue at a time. Returns those of
 * before.
 */
export function useSchemas(schemas: Schemas): Schemas {
  const before = current;
  current = schemas;
  return before;
}

/** What `make` gives, made again only where other schemas have come into use. */
export function perSchemas<Made>(make: () => Made): () => Made {
  let made: { of: Schemas; value: Made } | undefined;
  return () => {
    if (made?.of !== current) made = { of: current, value: make() };
    return made.value;
  };
}

/** `schemas` with more fields, after those that each kind has. They may refer to common.json as any other. */
export function withFields(
  added: { readonly [Name in SchemaName]?: Readonly<Record<string, Schema>> },
  schemas: Schemas = builtIn,
): Schemas {
  const extended = Object.entries(added).map(([name, fields]) => {
    const schema = schemas[name as SchemaName];
    return [name, { ...schema, properties: { ...schema.properties, ...fields } }];
  });
  return { ...schemas, ...Object.fromEntries(extended) };
}

/** The schema file `<name>.json`, references not resolved. */
export function schemaFile(name: SchemaName | "common"): Schema {
  return current[name];
}

const resolved = new WeakMap<Schema, Schema>();

/** `schema` with every `$ref` on its way replaced by what it names; keys beside a `$ref` win. */
export function resolve(schema: Schema, home: SchemaName | "common"): Schema {
  let found = resolved.get(schema);
  if (!found) {
    found = resolveAfresh(schema, home);
    resolved.set(schema, found);
  }
  return found;
}

function resolveAfresh(schema: Schema, home: SchemaName | "common"): Schema {
  let current = schema;
  let file = home;
  while (current.$ref) {
    const { $ref, ...beside } = current;
    const [path = "", pointer = ""] = $ref.split("#");
    if (path) file = path.replace(".json", "") as typeof file;
    const definition = pointer.split("/").at(-1) ?? "";
    const target = schemaFile(file).$defs?.[definition];
    if (!target) throw new Error(`Schema reference ${$ref} leads nowhere`);
    current = { ...localised(target, file), ...beside };
  }
  return localised(current, file);
}

/** References inside a definition of `file` are made absolute, so that they survive being merged elsewhere. */
function localised(schema: Schema, file: SchemaName | "common"): Schema {
  const absolute = (part: Schema | undefined): Schema | undefined =>
    part?.$ref?.startsWith("#") ? { ...part, $ref: `${file}.json${part.$ref}` } : part;
  const copy: Schema = { ...schema };
  if (copy.$ref) copy.$ref = absolute(copy)?.$ref;
  if (copy.items) copy.items = absolute(copy.items);
  if (copy.properties) {
    copy.properties = Object.fromEntries(
      Object.entries(copy.properties).map(([key, value]) => [key, absolute(value) as Schema]),
    );
  }
  return copy;
}

/**
 * The schema of a field, references resolved. `path` is a key or a dotted path (`reuses.since`); lists are
 * passed through. Undefined where the kind has no such field.
 */
export function fieldSchema(name: SchemaName, path: string): Schema | undefined {
  let current: Schema | undefined = schemaFile(name);
  for (const key of path.split(".")) {
    if (!current) return undefined;
    const holder: Schema = current.items ? resolve(current.items, name) : current;
    const next: Schema | undefined = holder.properties?.[key];
    current = next && resolve(next, name);
  }
  return current;
}

/** The name people see for a field, such as « Parties prenantes ». */
export function fieldLabel(name: SchemaName, path: string, language: Language): string {
  return fieldSchema(name, path)?.["x-label"]?.[language] ?? path;
}

/** The name people see for one value of a closed list, such as « testé » for `tested`. */
export function valueLabel(name: SchemaName, path: string, value: string, language: Language): string {
  const field = fieldSchema(name, path);
  const holder = field?.items ? resolve(field.items, name) : field;
  return holder?.["x-values"]?.[value]?.[language] ?? value;
}
