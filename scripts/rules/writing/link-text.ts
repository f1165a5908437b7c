import { partsOf } from "../../content/body.ts";
import { brokenLinksOf } from "../../content/broken-links.ts";
import { fold } from "../../language/fold.ts";
import { wordsOf } from "../../language/words.ts";
import { misleadingAddress } from "../address/misleading.ts";
import { atLine4, prototype } from "../example.ts";
import { quoted } from "../field-error.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/writing")["link-text"];

/** Link texts that do not say where they lead. */
const vague =
  /^(?:(?:cliquez|cliquer|clique|c'est|voir|par|juste)? ?(?:ici|la)|(?:le |ce |cette |voir |suivre |via )*(?:lien|site|page|article|document|doc|pdf|url|adresse|lien suivant)|voir|voir plus|lire|lire la suite|lire plus|en savoir plus|savoir plus|plus|plus d'infos?|suite|suivant|(?:click )?here|this|this (?:link|page|site)|link|read more|more|details?)[ .…:!>→»]*$/;

export const rule: Rule = {
  id: "writing/link-text",
  severity: "warning",
  scope: "entry",
  passing: { files: prototype("maturity: tested", "Lire [le bilan de l’édition](https://example.org/bilan).\n") },
  failing: {
    files: prototype("maturity: tested", "Le bilan est [ici](https://example.org/bilan).\n"),
    at: atLine4(20, 6),
  },
  *check(entry) {
    const { body, bodyStart } = entry.read;
    if (!suspicious(body)) return;
    const { addresses, bare } = partsOf(entry);
    const place = ({ start, end }: { start: number; end: number }) => ({
      at: "offset" as const,
      start: bodyStart + start,
      end: bodyStart + end,
    });
    for (const found of addresses) {
      const text = found.text.trim();
      // Of a link without address body/address speaks.
      if (found.image || !found.address) continue;
      if (!(isVague(text) || /^(?:https?:\/\/|www\.)\S+$/i.test(text))) continue;
      if (misleadingAddress(text, found.address)) continue;
      yield {
        file: entry.file,
        place: place(found),
        message: !text ? words.empty : isVague(text) ? words.message({ text: quoted(text) }) : words.isAddress,
        help: words.help,
      };
    }
    const broken = brokenLinksOf(entry);
    for (const { address, ...where } of bare) {
      if (broken.some(({ start, end }) => start <= where.start && where.start < end)) continue;
      yield {
        file: entry.file,
        place: place(where),
        message: words.bare,
        help: words.bareHelp,
        suggestion: `[…](${address})`,
      };
    }
  },
};

function isVague(text: string): boolean {
  return text.length <= 40 && (text === "" || vague.test(fold(text)));
}

/** Whether parsing may find something: a short vague link text, a link by reference, an address that no link names. */
function suspicious(body: string): boolean {
  for (let at = body.indexOf("]("); at >= 0; at = body.indexOf("](", at + 2)) {
    const text = body.slice(body.lastIndexOf("[", at) + 1, at);
    if (isVague(text.replace(/[*_`]/g, "").trim()) || /https?:|www\./i.test(text)) return true;
  }
  for (let at = body.indexOf("://"); at >= 0; at = body.indexOf("://", at + 3)) {
    if (!/\]\(https?$/i.test(body.slice(Math.max(0, at - 7), at))) return true;
  }
  return body.includes("][") || body.includes("]:");
}
