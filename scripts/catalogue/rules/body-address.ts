import { quoted } from "../field-error.ts";
import { addressesIn, isAllowedAddress } from "../markdown.ts";
import type { Rule } from "../rule.ts";
import { atLine4, prototype } from "./example.ts";

export const rule: Rule = {
  id: "body/address",
  severity: "error",
  scope: "entry",
  title: {
    fr: "Un lien du texte mène à une page web, à une page du catalogue ou à un titre de la même page.",
    en: "A link in the text leads to a web page, a page of the catalogue or a heading of the same page.",
  },
  why: {
    fr: "Un lien d’une autre sorte peut exécuter un programme chez la personne qui clique.",
    en: "A link of another sort can run a program on the machine of whoever clicks.",
  },
  passing: { files: prototype("maturity: tested", "Voir [l’article](https://example.org/).\n") },
  failing: {
    files: prototype("maturity: tested", "Voir [l’article](javascript:alert(1)).\n"),
    at: atLine4(18, 6),
  },
  *check(entry) {
    if (!/\]\(|\]:|<[a-z]/i.test(entry.read.body)) return;
    for (const { address, start, end } of addressesIn(entry.read.body)) {
      if (isAllowedAddress(address)) continue;
      yield {
        file: entry.file,
        place: { at: "offset", start: entry.read.bodyStart + start, end: entry.read.bodyStart + end },
        message: {
          fr: `Ce lien mène à « ${quoted(address)} », qui n’est pas accepté.`,
          en: `This link leads to “${quoted(address)}”, which is not accepted.`,
        },
        help: {
          fr: "Une adresse commence par `https://`, ou par `/` pour une page de ce catalogue.",
          en: "An address begins with `https://`, or with `/` for a page of this catalogue.",
        },
      };
    }
  },
};
