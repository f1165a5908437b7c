import type { Words } from "../../../schemas/index.ts";
import { innerLinksOf } from "../../content/body.ts";
import { anchorName, anchorOf, headingNamed, pathOf } from "../../content/markdown.ts";
import { nearestOf } from "../../language/nearest.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { quoted } from "../field-error.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/body")["missing-anchor"];

const pages = {
  "/defis/ecole/": { headings: ["la-cour"], sections: ["sources"] },
  "/prototypes/essai/": { headings: ["la-suite"], sections: ["sources"] },
};

export const rule: Rule = {
  id: "body/missing-anchor",
  severity: "warning",
  scope: "site",
  passing: {
    files: prototype(
      "maturity: tested",
      "Voir [la suite](#la-suite) et [la cour](/defis/ecole/#la-cour).\n\n## La suite\n",
    ),
    pages,
  },
  failing: {
    files: prototype("maturity: tested", "Voir [la suite](#la-suitte).\n\n## La suite\n\nUn texte.\n"),
    pages,
    at: atLine4(17, 6),
    suggestion: "#la-suite",
  },
  *check({ entries }, { paths, pageOf, headingsOf, sectionsOf }) {
    const near = new Map<string, ReturnType<typeof nearestOf>>();
    for (const entry of entries) {
      for (const { address, start, end } of innerLinksOf(entry)) {
        const anchor = anchorOf(address);
        const page = address.startsWith("#") ? pageOf(entry) : pathOf(address);
        // Where there is no page, body/missing-page says so.
        if (anchor === "" || page === undefined || !paths.has(page)) continue;
        // What is no heading may be a section, for which the page is made: nearly always it is one.
        if (headingNamed(anchor, headingsOf(page)) !== undefined || sectionsOf(page).has(anchor)) continue;
        const nearestOn = near.get(page) ?? nearestOf([...headingsOf(page), ...sectionsOf(page)]);
        near.set(page, nearestOn);
        const meant = nearestOn(anchorName(anchor));
        yield {
          file: entry.file,
          place: { at: "offset", start: entry.read.bodyStart + start, end: entry.read.bodyStart + end },
          message: page === pageOf(entry) ? missingHere(address) : missingThere(address),
          help: words.help,
          ...(meant !== undefined && { suggestion: address.slice(0, -anchor.length) + meant }),
        };
      }
    }
  },
};

function missingHere(address: string): Words {
  return words.missingHere({ address: quoted(address) });
}

function missingThere(address: string): Words {
  return words.missingThere({ address: quoted(address) });
}
