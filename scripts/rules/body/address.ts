import { addressesOf } from "../../content/body.ts";
import { isAllowedAddress } from "../../content/markdown.ts";
import { addressProblem } from "../../content/web-address.ts";
import { atLine4, prototype } from "../example.ts";
import { offer, quoted } from "../field-error.ts";
import type { Rule } from "../rule.ts";

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
    for (const { address, image, start, end } of addressesOf(entry)) {
      // A picture is named by its path below content/images/ (see image/missing).
      if (isAllowedAddress(address) || (image && !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address))) continue;
      const what = quoted(address);
      const web = /^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?$/u.test(address);
      const document = /\.(?:md|html?|pdf|docx?|odt|txt|csv|xlsx?|ods|pptx?|odp|png|jpe?g|webp|gif)$/i.test(address);
      const better = web && !document && isAllowedAddress(`https://${address}`) ? `https://${address}` : undefined;
      const place = {
        at: "offset" as const,
        start: entry.read.bodyStart + start,
        end: entry.read.bodyStart + end,
      };
      yield {
        file: entry.file,
        place,
        message: reason(address, what),
        help: {
          fr: "Une adresse commence par `https://`, ou par `/` pour une page de ce catalogue.",
          en: "An address begins with `https://`, or with `/` for a page of this catalogue.",
        },
        ...(better && { suggestion: better, ...offer(/^www\./i.test(address), { place, text: better }) }),
      };
    }
  },
};

function reason(address: string, what: string): { fr: string; en: string } {
  switch (addressProblem(address)) {
    case "credentials":
      return {
        fr: "Ce lien contient un nom d’utilisateur ou un mot de passe.",
        en: "This link contains a user name or a password.",
      };
    case "private":
      return {
        fr: `Ce lien mène à « ${what} », qui n’existe que sur un poste ou un réseau interne.`,
        en: `This link leads to “${what}”, which only exists on one machine or inside a network.`,
      };
    case "backslash":
      return {
        fr: `Ce lien contient une barre oblique inverse « \\ » : « ${what} ».`,
        en: `This link holds a backslash “\\”: “${what}”.`,
      };
    case "lookalike":
      return {
        fr: `Ce lien imite l’adresse d’un autre site, par des lettres qui ressemblent à d’autres : « ${what} ».`,
        en: `This link imitates the address of another site, with letters that look like others: “${what}”.`,
      };
    case "port":
      return {
        fr: `Ce lien a un numéro de port qui n’existe pas : « ${what} ».`,
        en: `This link has a port number that does not exist: “${what}”.`,
      };
    default:
      return {
        fr: `Ce lien mène à « ${what} », qui n’est pas accepté.`,
        en: `This link leads to “${what}”, which is not accepted.`,
      };
  }
}
