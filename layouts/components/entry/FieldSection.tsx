/** An entry and one of its fields in, a titled section with all that it says there out; nothing where it says nothing. */
import { type Field, headingOf, knownValues } from "../../../schemas/index.ts";
import type { AnyEntry } from "../../../scripts/catalogue/model.ts";
import { useSite } from "../../context.ts";
import { FieldValue } from "./FieldValue.tsx";

export interface SectionProps {
  entry: AnyEntry;
  field: Field;
}

export function FieldSection({ entry, field }: SectionProps) {
  const site = useSite();
  const values = knownValues(entry, field);
  if (values.length === 0) return null;
  return (
    <section aria-labelledby={field.key}>
      <h2 id={field.key}>{site.text(headingOf(field, site.language))}</h2>
      {field.list ? (
        <ul class={field.key}>
          {values.map((value, at) => (
            <li key={at}>
              <FieldValue field={field} value={value} />
            </li>
          ))}
        </ul>
      ) : (
        <p>
          <FieldValue field={field} value={values[0]} />
        </p>
      )}
    </section>
  );
}
