/** An entry in, everything in it that names another entry out, as its schema says. */
import type { Kind } from "../../schemas/index.ts";
import { fieldsWhere } from "./fields.ts";
import type { EntrySource } from "./rule.ts";

export interface Reference {
  kind: Kind;
  path: (string | number)[];
  slug: string;
}

const references = fieldsWhere((schema) => schema["x-reference"] !== undefined);

export function referencesOf(entry: EntrySource): Reference[] {
  const found: Reference[] = [];
  for (const { path, value, schema } of references(entry)) {
    if (typeof value === "string" && value) found.push({ kind: schema["x-reference"] as Kind, path, slug: value });
  }
  return found;
}
