/** A défi or a prototype in, the names of what contributors are asked for and nobody has said out. */
import { type Language, resolve, schemaFile } from "../../schemas/index.ts";
import type { Defi, Prototype } from "../../scripts/catalogue/model.ts";

/** Asked for, yet missed elsewhere on the page or not the business of a source. */
const saidElsewhere = ["summary", "images", "contact", "license", "communities", "defi", "basedOn", "reuses"];

export function unknownFacts(entry: Defi | Prototype, language: Language): string[] {
  return Object.entries(schemaFile(entry.type).properties ?? {})
    .map(([key, schema]) => ({ key, schema: resolve(schema, entry.type) }))
    .filter(({ key, schema }) => schema["x-asked"] && !saidElsewhere.includes(key) && !isKnown(entry, key))
    .map(({ key, schema }) => schema["x-label"]?.[language] ?? key);
}

function isKnown(entry: Defi | Prototype, key: string): boolean {
  if (key === "themes" && entry.suggestedThemes.length > 0) return true;
  const value = entry[key as keyof typeof entry] as unknown;
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== "unknown";
}
