import { addressOnDisk, isOnDisk } from "../../content/pictures/picture-paths.ts";
import { addressProblem, meantAddress } from "../../content/web-address.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { fieldErrors, offer, quoted, replaceValue, valueFinding } from "../field-error.ts";
import { isMended } from "../front-matter-finding.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/field").address;

export const rule: Rule = {
  id: "field/address",
  severity: "error",
  scope: "field",
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
  // `ttps:` is most likely that, and may be anything.
  return /^\W*https?:/i.test(text) || (!/^\W*[a-z]+:/i.test(text) && webEnding.test(mended));
}

function addressOf(text: string): string {
  return text.trim().replace(/^https?:\/\/|\/$/g, "");
}

function reason(text: string, name: string): { fr: string; en: string } {
  const shown = quoted(text);
  switch (addressProblem(text)) {
    case "blank":
      return words.reasons.blank({ name, shown });
    case "credentials":
      return words.reasons.credentials({ name });
    case "scheme":
      return words.reasons.scheme({ name, protocol: new URL(text).protocol, shown });
    case "private":
      return words.reasons.internal({ name, shown });
    case "backslash":
      return words.reasons.backslash({ name, shown });
    case "lookalike":
      return words.reasons.lookalike({ name, shown });
    case "port":
      return words.reasons.port({ name, shown });
    default:
      return words.reasons.incomplete({ shown, name });
  }
}
