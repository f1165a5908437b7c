import type { Finding } from "../../diagnostics/diagnostic.ts";
import { atLine4, prototype } from "../example.ts";
import { fieldErrors, valueFinding } from "../field-error.ts";
import type { Rule } from "../rule.ts";
import { isPlaceholder } from "./placeholder.ts";

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
      // What stands for a value is field/placeholder's.
      if (isPlaceholder(error.value, error.schema)) continue;
      const length = list ? (error.value as unknown[]).length : [...String(error.value)].length;
      yield valueFinding(entry, error, tell(error.name, error.keyword.startsWith("min"), list, length, limit));
    }
  },
};

const units = {
  item: {
    fr: (count: number) => (count > 1 ? "éléments" : "élément"),
    en: (count: number) => (count === 1 ? "item" : "items"),
  },
  character: {
    fr: (count: number) => (count > 1 ? "caractères" : "caractère"),
    en: (count: number) => (count === 1 ? "character" : "characters"),
  },
};

function tell(
  name: string,
  short: boolean,
  list: boolean,
  length: number,
  limit: number,
): Pick<Finding, "message" | "help"> {
  const unit = list ? units.item : units.character;
  const missing = Math.abs(limit - length);
  return {
    message: short
      ? {
          fr: `« ${name} » est trop court : ${length} ${unit.fr(length)} ; il en faut au moins ${limit}.`,
          en: `“${name}” is too short: ${length} ${unit.en(length)}; at least ${limit} are needed.`,
        }
      : {
          fr: `« ${name} » est trop long : ${length} ${unit.fr(length)} ; il en faut au plus ${limit}.`,
          en: `“${name}” is too long: ${length} ${unit.en(length)}; at most ${limit} are allowed.`,
        },
    help: short
      ? list
        ? { fr: `Ajoutez-en au moins ${missing}.`, en: `Add at least ${missing}.` }
        : { fr: "Dites-en un peu plus.", en: "Say a little more." }
      : {
          fr: `Retirez-en au moins ${missing} ; le détail a sa place dans le texte de la fiche.`,
          en: `Remove at least ${missing}; details belong in the text of the entry.`,
        },
  };
}
