/** A language in; the fields and the rules that the contributors' guide explains, in its order, out. */
import { type Kind, kinds, type Language } from "../schemas/index.ts";
import { type FieldGuide, fieldsOf } from "../scripts/authoring/field-guide.ts";
import { rules } from "../scripts/rules/index.ts";
import type { Rule } from "../scripts/rules/rule.ts";

/** A field, explained once for all the kinds that have it alike. */
export interface GuideEntry {
  field: FieldGuide;
  /** None for a field of catalogue.yaml. */
  kinds: Kind[];
  /** Told apart by its first kind, where another field has the same name. */
  twin: boolean;
}

export function guideEntries(language: Language): GuideEntry[] {
  const found = new Map<string, GuideEntry>();
  const names = new Set<string>();
  for (const kind of kinds) {
    for (const field of fieldsOf(kind, language)) {
      const identity = JSON.stringify(field);
      const entry = found.get(identity);
      if (entry) entry.kinds.push(kind);
      else found.set(identity, { field, kinds: [kind], twin: names.has(field.key) });
      names.add(field.key);
    }
  }
  return [...found.values()];
}

/** `info-themes`, as permanent as the name of the field; `settings-url` for a field of catalogue.yaml. */
export function fieldAnchor({ field, kinds, twin }: Pick<GuideEntry, "field" | "kinds" | "twin">): string {
  if (kinds.length === 0) return `settings-${field.key}`;
  return twin ? `info-${field.key}-${kinds[0]}` : `info-${field.key}`;
}

/** Rules by the first half of their id, in the order in which they are run. */
export function ruleGroups(): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const [group = ""] = rule.id.split("/");
    groups.set(group, [...(groups.get(group) ?? []), rule]);
  }
  return groups;
}
