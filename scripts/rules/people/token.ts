import { sign } from "../../content/signs.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";
import { tokensIn } from "./personal.ts";

export const rule: Rule = {
  id: "people/token",
  severity: "error",
  scope: "text",
  title: {
    fr: "Une fiche ne contient ni clé ni jeton d’accès.",
    en: "An entry holds no key and no access token.",
  },
  why: {
    fr: "Qui lit un jeton peut agir à la place de son propriétaire, et des robots les cherchent jour et nuit.",
    en: "Whoever reads a token can act in its owner’s place, and robots look for them day and night.",
  },
  passing: { files: prototype("maturity: tested", "Le code est sur la forge.\n") },
  failing: { files: prototype("maturity: tested", `Clé : ghp_${"a1B2".repeat(9)}\n`), at: atLine4(7, 6) },
  *check({ file, text, signs }) {
    if (!(signs & sign.letterDigit) && !text.includes("PRIVATE KEY")) return;
    for (const { start, end } of tokensIn(text)) {
      yield {
        file,
        place: { at: "offset", start, end },
        message: { fr: "Une clé ou un jeton d’accès se trouve ici.", en: "A key or access token stands here." },
        help: {
          fr: "Retirez-le et révoquez-le tout de suite là où il a été créé : il reste dans l’histoire du dépôt.",
          en: "Take it away and revoke it at once where it was made: it stays in the history of the repository.",
        },
      };
    }
  },
};
