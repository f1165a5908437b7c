import { sign } from "../../content/signs.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";
import { socialSecurityNumbersIn } from "./personal.ts";

export const rule: Rule = {
  id: "people/social-security",
  severity: "error",
  scope: "text",
  title: {
    fr: "Une fiche ne contient pas de numéro de sécurité sociale.",
    en: "An entry holds no social security number.",
  },
  why: {
    fr: "C’est une donnée personnelle parmi les plus sensibles.",
    en: "It is among the most sensitive of personal data.",
  },
  passing: { files: prototype("maturity: tested", "Le total est de 2 69 05 49 588 157 81 points.\n") },
  failing: { files: prototype("maturity: tested", "Dossier 2 69 05 49 588 157 80.\n"), at: atLine4(9, 6) },
  *check({ file, text, signs }) {
    // Those of Corsica have a letter in the middle.
    if (!(signs & sign.longNumber) && !text.includes("2A") && !text.includes("2B")) return;
    for (const { start, end } of socialSecurityNumbersIn(text)) {
      yield {
        file,
        place: { at: "offset", start, end },
        message: {
          fr: "Un numéro de sécurité sociale se trouve ici.",
          en: "A French social security number stands here.",
        },
        help: {
          fr: "Retirez-le avant d’envoyer quoi que ce soit, et prévenez la personne concernée s’il a déjà été envoyé.",
          en: "Take it away before sending anything, and tell the person concerned if it has been sent already.",
        },
      };
    }
  },
};
