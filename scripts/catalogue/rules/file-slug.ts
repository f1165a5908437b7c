import { slugify } from "../fold.ts";
import type { Rule } from "../rule.ts";

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names that would collide with the site's own addresses or with what some systems reserve. */
const reserved = new Set(["index", "feed", "page", "con", "prn", "aux", "nul", "com1", "com2", "lpt1", "lpt2"]);

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
    if (!bad && !reserved.has(name)) return;
    const better = bad ? slugify(name) : `${name}-2`;
    yield {
      file: file.file,
      place: { at: "file" },
      message: bad
        ? {
            fr: `Le nom « ${name} » ne peut pas devenir une adresse de page${name.length > 80 ? ` : il compte ${name.length} caractères, 80 au plus` : ""}.`,
            en: `The name “${name}” cannot become the address of a page${name.length > 80 ? `: it has ${name.length} characters, at most 80` : ""}.`,
          }
        : { fr: `Le nom « ${name} » est réservé.`, en: `The name “${name}” is reserved.` },
      help: {
        fr: better ? `Renommez le fichier en ${better}.md.` : "Renommez le fichier, par exemple un-titre-court.md.",
        en: better ? `Rename the file to ${better}.md.` : "Rename the file, for instance a-short-title.md.",
      },
      ...(better && { suggestion: `${better}.md` }),
    };
  },
};
