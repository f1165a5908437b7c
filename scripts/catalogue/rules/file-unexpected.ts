import { folderOf } from "../../../schemas/index.ts";
import { imageTypes } from "../load.ts";
import type { Rule } from "../rule.ts";

const folders = [...Object.values(folderOf), "images"];

/** Only entries, catalogue.yaml and pictures have a place below content/. */
export const rule: Rule = {
  id: "file/unexpected",
  severity: "error",
  scope: "file",
  title: {
    fr: "Le dossier content/ ne contient que des fiches, catalogue.yaml et des images.",
    en: "The content/ folder holds nothing but entries, catalogue.yaml and pictures.",
  },
  why: {
    fr: "Un fichier que personne ne lit fait croire qu’il est publié ; un programme déposé là ne doit jamais s’exécuter.",
    en: "A file that nobody reads looks published when it is not; a program left there must never run.",
  },
  passing: { files: { "content/prototypes/2018/un-jeu.md": '---\ntitle: Un jeu\nedition: "2018"\n---\n' } },
  failing: {
    files: { "content/prototypes/x.11tydata.js": "export default {}\n" },
    at: { file: "content/prototypes/x.11tydata.js", line: 1, column: 1 },
  },
  *check(file) {
    if (file.nature !== "file" || file.role) return;
    const [top = ""] = file.segments;
    const inFolder = file.segments.length > 1 && folders.includes(top);
    const allowed = !inFolder ? folders.join(", ") : top === "images" ? [...imageTypes].join(" ") : ".md";
    yield {
      file: file.file,
      place: { at: "file" },
      message: inFolder
        ? {
            fr: `Ce fichier n’a pas sa place dans content/${top}/ : on n’y range que des fichiers ${allowed}.`,
            en: `This file has no place in content/${top}/, which holds only ${allowed} files.`,
          }
        : {
            fr: `Ce fichier n’a pas sa place ici. Dossiers connus de content/ : ${allowed}.`,
            en: `This file has no place here. Known folders of content/: ${allowed}.`,
          },
      help: {
        fr: "Supprimez-le, ou rangez-le dans le bon dossier avec la bonne terminaison.",
        en: "Delete it, or move it to the right folder with the right ending.",
      },
    };
  },
};
