/** A défi or a prototype in, the names of what contributors are asked for and nobody has said out. */
import { type Field, fields, fieldsNoted, knownValues, type Language, labelOf } from "../../schemas/index.ts";
import type { Defi, Prototype } from "../../scripts/catalogue/model.ts";

export function unknownFacts(entry: Defi | Prototype, language: Language): string[] {
  const others = fieldsNoted(entry.type, "x-counts-as");
  const isKnown = (field: Field) => knownValues(entry, field).length > 0;
  return fields(entry.type)
    .filter((field) => field.missed && !isKnown(field))
    .filter(({ key }) => !others.some((other) => other.schema["x-counts-as"] === key && isKnown(other)))
    .map((field) => labelOf(field, language));
}
