/** An entry and a trait of schemas in, every value whose schema has that trait out with its path. */
import { perSchemas, resolve, type Schema, type SchemaName, schemaFile } from "../../schemas/index.ts";
import type { EntrySource } from "../content/source.ts";

/** A value found; its path is only put together when asked for. */
export class FieldValue {
  constructor(
    readonly value: unknown,
    readonly schema: Schema,
    private readonly at: Step | undefined,
  ) {}

  get path(): (string | number)[] {
    const path: (string | number)[] = [];
    for (let step = this.at; step; step = step.above) path.unshift(step.step);
    return path;
  }
}

interface Slot {
  path: string[];
  /** How many lists there are below each key of the path; a text where a list should be is not looked into. */
  lists: number[];
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
  const slots = perSchemas(() => new Map<SchemaName, Slot[]>());
  return (entry) => {
    let mine = slots().get(entry.schema);
    if (!mine) {
      mine = findSlots(schemaFile(entry.schema), entry.schema, [], [], wanted);
      slots().set(entry.schema, mine);
    }
    const found: FieldValue[] = [];
    for (const slot of mine) follow(entry.read.data, slot, 0, 0, undefined, matters, found);
    return found;
  };
}

/** Facts in the contributor's own words: in no closed list, reference, address or date. */
export function isOwnWords({ type, format, pattern, "x-reference": reference }: Schema): boolean {
  return type === "string" && !format && !pattern && !reference;
}

/** A path as it is walked: nearly all values turn out not to matter, and then no list of steps is made. */
interface Step {
  step: string | number;
  above: Step | undefined;
}

function findSlots(
  schema: Schema,
  home: SchemaName,
  path: string[],
  lists: number[],
  wanted: (schema: Schema) => boolean,
): Slot[] {
  const resolved = resolve(schema, home);
  if (wanted(resolved)) return [{ path, lists, schema: resolved }];
  if (resolved.items) {
    const deeper = [...lists.slice(0, -1), (lists.at(-1) ?? 0) + 1];
    return findSlots(resolved.items, home, path, deeper, wanted);
  }
  return Object.entries(resolved.properties ?? {}).flatMap(([key, part]) =>
    findSlots(part, home, [...path, key], [...lists, 0], wanted),
  );
}

function follow(
  value: unknown,
  slot: Slot,
  depth: number,
  lists: number,
  at: Step | undefined,
  matters: (value: unknown) => boolean,
  found: FieldValue[],
): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    if (lists === 0) return;
    for (let index = 0; index < value.length; index++) {
      follow(value[index], slot, depth, lists - 1, { step: index, above: at }, matters, found);
    }
    return;
  }
  if (lists > 0) return;
  const key = slot.path[depth];
  if (key === undefined) {
    if (matters(value)) found.push(new FieldValue(value, slot.schema, at));
  } else if (typeof value === "object" && Object.hasOwn(value, key)) {
    const inner = (value as Record<string, unknown>)[key];
    follow(inner, slot, depth + 1, slot.lists[depth] ?? 0, { step: key, above: at }, matters, found);
  }
}
