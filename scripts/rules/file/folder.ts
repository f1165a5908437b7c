import { slugify } from "../../language/fold.ts";
import type { Rule } from "../rule.ts";

const name = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;

export const rule: Rule = {
  id: "file/folder",
  severity: "error",
  scope: "file",
  title: {
    fr: "Le nom d’un sous-dossier s’écrit en minuscules sans accent, avec des chiffres et des tirets.",
    en: "The name of a subfolder is written in lower case without accents, with digits and hyphens.",
  },
  why: {
    fr: "Sous Windows et sur Mac, deux dossiers qui ne diffèrent que d’une majuscule ou d’un accent se confondent.",
    en: "On Windows and Mac two folders that differ only by a capital or an accent become one.",
  },
  passing: { files: { "content/prototypes/2018/un-jeu.md": '---\ntitle: Un jeu\nedition: "2018"\n---\n' } },
  failing: {
    files: { "content/prototypes/Été 2018/un-jeu.md": '---\ntitle: Un jeu\nedition: "2018"\n---\n' },
    at: { file: "content/prototypes/Été 2018/un-jeu.md", line: 1, column: 1 },
    suggestion: "ete-2018",
  },
  *check({ file, segments, role }) {
    if (role !== "entry") return;
    const bad = segments.slice(1, -1).find((segment) => !name.test(segment) || segment.length > 80);
    if (bad === undefined) return;
    const better = slugify(bad);
    yield {
      file,
      place: { at: "file" },
      message: {
        fr: `Le nom du dossier « ${bad} » n’est pas accepté.`,
        en: `The folder name “${bad}” is not accepted.`,
      },
      help: better
        ? { fr: `Renommez le dossier en ${better}.`, en: `Rename the folder to ${better}.` }
        : { fr: "Renommez le dossier, par exemple 2018.", en: "Rename the folder, for instance 2018." },
      ...(better && { suggestion: better }),
    };
  },
};
