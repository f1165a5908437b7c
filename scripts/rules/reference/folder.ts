import { textOf } from "../../content/source.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "reference/folder",
  severity: "error",
  scope: "reference",
  title: {
    fr: "Une fiche rangée dans le dossier d’une édition est de cette édition.",
    en: "An entry in the folder of an edition is of that edition.",
  },
  why: {
    fr: "Le dossier est pour les personnes : s’il dit autre chose que la fiche, l’un des deux les trompe.",
    en: "The folder is for people: if it says something else than the entry, one of the two misleads them.",
  },
  passing: { files: { "content/prototypes/2018/essai.md": '---\ntitle: Un essai\nedition: "2018"\n---\n' } },
  failing: {
    files: { "content/prototypes/2019/essai.md": '---\ntitle: Un essai\nedition: "2018"\n---\n' },
    at: { file: "content/prototypes/2019/essai.md", line: 3, column: 10 },
  },
  *check(entry, known) {
    if ((entry.schema !== "defi" && entry.schema !== "prototype") || entry.segments.length < 3) return;
    const edition = textOf(entry, "edition");
    if (!edition || !known.has("edition", edition)) return;
    const year = String(known.of("edition").get(edition)?.read.data.year ?? edition);
    for (const folder of entry.segments.slice(1, -1)) {
      // Other subfolders are for people alone: a theme, a place, a team.
      if (!known.has("edition", folder) && !/^(?:19|20)\d\d$/.test(folder)) continue;
      if (folder === edition || folder === year) continue;
      yield {
        file: entry.file,
        place: { at: "value", path: ["edition"] },
        message: {
          fr: `Cette fiche est de l’édition ${edition}, mais elle est rangée dans le dossier « ${folder} ».`,
          en: `This entry is of the ${edition} edition, but it lies in the folder “${folder}”.`,
        },
        help: {
          fr: `Corrigez l’édition, ou déplacez le fichier dans content/${entry.segments[0]}/${edition}/.`,
          en: `Correct the edition, or move the file to content/${entry.segments[0]}/${edition}/.`,
        },
      };
      return;
    }
  },
};
