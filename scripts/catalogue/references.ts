/** An entry in, everything in it that names another entry out, as its schema says. */
import { type Kind, resolve, type Schema, type SchemaName, schemaFile } from "../../schemas/index.ts";
import type { EntrySource } from "./rule.ts";

export interface Reference {
  kind: Kind;
  path: (string | number)[];
  slug: string;
}

/** Where a kind names others: a dotted path, lists passed through, and the kind named. */
interface Slot {
  path: string[];
  kind: Kind;
}

const slots = new Map<SchemaName, Slot[]>();

export function referencesOf(entry: EntrySource): Reference[] {
  let mine = slots.get(entry.schema);
  if (!mine) {
    mine = findSlots(schemaFile(entry.schema), entry.schema, []);
    slots.set(entry.schema, mine);
  }
  return mine.flatMap((slot) => follow(entry.read.data, slot.path, slot.kind, []));
}

function findSlots(schema: Schema, home: SchemaName, path: string[]): Slot[] {
  const resolved = resolve(schema, home);
  if (resolved["x-reference"]) return [{ path, kind: resolved["x-reference"] }];
  if (resolved.items) return findSlots(resolved.items, home, path);
  return Object.entries(resolved.properties ?? {}).flatMap(([key, part]) => findSlots(part, home, [...path, key]));
}

function follow(value: unknown, path: string[], kind: Kind, at: (string | number)[]): Reference[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => follow(item, path, kind, [...at, index]));
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === "string" && value ? [{ kind, path: at, slug: value }] : [];
  if (value === null || typeof value !== "object" || !Object.hasOwn(value, key)) return [];
  return follow((value as Record<string, unknown>)[key], rest, kind, [...at, key]);
}
