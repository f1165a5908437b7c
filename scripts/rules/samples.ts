/** A kind in, the lines of facts that an entry of it cannot do without, to be filled in, out. */
import { fieldSchema, type SchemaName, schemaFile } from "../../schemas/index.ts";

/** `title: …`, `edition: "…"`: what the contributor alone knows is left open, lest an example be pasted as it is. */
export function lineToFill(schema: SchemaName, field: string): string {
  const key = field.split(".").at(-1);
  const { type, format, "x-reference": reference } = fieldSchema(schema, field) ?? {};
  // Years and dates are texts, which YAML would take for numbers.
  const quoted = reference === "edition" || format === "calendar-date";
  return `${key}: ${quoted ? '"…"' : type === "array" ? "[…]" : "…"}`;
}

/** What stands between the two lines `---` of the smallest entry. */
export function requiredLines(schema: SchemaName): string {
  return (schemaFile(schema).required ?? []).map((key) => lineToFill(schema, key)).join("\n");
}
