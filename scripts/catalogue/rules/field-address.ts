import { fieldErrors, quoted, replaceValue, valueFinding } from "../field-error.ts";
import type { Rule } from "../rule.ts";
import { isWebAddress } from "../schema-check.ts";
import { atLine4, prototype } from "./example.ts";

export const rule: Rule = {
  id: "field/address",
  severity: "error",
  scope: "entry",
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
      if (error.schema.format !== "web-address") continue;
      const text = String(error.value);
      const better = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(\/\S*)?$/u.test(text) ? `https://${text}` : undefined;
      const mended = better && isWebAddress(better) ? better : undefined;
      yield valueFinding(entry, error, {
        message: { ...reason(text, error.name) },
        help: error.schema["x-message"],
        ...(mended && { suggestion: mended, edit: replaceValue(error.path, mended) }),
      });
    }
  },
};

function reason(text: string, name: string): { fr: string; en: string } {
  const shown = quoted(text);
  if (/\s/.test(text.trim())) {
    return {
      fr: `L’adresse de « ${name} » contient une espace : « ${shown} ».`,
      en: `The address of “${name}” contains a blank: “${shown}”.`,
    };
  }
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.username || url?.password) {
    return {
      fr: `L’adresse de « ${name} » contient un nom d’utilisateur ou un mot de passe.`,
      en: `The address of “${name}” contains a user name or a password.`,
    };
  }
  if (url && url.protocol !== "https:" && url.protocol !== "http:") {
    return {
      fr: `L’adresse de « ${name} » commence par « ${url.protocol} », qui n’est pas accepté : « ${shown} ».`,
      en: `The address of “${name}” begins with “${url.protocol}”, which is not accepted: “${shown}”.`,
    };
  }
  return {
    fr: `« ${shown} » n’est pas une adresse complète pour « ${name} ».`,
    en: `“${shown}” is not a full address for “${name}”.`,
  };
}
