import { innerLinksOf } from "../../content/body.ts";
import { nearest } from "../../language/nearest.ts";
import { atLine4, prototype } from "../example.ts";
import { quoted } from "../field-error.ts";
import type { Rule } from "../rule.ts";

const paths = ["/", "/defis/ecole/", "/prototypes/jeu/", "/prototypes/essai/"];

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
  passing: { files: prototype("maturity: tested", "Voir [le défi](/defis/ecole/#la-cour).\n"), paths },
  failing: {
    files: prototype("maturity: tested", "Voir [le défi](/defi/ecole/).\n"),
    paths,
    at: atLine4(16, 6),
    suggestion: "/defis/ecole/",
  },
  *check({ entries }, paths) {
    const near = suggestions(paths);
    for (const entry of entries) {
      for (const { address, start, end } of innerLinksOf(entry)) {
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

/** Looking through ten thousand paths takes a while, and a hostile text can name thousands that do not exist. */
const mostSuggestions = 30;

function suggestions(paths: ReadonlySet<string>): (path: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  return (path) => {
    if (!found.has(path) && found.size < mostSuggestions) found.set(path, nearest(path, paths));
    return found.get(path);
  };
}

/** `/defis/%C3%A9cole/?a#b` → `/defis/école/`; undefined where it cannot be decoded. */
function pathOf(address: string): string | undefined {
  try {
    return decodeURI(address.replace(/[?#].*$/, ""));
  } catch {
    return undefined;
  }
}
