/** A kind in; what it is called, counted as and addressed by, and where it stands in the navigation, out. */
import { perSchemas, type SchemaName, schemaFile } from "./files.ts";
import { type Kind, kinds } from "./kinds.ts";
import type { Language } from "./schema.ts";
import type { Forms } from "./words/pattern.ts";

/** A kind whose entries have a list, at an address of its own. */
export type Section = Exclude<Kind, "page">;

/** The name people see for a kind: « Défi », or « Défis ». */
export function kindLabel(name: SchemaName, language: Language, plural = false): string {
  return schemaFile(name)[plural ? "x-plural" : "x-label"]?.[language] ?? name;
}

/** The same inside a sentence: « défi », or « défis ». */
export function kindNoun(name: SchemaName, language: Language, plural = false): string {
  const label = kindLabel(name, language, plural);
  return label.charAt(0).toLocaleLowerCase(language) + label.slice(1);
}

/** « {count} défi », « {count} défis ». */
export function kindCounted(kind: Kind, language: Language): Forms {
  const form = (plural: boolean) => `{count} ${kindNoun(kind, language, plural)}`;
  return { one: form(false), other: form(true) } as Forms;
}

export function kindGender(kind: Kind, language: Language): "m" | "f" | "n" {
  return schemaFile(kind)["x-gender"]?.[language] ?? "n";
}

/** What stands in the addresses of its pages; none for pages of the content, which stand at the top. */
export function kindSegment(kind: Kind, language: Language): string | undefined {
  return schemaFile(kind)["x-segment"]?.[language];
}

/** Kinds that every page leads to, in their order. */
export const navigation = perSchemas((): readonly Section[] => {
  const placeOf = (kind: Kind) => schemaFile(kind)["x-navigation"] ?? 0;
  const placed = kinds.filter((kind) => placeOf(kind) > 0) as Section[];
  return placed.sort((a, b) => placeOf(a) - placeOf(b));
});
