import { innerLinksOf } from "../../content/body.ts";
import { pathOf } from "../../content/markdown.ts";
import { nearestOf } from "../../language/nearest.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { quoted } from "../field-error.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/body")["missing-page"];

const pages = { "/": {}, "/defis/ecole/": {}, "/prototypes/jeu/": {}, "/prototypes/essai/": {} };

export const rule: Rule = {
  id: "body/missing-page",
  severity: "error",
  scope: "site",
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
          message: words.message({ address: quoted(address) }),
          help: words.help,
          ...(suggestion && { suggestion }),
        };
      }
    }
  },
};
