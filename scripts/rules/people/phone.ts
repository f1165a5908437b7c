import { sign } from "../../content/signs.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";
import { phonesIn } from "./personal.ts";

export const rule: Rule = {
  id: "people/phone",
  severity: "error",
  scope: "text",
  title: {
    fr: "Une fiche ne contient pas de numéro de téléphone.",
    en: "An entry holds no telephone number.",
  },
  why: {
    fr: "Ce qui est publié se copie partout, et ne se retire plus ; les numéros changent, et sonnent chez quelqu’un.",
    en: "What is published is copied everywhere and cannot be taken back; numbers change, and ring at someone’s.",
  },
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
        message: { fr: "Un numéro de téléphone se trouve ici.", en: "A telephone number stands here." },
        help: {
          fr: "Retirez-le ; pour être joint, mettez dans `contact` la boîte d’un service ou l’adresse d’une page.",
          en: "Take it away; to be reached, put a service’s mailbox or the address of a page in `contact`.",
        },
      };
    }
  },
};
