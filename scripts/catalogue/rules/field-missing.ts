import { fieldLabel, fieldSchema } from "../../../schemas/index.ts";
import { fieldErrors, pathName, yamlText } from "../field-error.ts";
import type { Rule } from "../rule.ts";
import { entry } from "./example.ts";

export const rule: Rule = {
  id: "field/missing",
  severity: "error",
  scope: "field",
  title: {
    fr: "Le titre et l’édition d’un défi ou d’un prototype sont nécessaires.",
    en: "The title and the edition of a défi or prototype are needed.",
  },
  why: {
    fr: "Tout le reste peut rester inconnu ; sans eux, la fiche n’a ni nom ni place.",
    en: "All else may stay unknown; without them the entry has no name and no place.",
  },
  passing: { files: { "content/prototypes/essai.md": entry('title: Un essai\nedition: "2018"') } },
  failing: {
    files: { "content/prototypes/essai.md": entry("title: Un essai") },
    at: { file: "content/prototypes/essai.md", line: 1, column: 1 },
    suggestion: 'edition: "2018"',
  },
  *check(entry) {
    for (const { params, path } of fieldErrors(entry, "required")) {
      const key = String(params.missingProperty);
      const field = [...path.filter((step) => typeof step === "string"), key].join(".");
      const label = (language: "fr" | "en") => fieldLabel(entry.schema, field, language);
      const example = fieldSchema(entry.schema, field)?.examples?.[0];
      yield {
        file: entry.file,
        place: path.length ? { at: "value", path } : { at: "file" },
        message: {
          fr: `Il manque « ${key} » (${label("fr").toLowerCase()})${path.length ? ` dans ${pathName(path)}` : ""}.`,
          en: `“${key}” (${label("en").toLowerCase()}) is missing${path.length ? ` from ${pathName(path)}` : ""}.`,
        },
        help: {
          fr: "Ajoutez cette ligne parmi les informations de la fiche.",
          en: "Add this line to the facts of the entry.",
        },
        suggestion: `${key}: ${typeof example === "string" ? (field === "edition" ? `"${example}"` : yamlText(example)) : "…"}`,
      };
    }
  },
};
