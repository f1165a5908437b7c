import { innerLinksOf } from "../../content/body.ts";
import { pathOf } from "../../content/markdown.ts";
import { nearestOf } from "../../language/nearest.ts";
import { atLine4, prototype } from "../example.ts";
import { quoted } from "../field-error.ts";
import type { Rule } from "../rule.ts";

const pages = { "/": {}, "/defis/ecole/": {}, "/prototypes/jeu/": {}, "/prototypes/essai/": {} };

export const rule: Rule = {
  id: "body/missing-page",
  severity: "error",
  scope: "site",
  title: {
    fr: "Un lien vers le catalogue mène à une page qui existe.",
    en: "A link to the catalogue leads to a page that exists.",
  },
  why: {
    fr: "Qui suit un lien et ne trouve rien ne sait plus où chercher.",
    en: "Whoever follows a link and finds nothing no longer knows where to look.",
  },
  passing: { files: prototype("maturity: tested", "Voir [le défi](/defis/ecole/).\n"), pages },
  failing: {
    files: prototype("maturity: tested", "Voir [le défi](/defi/ecole/).\n"),
    pages,
    at: atLine4(16, 6),
    suggestion: "/defis/ecole/",
  },
  *check({ entries }, { paths }) {
    const near = nearestOf(paths);
    for (const entry of entries) {
      for (const { address, start, end } of innerLinksOf(entry)) {
        if (address.startsWith("#")) continue;
        const path = pathOf(address);
        if (path !== undefined && paths.has(path)) continue;
        const suggestion = near(path ?? address);
        yield {
          file: entry.file,
          place: { at: "offset", start: entry.read.bodyStart + start, end: entry.read.bodyStart + end },
          message: {
            fr: `Ce lien mène à « ${quoted(address)} », une page que le catalogue n’a pas.`,
            en: `This link leads to “${quoted(address)}”, a page that the catalogue does not have.`,
          },
          help: {
            fr: "Ouvrez la page voulue dans le catalogue et copiez ce qui suit le nom du site dans son adresse, barre finale comprise.",
            en: "Open the page you mean in the catalogue and copy what follows the name of the site in its address, with the final slash.",
          },
          ...(suggestion && { suggestion }),
        };
      }
    }
  },
};
