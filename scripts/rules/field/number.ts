import { entry } from "../example.ts";
import { fieldErrors, quoted, valueFinding } from "../field-error.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "field/number",
  severity: "error",
  scope: "field",
  title: { fr: "Un nombre reste dans ses limites.", en: "A number stays within its limits." },
  why: {
    fr: "Une année à cinq chiffres ou une latitude de 120 degrés est une faute de frappe.",
    en: "A year with five digits or a latitude of 120 degrees is a typing error.",
  },
  passing: { files: { "content/editions/2020.md": entry("title: Édition 2020\nyear: 2020") } },
  failing: {
    files: { "content/editions/2020.md": entry("title: Édition 2020\nyear: 20200") },
    at: { file: "content/editions/2020.md", line: 3, column: 7 },
  },
  *check(entry) {
    for (const error of fieldErrors(entry, "minimum", "maximum")) {
      const { minimum, maximum } = error.schema;
      yield valueFinding(entry, error, {
        message: {
          fr: `« ${error.name} » vaut ${quoted(error.value)} ; on attend un nombre de ${minimum} à ${maximum}.`,
          en: `“${error.name}” is ${quoted(error.value)}; a number from ${minimum} to ${maximum} is expected.`,
        },
        help: { fr: "Corrigez ce nombre.", en: "Correct this number." },
      });
    }
  },
};
