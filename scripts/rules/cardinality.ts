/** What an entry has one of, and which one that is. */
import type { Words } from "../../schemas/index.ts";

export const onlyOne: Readonly<Record<string, { message: Words; which: Words }>> = {
  edition: {
    message: { fr: "Une fiche n’a qu’une édition", en: "An entry has one edition only" },
    which: { fr: "celle où l’équipe a travaillé", en: "the one in which the team worked" },
  },
  site: {
    message: { fr: "Une fiche n’a qu’un site", en: "An entry has one site only" },
    which: { fr: "celui où l’équipe a travaillé", en: "the one where the team worked" },
  },
  defi: {
    message: { fr: "Un prototype n’a qu’un défi", en: "A prototype has one défi only" },
    which: { fr: "celui auquel il répond", en: "the one that it answers" },
  },
};
