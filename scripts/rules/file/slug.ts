import { withoutId } from "../../content/right-path.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { slugify } from "../../language/fold.ts";
import type { Rule } from "../rule.ts";

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Addresses that lists and feeds have below every kind. */
const ofEveryKind = new Set(["index", "feed", "page"]);

/**
 * Addresses of the site's own below a folder of content, which an entry there would take, in French and in English;
 * tests/strings.test.ts holds them against the words that those addresses are made of.
 */
const ofFolder: Readonly<Record<string, ReadonlySet<string>>> = {
  pages: new Set(
    (
      "404 archives assets atom ce-qui-s-est-arrete challenges communautes communities data defis donnees editions " +
      "feeds images methodes methods organisations pagefind prototypes recherche robots rss search sitemap sites " +
      "stopped themes"
    ).split(" "),
  ),
  defis: new Set(["sans-prototype", "without-prototype"]),
};

/** Devices of Windows: a file of that name cannot be opened there, whatever its ending. */
const ofWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

function isReserved(name: string, folder = ""): boolean {
  return ofEveryKind.has(name) || ofWindows.test(name) || (ofFolder[folder]?.has(name) ?? false);
}

export const rule: Rule = {
  id: "file/slug",
  severity: "error",
  scope: "file",
  title: {
    fr: "Le nom d’une fiche s’écrit en minuscules sans accent, avec des chiffres et des tirets, en 80 caractères au plus.",
    en: "The name of an entry is written in lower case without accents, with digits and hyphens, in at most 80 characters.",
  },
  why: {
    fr: "Le nom du fichier devient l’adresse de la page : il doit se taper, se dicter et se partager partout.",
    en: "The file name becomes the address of the page: it must be easy to type, to spell out and to share.",
  },
  passing: { files: { "content/sites/pont-neuf.md": "---\ntitle: Le Pont-Neuf\n---\n" } },
  failing: {
    files: { "content/sites/Pont Neuf.md": "---\ntitle: Le Pont-Neuf\n---\n" },
    at: { file: "content/sites/Pont Neuf.md", line: 1, column: 1 },
    suggestion: "pont-neuf.md",
  },
  *check(file) {
    if (file.role !== "entry") return;
    const name = (file.segments.at(-1) ?? "").replace(/\.md$/, "");
    const bad = !slug.test(name) || name.length > 80;
    const plain = withoutId(name);
    if (!bad && plain !== name) {
      yield { file: file.file, place: { at: "file" }, severity: "warning", ...numbered(name, plain) };
      return;
    }
    if (!bad && !isReserved(name, file.segments[0])) return;
    const better = bad ? slugify(plain) : `${name}-2`;
    yield {
      file: file.file,
      place: { at: "file" },
      message: bad
        ? {
            fr: `Le nom « ${name} » ne peut pas devenir une adresse de page${name.length > 80 ? ` : il compte ${name.length} caractères, 80 au plus` : ""}.`,
            en: `The name “${name}” cannot become the address of a page${name.length > 80 ? `: it has ${name.length} characters, at most 80` : ""}.`,
          }
        : {
            fr: `Le nom « ${name} » est réservé : le site ou le système s’en sert déjà.`,
            en: `The name “${name}” is reserved: the site or the system uses it already.`,
          },
      help: {
        fr: better ? `Renommez le fichier en ${better}.md.` : "Renommez le fichier, par exemple un-titre-court.md.",
        en: better ? `Rename the file to ${better}.md.` : "Rename the file, for instance a-short-title.md.",
      },
      ...(better && { suggestion: `${better}.md` }),
    };
  },
};

/** A name that an address may have, and that nobody would spell out. */
function numbered(name: string, plain: string): Pick<Finding, "message" | "help" | "suggestion"> {
  return {
    message: {
      fr: `Le nom « ${name} » finit par le numéro qu’un logiciel (Notion) donne à ses pages.`,
      en: `The name “${name}” ends with the number that a program (Notion) gives to its pages.`,
    },
    help: { fr: `Renommez le fichier en ${plain}.md.`, en: `Rename the file to ${plain}.md.` },
    suggestion: `${plain}.md`,
  };
}
