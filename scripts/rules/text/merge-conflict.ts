import { conflictsIn } from "../../content/conflict.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";

const conflict = "<<<<<<< main\nAncien texte\n=======\nNouveau texte\n>>>>>>> patch-1\n";

export const rule: Rule = {
  id: "text/merge-conflict",
  severity: "error",
  scope: "text",
  title: {
    fr: "Une fiche ne garde pas les deux versions d’un conflit entre modifications.",
    en: "An entry does not keep both versions of a conflict between changes.",
  },
  why: {
    fr: "Deux personnes ont changé les mêmes lignes : tant que personne ne choisit, les deux versions seraient publiées.",
    en: "Two people changed the same lines: as long as nobody chooses, both versions would be published.",
  },
  passing: { files: prototype("maturity: tested", "Le besoin\n=======\n\n```\n<<<<<<< main\n=======\n```\n") },
  failing: { files: prototype("maturity: tested", conflict), at: atLine4(1, 6) },
  *check({ file, text }) {
    for (const { start, end } of conflictsIn(text)) {
      yield {
        file,
        place: { at: "offset", start, end },
        message: {
          fr: "Un conflit entre deux versions commence ici : git a laissé l’une au-dessus de « ======= », l’autre au-dessous.",
          en: "A conflict between two versions begins here: git left one above “=======”, the other below it.",
        },
        help: {
          fr: "Gardez le texte voulu, puis effacez les lignes « <<<<<<< », « ======= » et « >>>>>>> » (et « ||||||| » s’il y en a une).",
          en: "Keep the text you want, then delete the lines “<<<<<<<”, “=======” and “>>>>>>>” (and “|||||||” if there is one).",
        },
      };
    }
  },
};
