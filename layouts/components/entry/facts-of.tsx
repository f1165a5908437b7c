/** An entry in, what is known of it that its page shows at a glance, out. */
import { fieldsShown, knownValues, labelOf } from "../../../schemas/index.ts";
import type { AnyEntry } from "../../../scripts/catalogue/model.ts";
import type { Site } from "../../context.ts";
import type { Fact } from "./Facts.tsx";
import { FieldValue } from "./FieldValue.tsx";

/** One for each field, those without a value too. */
export function factsOf(entry: AnyEntry, site: Site): (Fact & { key: string })[] {
  return fieldsShown(entry.type, "facts").map((field) => {
    const values = knownValues(entry, field);
    const counted = field.schema["x-counted"]?.[site.language];
    return {
      key: field.key,
      label: counted ? site.count(values.length, counted) : labelOf(field, site.language),
      value: values.map((value, at) => <FieldValue key={at} field={field} value={value} />),
    };
  });
}
