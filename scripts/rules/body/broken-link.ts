import { type BrokenLink, brokenLinksOf } from "../../content/broken-links.ts";
import { isAllowedAddress } from "../../content/markdown.ts";
import { meantPath } from "../../content/pictures/picture-paths.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";
import { addressSaid } from "./address.ts";

export const rule: Rule = {
  id: "body/broken-link",
  severity: "warning",
  scope: "entry",
  title: {
    fr: "Un lien s’écrit `[ce qu’il montre](https://…)`, sans espace entre les deux ni dans l’adresse.",
    en: "A link is written `[what it shows](https://…)`, with no blank between the two or in the address.",
  },
  why: {
    fr: "Sinon le lecteur verrait les crochets et l’adresse, et ne pourrait pas cliquer.",
    en: "Otherwise readers would see the brackets and the address, and could not click.",
  },
  passing: {
    files: prototype("maturity: tested", 'Voir [le bilan](https://example.org/ "Bilan") [sic] (en ligne).\n'),
  },
  failing: {
    files: prototype("maturity: tested", "Voir [le bilan] (https://example.org/).\n"),
    at: atLine4(6, 6),
    suggestion: "[le bilan](https://example.org/)",
  },
  *check(entry) {
    for (const link of brokenLinksOf(entry)) {
      const place = {
        at: "offset" as const,
        start: entry.read.bodyStart + link.start,
        end: entry.read.bodyStart + link.end,
      };
      yield { file: entry.file, place, ...tell(link, (address) => addressSaid(entry, address, place)) };
    }
  },
};

type Said = Pick<Finding, "message" | "help" | "suggestion">;

function tell({ text, image, address, why }: BrokenLink, said: (address: string) => Said): Said {
  if (image && !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) {
    return {
      message: {
        fr: "L’adresse de cette image contient une espace : elle ne serait pas montrée.",
        en: "The address of this picture contains a blank: it would not be shown.",
      },
      help: {
        fr: "Nommez le fichier sans espace ni accent, dans content/images/, et écrivez son chemin ainsi.",
        en: "Name the file without blank or accent, in content/images/, and write its path like this.",
      },
      suggestion: `![${text}](${meantPath(address)})`,
    };
  }
  const write = (to: string) => `${image ? "!" : ""}[${text}](${to})`;
  if (isAllowedAddress(address)) return { message: reasons[why], help, suggestion: write(address) };
  const { suggestion, ...rest } = said(address.replaceAll("%20", " "));
  return { ...rest, ...(suggestion !== undefined && { suggestion: write(suggestion) }) };
}

const help = { fr: "Écrivez plutôt ceci.", en: "Write this instead." };

const reasons: Record<BrokenLink["why"], Said["message"]> = {
  apart: {
    fr: "Ce ne sera pas un lien : rien ne doit séparer les crochets des parenthèses.",
    en: "This will be no link: nothing must stand between the brackets and the parentheses.",
  },
  swapped: {
    fr: "Ce ne sera pas un lien : les crochets et les parenthèses sont inversés.",
    en: "This will be no link: the brackets and the parentheses are swapped.",
  },
  blank: {
    fr: "Ce ne sera pas un lien : son adresse contient une espace ou un retour à la ligne.",
    en: "This will be no link: its address contains a blank or a line break.",
  },
  open: {
    fr: "Ce ne sera pas un lien : la parenthèse qui suit l’adresse manque.",
    en: "This will be no link: the parenthesis after the address is missing.",
  },
  escaped: {
    fr: "Ce ne sera pas un lien : un logiciel a mis des barres obliques inverses devant ses signes.",
    en: "This will be no link: a program put backslashes before its signs.",
  },
  wiki: {
    fr: "Ce ne sera pas un lien : il est écrit comme dans un wiki.",
    en: "This will be no link: it is written as in a wiki.",
  },
  word: {
    fr: "Ce ne sera pas un lien : c’est un code de champ de Word.",
    en: "This will be no link: it is a field code of Word.",
  },
};
