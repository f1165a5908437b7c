/** An entry in, what lists tell of it beside its title, in plain words, out. */
import { type Field, fieldNamed, fields, knownValues, nameOfValue } from "../../schemas/index.ts";
import type { AnyEntry } from "../../scripts/catalogue/model.ts";
import { numeral } from "../../scripts/language/wording.ts";
import type { Site } from "../context.ts";
import { longDate } from "../dates.ts";

/** In the order of the schema, each only once. */
export function rowFacts(entry: AnyEntry, site: Site): string[] {
  const told = inRows(fields(entry.type)).flatMap((choices) => {
    const field = choices.find((one) => knownValues(entry, one).length > 0);
    return field ? knownValues(entry, field).map((value) => plainText(field, value, site)) : [];
  });
  return [...new Set(told)];
}

const made = new WeakMap<readonly Field[], readonly Field[][]>();

/** Each field that lists tell, with those that stand in for it. Asked for by every row of every list. */
function inRows(all: readonly Field[]): readonly Field[][] {
  let found = made.get(all);
  if (!found) {
    const insteadOf = ({ schema }: Field) =>
      typeof schema["x-row"] === "object" ? schema["x-row"].insteadOf : undefined;
    found = all
      .filter(({ schema }) => schema["x-row"] === true)
      .map((field) => [field, ...all.filter((other) => insteadOf(other) === field.key)]);
    made.set(all, found);
  }
  return found;
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
