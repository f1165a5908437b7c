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
 * A function that lists an entry's values whose schema satisfies `wanted` and that satisfy `matters` themselves. Where
 * they may stand is worked out once for each kind.
 */
export function fieldsWhere(
  wanted: (schema: Schema) => boolean,
  matters: (value: unknown) => boolean = () => true,
): (entry: EntrySource) => readonly FieldValue[] {
  const slots = new Map<SchemaName, Slot[]>();
  return (entry) => {
    let mine = slots.get(entry.schema);
    if (!mine) {
      mine = findSlots(schemaFile(entry.schema), entry.schema, [], wanted);
      slots.set(entry.schema, mine);
    }
    const found: FieldValue[] = [];
    for (const slot of mine) follow(entry.read.data, slot, 0, undefined, matters, found);
    return found;
  };
}

/** A path as it is walked: nearly all values turn out not to matter, and then no list of steps is made. */
interface Step {
  step: string | number;
  above: Step | undefined;
}

function findSlots(schema: Schema, home: SchemaName, path: string[], wanted: (schema: Schema) => boolean): Slot[] {
  const resolved = resolve(schema, home);
  if (wanted(resolved)) return [{ path, schema: resolved }];
  if (resolved.items) return findSlots(resolved.items, home, path, wanted);
  return Object.entries(resolved.properties ?? {}).flatMap(([key, part]) =>
    findSlots(part, home, [...path, key], wanted),
  );
}

function follow(
  value: unknown,
  slot: Slot,
  depth: number,
  at: Step | undefined,
  matters: (value: unknown) => boolean,
  found: FieldValue[],
): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      follow(value[index], slot, depth, { step: index, above: at }, matters, found);
    }
    return;
  }
  const key = slot.path[depth];
  if (key === undefined) {
    if (matters(value)) found.push({ path: pathOf(at), value, schema: slot.schema });
  } else if (typeof value === "object" && Object.hasOwn(value, key)) {
    const inner = (value as Record<string, unknown>)[key];
    follow(inner, slot, depth + 1, { step: key, above: at }, matters, found);
  }
}

function pathOf(at: Step | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let step = at; step; step = step.above) path.unshift(step.step);
  return path;
}
