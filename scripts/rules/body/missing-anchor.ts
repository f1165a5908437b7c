import { addressesOf } from "../../content/body.ts";
import { plainPath, renderMarkdown } from "../../content/markdown.ts";
import { slugify } from "../../language/fold.ts";
import { nearest } from "../../language/nearest.ts";
import { atLine4, prototype } from "../example.ts";
import { quoted } from "../field-error.ts";
import type { Rule } from "../rule.ts";

const idPrefix = "texte-";

/** What pages of entries have besides their text (see layouts/components). */
const sections: ReadonlySet<string> = new Set([
  ...["main", "contents", "glance", "lineage", "lessons", "resources", "follow-ups", "figures", "sources", "related"],
  ...["cite", "improve"],
]);

export const rule: Rule = {
  id: "body/missing-anchor",
  severity: "warning",
  scope: "entry",
  title: {
    fr: "Un lien vers un titre de la même page mène à un titre qui existe.",
    en: "A link to a heading of the same page leads to a heading that exists.",
  },
  why: {
    fr: "Sinon le lien ne fait rien, et qui le suit croit que la page est cassée.",
    en: "Otherwise the link does nothing, and whoever follows it thinks that the page is broken.",
  },
  passing: { files: prototype("maturity: tested", "Voir [la suite](#la-suite).\n\n## La suite\n\nUn texte.\n") },
  failing: {
    files: prototype("maturity: tested", "Voir [la suite](#la-suitte).\n\n## La suite\n\nUn texte.\n"),
    at: atLine4(17, 6),
    suggestion: "#la-suite",
  },
  *check(entry) {
    if (!entry.read.body.includes("#")) return;
    const anchors = addressesOf(entry).filter(({ address, image }) => !image && /^#./.test(address));
    if (anchors.length === 0) return;
    const { headings } = renderMarkdown(entry.read.body, { href: (path) => path, idPrefix, language: "fr" });
    const ids = new Set(headings.map(({ id }) => id.slice(idPrefix.length)));
    for (const { address, start, end } of anchors) {
      const anchor = (plainPath(address.slice(1)) ?? address.slice(1)).replace(idPrefix, "");
      if (sections.has(anchor) || ids.has(anchor) || ids.has(slugify(anchor))) continue;
      const near = nearest(anchor, ids);
      yield {
        file: entry.file,
        place: { at: "offset", start: entry.read.bodyStart + start, end: entry.read.bodyStart + end },
        message: {
          fr: `Ce lien mène à « ${quoted(address)} », un titre que ce texte n’a pas.`,
          en: `This link leads to “${quoted(address)}”, a heading that this text does not have.`,
        },
        help: {
          fr: "Écrivez après le `#` les mots du titre, en minuscules et sans accent, avec des traits d’union.",
          en: "After the `#`, write the words of the heading in lower case and without accents, joined by hyphens.",
        },
        ...(near !== undefined && { suggestion: `#${near}` }),
      };
    }
  },
};
