/** A word and a schema in, the fact that it names there out. */
import { resolve, type Schema, type SchemaName, schemaFile } from "../../schemas/index.ts";
import { fold } from "../language/fold.ts";
import { areSame, nearest } from "../language/nearest.ts";

export function topKeys(schema: SchemaName): string[] {
  return Object.keys(schemaFile(schema).properties ?? {});
}

export function fieldOf(key: string, schema: SchemaName): Schema | undefined {
  const field = schemaFile(schema).properties?.[key];
  return field && resolve(field, schema);
}

export function natureOf(key: string, schema: SchemaName): string | undefined {
  return fieldOf(key, schema)?.type;
}

/** What a field holds: the items of a list, or what it is itself. */
export function heldBy(key: string, schema: SchemaName): Schema | undefined {
  const field = fieldOf(key, schema);
  return field?.items ? resolve(field.items, schema) : field;
}

/** Whether a field names other entries. */
export function namesEntries(key: string, schema: SchemaName): boolean {
  return heldBy(key, schema)?.["x-reference"] !== undefined;
}

/** The keys inside a field that is a group, or a list of groups. */
export function innerKeys(key: string, schema: SchemaName): string[] {
  return Object.keys(heldBy(key, schema)?.properties ?? {});
}

function allKeys(schema: SchemaName): string[] {
  const top = topKeys(schema);
  return [...new Set([...top, ...top.flatMap((key) => innerKeys(key, schema))])];
}

/** The key that `word` is or nearly is. */
export function knownKey(word: string, schema: SchemaName): string | undefined {
  return exactKey(word, schema) ?? nearest(word, allKeys(schema)) ?? byLabel(word, schema);
}

/** Whether `word` is `key` for sure, by itself or by its label. */
export function isKey(word: string, key: string, schema: SchemaName): boolean {
  return areSame(word, key) || areSame(word, fieldOf(key, schema)?.["x-label"]?.fr ?? "");
}

export function exactKey(word: string, schema: SchemaName): string | undefined {
  const plain = fold(word);
  return allKeys(schema).find((key) => key.toLowerCase() === plain);
}

function byLabel(word: string, schema: SchemaName): string | undefined {
  const plain = fold(word);
  return topKeys(schema).find((key) => fold(fieldOf(key, schema)?.["x-label"]?.fr ?? "") === plain);
}
