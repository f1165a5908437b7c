import { addressOnDisk, isOnDisk } from "../../content/pictures/picture-paths.ts";
import { addressProblem, meantAddress } from "../../content/web-address.ts";
import { atLine4, prototype } from "../example.ts";
import { fieldErrors, offer, quoted, replaceValue, valueFinding } from "../field-error.ts";
import { isMended } from "../front-matter-finding.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "field/address",
  severity: "error",
  scope: "field",
  title: {
    fr: "Une adresse est celle d’une page web, complète.",
    en: "An address is that of a web page, in full.",
  },
  why: {
    fr: "Une adresse incomplète ou d’une autre sorte ne mène à rien, ou peut nuire à qui la suit.",
    en: "An incomplete address or one of another sort leads nowhere, or may harm those who follow it.",
  },
  passing: { files: prototype("sources:\n  - url: https://example.org/article") },
  failing: {
    files: prototype("sources:\n  - url: www.example.org/article"),
    at: atLine4(10, 5),
    suggestion: "https://www.example.org/article",
  },
  *check(entry) {
    for (const error of fieldErrors(entry, "format")) {
      if (error.schema.format !== "web-address" && error.schema.format !== "contact") continue;
      const text = String(error.value);
      // Of one that was written as on a disk front-matter/syntax has said so.
      if (isOnDisk(text) && isMended(entry, error.path)) continue;
      if (isOnDisk(text)) {
        yield valueFinding(entry, error, addressOnDisk(quoted(text)));
        continue;
      }
      const mended = meantAddress(text);
      yield valueFinding(entry, error, {
        message: reason(text, error.name),
        help: error.schema["x-message"],
        ...(mended && { suggestion: mended, ...offer(isCertain(text, mended), replaceValue(error.path, mended)) }),
      });
    }
  },
};

/** Endings of web addresses, and of no file that people have. */
const webEnding =
  /^(?:https:\/\/)(?:www\.[^/]+|[^/]*\.(?:fr|org|eu|com|net|edu|info|be|ch|ca|re|bzh|paris|example))(?=[/?#]|$)/i;

/** What only lacks its beginning, or has signs around it; the words of a link would be lost. */
function isCertain(text: string, mended: string): boolean {
  const label = /^\[([^\]]*)\]\(/.exec(text.trim())?.[1];
  if (label !== undefined) return addressOf(label) === addressOf(mended);
  return /^\W*https?:/i.test(text) || webEnding.test(mended);
}

function addressOf(text: string): string {
  return text.trim().replace(/^https?:\/\/|\/$/g, "");
}

function reason(text: string, name: string): { fr: string; en: string } {
  const shown = quoted(text);
  switch (addressProblem(text)) {
    case "blank":
      return {
        fr: `L’adresse de « ${name} » contient une espace : « ${shown} ».`,
        en: `The address of “${name}” contains a blank: “${shown}”.`,
      };
    case "credentials":
      return {
        fr: `L’adresse de « ${name} » contient un nom d’utilisateur ou un mot de passe.`,
        en: `The address of “${name}” contains a user name or a password.`,
      };
    case "scheme":
      return {
        fr: `L’adresse de « ${name} » commence par « ${new URL(text).protocol} », qui n’est pas accepté : « ${shown} ».`,
        en: `The address of “${name}” begins with “${new URL(text).protocol}”, which is not accepted: “${shown}”.`,
      };
    case "private":
      return {
        fr: `L’adresse de « ${name} » n’existe que sur un poste ou un réseau interne : « ${shown} ».`,
        en: `The address of “${name}” only exists on one machine or inside a network: “${shown}”.`,
      };
    case "backslash":
      return {
        fr: `L’adresse de « ${name} » contient une barre oblique inverse « \\ » : « ${shown} ».`,
        en: `The address of “${name}” holds a backslash “\\”: “${shown}”.`,
      };
    case "lookalike":
      return {
        fr: `L’adresse de « ${name} » imite celle d’un autre site, par des lettres qui ressemblent à d’autres : « ${shown} ».`,
        en: `The address of “${name}” imitates that of another site, with letters that look like others: “${shown}”.`,
      };
    case "port":
      return {
        fr: `L’adresse de « ${name} » a un numéro de port qui n’existe pas : « ${shown} ».`,
        en: `The address of “${name}” has a port number that does not exist: “${shown}”.`,
      };
    default:
      return {
        fr: `« ${shown} » n’est pas une adresse complète pour « ${name} ».`,
        en: `“${shown}” is not a full address for “${name}”.`,
      };
  }
}
