import { sign } from "../../content/signs.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";
import { bankAccountsIn } from "./personal.ts";

export const rule: Rule = {
  id: "people/bank-account",
  severity: "error",
  scope: "text",
  title: {
    fr: "Une fiche ne contient pas de compte bancaire.",
    en: "An entry holds no bank account.",
  },
  why: {
    fr: "Un numéro de compte publié sert aux fraudeurs.",
    en: "A published account number serves fraudsters.",
  },
  passing: { files: prototype("maturity: tested", "La référence est FR76 3000 6000 0112 3456 7890 188.\n") },
  failing: {
    files: prototype("maturity: tested", "Virement : FR76 3000 6000 0112 3456 7890 189.\n"),
    at: atLine4(12, 6),
  },
  *check({ file, text, signs }) {
    if (!(signs & sign.letterDigit)) return;
    for (const { start, end } of bankAccountsIn(text)) {
      yield {
        file,
        place: { at: "offset", start, end },
        message: {
          fr: "Un numéro de compte bancaire (IBAN) se trouve ici.",
          en: "A bank account number (IBAN) stands here.",
        },
        help: {
          fr: "Retirez-le ; un catalogue ne reçoit pas de paiement.",
          en: "Take it away; a catalogue receives no payment.",
        },
      };
    }
  },
};
