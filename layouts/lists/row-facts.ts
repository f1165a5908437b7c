/** An entry in, what lists tell of it beside its title, in plain words, out. */
import { type Field, fieldNamed, fieldsNoted, knownValues, nameOfValue } from "../../schemas/index.ts";
import type { AnyEntry } from "../../scripts/catalogue/model.ts";
import { numeral } from "../../scripts/language/wording.ts";
import type { Site } from "../context.ts";
import { longDate } from "../dates.ts";

/** In the order of the schema, each only once. */
export function rowFacts(entry: AnyEntry, site: Site): string[] {
  const noted = fieldsNoted(entry.type, "x-row");
  const facts: string[] = [];
  for (const field of noted.filter((one) => insteadOf(one) === undefined)) {
    const other = noted.find((one) => insteadOf(one) === field.key);
    if (!add(facts, entry, field, site) && other) add(facts, entry, other, site);
  }
  return facts;
}

function insteadOf({ schema }: Field): string | undefined {
  const row = schema["x-row"];
  return typeof row === "object" ? row.insteadOf : undefined;
}

/** Whether there was anything. */
function add(facts: string[], entry: AnyEntry, field: Field, site: Site): boolean {
  const values = knownValues(entry, field);
  for (const value of values) {
    const fact = plainText(field, value, site);
    if (!facts.includes(fact)) facts.push(fact);
  }
  return values.length > 0;
}

/** One fact of an entry; undefined where it is not known. */
export function saidOf(entry: AnyEntry, key: string, site: Site): string | undefined {
  const field = fieldNamed(entry.type, key);
  const [value] = field ? knownValues(entry, field) : [];
  return field && value !== undefined ? plainText(field, value, site) : undefined;
}

export function plainText(field: Field, value: unknown, site: Site): string {
  const { language } = site;
  if (field.type === "reference") return site.text(shortTitle(value as AnyEntry));
  if (field.type === "choice") return site.text(nameOfValue(field, value as string, language));
  if (field.type === "date") return longDate(value as string, language);
  if (field.type !== "number") return site.text(String(value));
  const unit = field.item["x-unit"]?.[language];
  return unit ? site.count(value as number, unit) : numeral(value as number, language);
}

/** What an entry is called where there is little room: an edition by its year. */
export function shortTitle(entry: AnyEntry): string {
  return entry.type === "edition" ? String(entry.year) : entry.title;
}
