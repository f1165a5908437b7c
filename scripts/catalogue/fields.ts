/** An entry and a trait of schemas in, every value whose schema has that trait out with its path. */
import { resolve, type Schema, type SchemaName, schemaFile } from "../../schemas/index.ts";
import type { EntrySource } from "./rule.ts";

export interface FieldValue {
  path: (string | number)[];
  value: unknown;
  schema: Schema;
}

interface Slot {
  path: string[];
  schema: Schema;
}

/**
 * A function that lists an entry's values whose schema satisfies `wanted`. Where they may stand is worked out once
 * for each kind.
 */
export function fieldsWhere(wanted: (schema: Schema) => boolean): (entry: EntrySource) => FieldValue[] {
  const slots = new Map<SchemaName, Slot[]>();
  return (entry) => {
    let mine = slots.get(entry.schema);
    if (!mine) {
      mine = findSlots(schemaFile(entry.schema), entry.schema, [], wanted);
      slots.set(entry.schema, mine);
    }
    const found: FieldValue[] = [];
    for (const slot of mine) follow(entry.read.data, slot, 0, [], found);
    return found;
  };
}

function findSlots(schema: Schema, home: SchemaName, path: string[], wanted: (schema: Schema) => boolean): Slot[] {
  const resolved = resolve(schema, home);
  if (wanted(resolved)) return [{ path, schema: resolved }];
  if (resolved.items) return findSlots(resolved.items, home, path, wanted);
  return Object.entries(resolved.properties ?? {}).flatMap(([key, part]) =>
    findSlots(part, home, [...path, key], wanted),
  );
}

function follow(value: unknown, slot: Slot, depth: number, at: (string | number)[], found: FieldValue[]): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) follow(item, slot, depth, [...at, index], found);
    return;
  }
  const key = slot.path[depth];
  if (key === undefined) {
    found.push({ path: at, value, schema: slot.schema });
  } else if (typeof value === "object" && Object.hasOwn(value, key)) {
    follow((value as Record<string, unknown>)[key], slot, depth + 1, [...at, key], found);
  }
}
