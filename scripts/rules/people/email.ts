import { lineAt } from "../../content/lines.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";
import { mailboxesIn } from "./personal.ts";

const words = wordsOf("rules/people").email;

export const rule: Rule = {
  id: "people/email",
  severity: "error",
  scope: "text",
  passing: {
    files: prototype(
      "contact: innovation@ville.example",
      "Voir https://social.example/@ville et @ville@social.example.\n",
    ),
  },
  failing: { files: prototype("contact: camille.durand@ville.example"), at: atLine4(10) },
  *check({ file, text, schema }) {
    // Who publishes a catalogue must be reachable, by law (LCEN, article 1-1).
    if (schema === "catalogue") return;
    for (const { start, end, owner } of mailboxesIn(text)) {
      const inContact = /^contact\s?:/.test(lineAt(text, start).text);
      if (owner === "service" && (inContact || schema === "page")) continue;
      const place = { at: "offset" as const, start, end };
      if (owner === "unclear" && inContact) {
        yield {
          file,
          place,
          severity: "warning",
          message: words.perhapsPersonal,
          help: words.perhapsPersonalHelp,
        };
      } else if (owner === "service") {
        yield {
          file,
          place,
          message: words.elsewhere,
          help: words.elsewhereHelp,
        };
      } else {
        yield {
          file,
          place,
          message: words.message,
          help: words.help,
        };
      }
    }
  },
};
