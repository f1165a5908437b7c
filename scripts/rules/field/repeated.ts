import { atLine4, prototype } from "../example.ts";
import { fieldErrors, quoted } from "../field-error.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "field/repeated",
  severity: "error",
  scope: "field",
  title: { fr: "Une liste ne dit pas deux fois la même chose.", en: "A list does not say the same thing twice." },
  why: {
    fr: "Le double fausserait les comptes ; c’est souvent le reste d’un copier-coller.",
    en: "The double would spoil the counts; it is often left over from copy and paste.",
  },
  passing: { files: prototype("themes: [cohesion-sociale, transition-numerique]") },
  failing: { files: prototype("themes: [cohesion-sociale, cohesion-sociale]"), at: atLine4(28) },
  *check(entry) {
    for (const { params, path, name, value } of fieldErrors(entry, "uniqueItems")) {
      const later = Math.max(Number(params.i), Number(params.j));
      const item = Array.isArray(value) ? value[later] : undefined;
      yield {
        file: entry.file,
        place: { at: "value", path: [...path, later] },
        message: {
          fr: `« ${quoted(item)} » est deux fois dans « ${name} ».`,
          en: `“${quoted(item)}” is in “${name}” twice.`,
        },
        help: { fr: "Gardez-le une seule fois.", en: "Keep it once only." },
      };
    }
  },
};
