import { type BrokenLink, brokenLinksOf } from "../../content/broken-links.ts";
import { isAllowedAddress } from "../../content/markdown.ts";
import { meantPath } from "../../content/pictures/picture-paths.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";
import { addressSaid } from "./address.ts";

const words = wordsOf("rules/body")["broken-link"];

export const rule: Rule = {
  id: "body/broken-link",
  severity: "warning",
  scope: "entry",
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
      message: words.picture,
      help: words.pictureHelp,
      suggestion: `![${text}](${meantPath(address)})`,
    };
  }
  const write = (to: string) => `${image ? "!" : ""}[${text}](${to})`;
  if (isAllowedAddress(address)) return { message: reasons[why], help, suggestion: write(address) };
  const { suggestion, ...rest } = said(address.replaceAll("%20", " "));
  return { ...rest, ...(suggestion !== undefined && { suggestion: write(suggestion) }) };
}

const help = words.help;

const reasons: Record<BrokenLink["why"], Said["message"]> = {
  apart: words.reasons.apart,
  swapped: words.reasons.swapped,
  blank: words.reasons.blank,
  open: words.reasons.open,
  escaped: words.reasons.escaped,
  wiki: words.reasons.wiki,
  word: words.reasons.word,
};
