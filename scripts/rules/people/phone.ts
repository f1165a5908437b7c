import { sign } from "../../content/signs.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";
import { phonesIn } from "./personal.ts";

const words = wordsOf("rules/people").phone;

export const rule: Rule = {
  id: "people/phone",
  severity: "error",
  scope: "text",
  passing: {
    files: prototype(
      "territory: quartier du Gol",
      "Le SIRET est 200 053 767 00014, l’ISBN 978-2-07-036822-8 et le numéro vert 0 800 00 00 00.\n",
    ),
  },
  failing: { files: prototype("maturity: tested", "Appelez le 06 12 34 56 78.\n"), at: atLine4(12, 6) },
  *check({ file, text, schema, signs }) {
    if (!(signs & sign.longNumber)) return;
    // Who publishes a catalogue must be reachable, by law (LCEN, article 1-1).
    if (schema === "catalogue" || schema === "page") return;
    for (const { start, end } of phonesIn(text)) {
      yield {
        file,
        place: { at: "offset", start, end },
        message: words.message,
        help: words.help,
      };
    }
  },
};
