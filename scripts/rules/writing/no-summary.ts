import { atLine4, prototype } from "../example.ts";
import { isMisspelt } from "../meant-key.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "writing/no-summary",
  severity: "info",
  scope: "entry",
  title: { fr: "Un défi ou un prototype a un résumé.", en: "A défi or prototype has a summary." },
  why: {
    fr: "C’est la seule phrase que l’on lit dans les listes et la recherche ; sans elle, on juge sur le titre.",
    en: "It is the only sentence read in lists and search; without it people judge by the title.",
  },
  passing: { files: prototype("summary: Un jeu pour parler de la cour de récréation.") },
  failing: { files: prototype("maturity: tested"), at: atLine4(1, 2) },
  *check(entry) {
    const { file, schema, read } = entry;
    if ((schema !== "defi" && schema !== "prototype") || Object.hasOwn(read.data, "summary")) return;
    if (isMisspelt(entry, [], "summary")) return;
    yield {
      file,
      place: { at: "key", path: ["title"] },
      message: { fr: "Cette fiche n’a pas de résumé.", en: "This entry has no summary." },
      help: {
        fr: "Si vous le pouvez, ajoutez une ligne `summary:` d’une ou deux phrases, qui disent plus que le titre.",
        en: "If you can, add a line `summary:` with one or two sentences that say more than the title.",
      },
    };
  },
};
