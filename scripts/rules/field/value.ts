import type { Schema } from "../../../schemas/index.ts";
import { fold } from "../../language/fold.ts";
import { areSame, certainOf, nearest } from "../../language/nearest.ts";
import { inEach, wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { fieldErrors, offer, quoted, replaceValue, valueFinding } from "../field-error.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/field").value;

export const rule: Rule = {
  id: "field/value",
  severity: "error",
  scope: "field",
  passing: { files: prototype("maturity: tested") },
  failing: { files: prototype("maturity: testé"), at: atLine4(11), suggestion: "tested" },
  *check(entry) {
    for (const error of fieldErrors(entry, "enum", "const")) {
      // Of a list or a group where one value belongs field/type speaks.
      if (typeof error.value === "object") continue;
      const allowed = error.schema.enum ?? [];
      const certain = typeof error.value === "string" ? certainValue(error.value, error.schema) : undefined;
      const near = certain ?? (typeof error.value === "string" ? meant(error.value, error.schema) : undefined);
      const values = { value: quoted(error.value), name: error.name };
      yield valueFinding(entry, error, {
        message: near ? words.messageNear({ ...values, near }) : words.message(values),
        help: words.help({
          values: inEach((language) => allowed.map((value) => named(value, error.schema, language)).join(", ")),
        }),
        ...(near && { suggestion: near, ...offer(certain !== undefined, replaceValue(error.path, near)) }),
      });
    }
  },
};

function named(value: string, schema: Schema, language: "fr" | "en"): string {
  const label = schema["x-values"]?.[value]?.[language];
  return label && label !== value ? `${value} (${label})` : value;
}

/** The value that `word` is, or is the label of in either language, whatever its gender. */
function certainValue(word: string, schema: Schema): string | undefined {
  const values = schema.enum ?? [];
  const exact = values.filter((value) => areSame(value, word));
  if (exact.length) return exact.length === 1 ? exact[0] : undefined;
  const masculine = (text: string) => fold(text).replace(/([eiu])es?$/, "$1");
  const labels = values.flatMap((value) =>
    (["fr", "en"] as const).map((language) => [schema["x-values"]?.[value]?.[language] ?? value, value] as const),
  );
  return certainOf(word, labels) ?? certainOf(masculine(word), labels);
}

/** The value that has `word` as its label in either language, else the nearest of values and labels. */
function meant(word: string, schema: Schema): string | undefined {
  const byName = new Map<string, string>();
  for (const value of schema.enum ?? []) {
    for (const name of [value, schema["x-values"]?.[value]?.fr, schema["x-values"]?.[value]?.en]) {
      if (name) byName.set(fold(name), value);
    }
  }
  const near = nearest(fold(word), byName.keys()) ?? nearest(fold(word).replace(/e?s?$/, ""), byName.keys());
  return near && byName.get(near);
}
