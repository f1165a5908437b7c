import type { Words } from "../../../schemas/index.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { atLine4, prototype } from "../example.ts";
import { fieldErrors, valueFinding } from "../field-error.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "field/length",
  severity: "error",
  scope: "field",
  title: {
    fr: "Les textes et les listes ne sont ni trop courts ni trop longs.",
    en: "Texts and lists are neither too short nor too long.",
  },
  why: {
    fr: "Un résumé de trois mots n’apprend rien ; un titre d’un paragraphe ne se lit pas dans une liste.",
    en: "A summary of three words tells nothing; a title as long as a paragraph cannot be read in a list.",
  },
  passing: { files: prototype("summary: Un jeu pour parler de la cour de récréation.") },
  failing: { files: prototype("summary: Un jeu."), at: atLine4(10) },
  *check(entry) {
    for (const error of fieldErrors(entry, "minLength", "maxLength", "minItems", "maxItems")) {
      const limit = Number(error.params.limit);
      const list = Array.isArray(error.value);
      // Nothing at all is field/empty's.
      if (typeof error.value === "string" && !error.value.trim()) continue;
      const length = list ? (error.value as unknown[]).length : [...String(error.value)].length;
      yield valueFinding(entry, error, tell(error.name, error.keyword.startsWith("min"), list, length, limit));
    }
  },
};

function tell(
  name: string,
  short: boolean,
  list: boolean,
  length: number,
  limit: number,
): Pick<Finding, "message" | "help"> {
  const unit: Words = list
    ? { fr: limit > 1 ? "éléments" : "élément", en: limit === 1 ? "item" : "items" }
    : { fr: limit > 1 ? "caractères" : "caractère", en: limit === 1 ? "character" : "characters" };
  const missing = Math.abs(limit - length);
  return {
    message: short
      ? {
          fr: `« ${name} » est trop court : ${length}, il faut au moins ${limit} ${unit.fr}.`,
          en: `“${name}” is too short: ${length}, at least ${limit} ${unit.en} are needed.`,
        }
      : {
          fr: `« ${name} » est trop long : ${length}, il faut au plus ${limit} ${unit.fr}.`,
          en: `“${name}” is too long: ${length}, at most ${limit} ${unit.en} are allowed.`,
        },
    help: short
      ? { fr: `Ajoutez-en au moins ${missing}.`, en: `Add at least ${missing}.` }
      : {
          fr: `Retirez-en au moins ${missing} ; le détail a sa place dans le texte de la fiche.`,
          en: `Remove at least ${missing}; details belong in the text of the entry.`,
        },
  };
}
