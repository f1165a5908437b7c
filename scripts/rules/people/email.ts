import { lineAt } from "../../content/lines.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";
import { mailboxesIn } from "./personal.ts";

export const rule: Rule = {
  id: "people/email",
  severity: "error",
  scope: "text",
  title: {
    fr: "La seule adresse électronique d’une fiche est celle d’un service, dans `contact`.",
    en: "The only e-mail address of an entry is that of a service, in `contact`.",
  },
  why: {
    fr: "L’adresse d’une personne est une donnée personnelle : elle attire les indésirables, et survit à son départ.",
    en: "A person’s address is personal data: it draws spam, and outlives their leaving.",
  },
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
          message: {
            fr: "Est-ce bien la boîte d’un service, et non celle d’une personne ?",
            en: "Is this a service’s mailbox, and not a person’s?",
          },
          help: {
            fr: "Si c’est celle d’une personne, remplacez-la par celle du service, ou par l’adresse d’une page.",
            en: "If it is a person’s, replace it with the service’s, or with the address of a page.",
          },
        };
      } else if (owner === "service") {
        yield {
          file,
          place,
          message: {
            fr: "Cette adresse électronique a sa place dans `contact`, pas ici.",
            en: "This e-mail address belongs in `contact`, not here.",
          },
          help: {
            fr: "Déplacez-la dans la ligne `contact` de la fiche, où on la tiendra à jour.",
            en: "Move it to the `contact` line of the entry, where it will be kept up to date.",
          },
        };
      } else {
        yield {
          file,
          place,
          message: {
            fr: "Cette adresse électronique semble être celle d’une personne.",
            en: "This e-mail address seems to be a person’s.",
          },
          help: {
            fr: "Retirez-la ; pour être joint, mettez dans `contact` la boîte d’un service, par exemple innovation@ma-ville.fr.",
            en: "Take it away; to be reached, put a service’s mailbox in `contact`, for instance innovation@my-town.fr.",
          },
        };
      }
    }
  },
};
