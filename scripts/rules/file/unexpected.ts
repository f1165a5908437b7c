import type { Words } from "../../../schemas/index.ts";
import { notShown } from "../../content/pictures/picture-paths.ts";
import { folders, isStrayPicture, rightPath } from "../../content/right-path.ts";
import { type ContentFile, imageTypes } from "../../content/source.ts";
import type { Rule } from "../rule.ts";

/** What some program would run. */
const program =
  /\.(?:[cm]?[jt]sx?|njk|liquid|hbs|ejs|pug|haml|mustache|webc|vue|html?|xhtml|svgz?|php\d?|py|rb|sh|bash|bat|cmd|ps1|exe|dll|jar|wasm|json5?|toml)$/i;

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
    const [top = ""] = file.segments;
    // A picture in SVG has a sentence of its own (image/svg).
    if (file.nature !== "file" || file.role || (top === "images" && /\.svgz?$/i.test(file.file))) return;
    const foreign = file.segments.some((segment) => segment.startsWith(".")) ? undefined : notShown(file.file);
    if (foreign) {
      yield { file: file.file, place: { at: "file" }, ...foreign };
      return;
    }
    const better = rightPath(file);
    yield {
      file: file.file,
      place: { at: "file" },
      message: (better && !isStrayPicture(file) && misnamed(file, better)) || reason(file),
      help: better
        ? isStrayPicture(file)
          ? { fr: `Déplacez-la en ${better}.`, en: `Move it to ${better}.` }
          : { fr: `Renommez-le en ${better}.`, en: `Rename it to ${better}.` }
        : {
            fr: "Supprimez-le, ou rangez-le dans le bon dossier avec la bonne terminaison.",
            en: "Delete it, or move it to the right folder with the right ending.",
          },
      ...(better && { suggestion: better }),
    };
  },
};

/** Which part of the path is wrong, where one is: the folder, the ending, or what an editor put behind it. */
function misnamed({ segments }: ContentFile, better: string): Words | undefined {
  const [top = ""] = segments;
  const name = segments.at(-1) ?? "";
  const [right = ""] = better.split("/").slice(1);
  if (segments.length === 1) {
    return {
      fr: `Ce fichier s’appelle catalogue.yaml, et non ${name}.`,
      en: `This file is called catalogue.yaml, not ${name}.`,
    };
  }
  if (top !== right) {
    return {
      fr: `Le dossier s’appelle « ${right} », et non « ${top} ».`,
      en: `The folder is called “${right}”, not “${top}”.`,
    };
  }
  if (/\.md\.txt$/i.test(name)) {
    return {
      fr: "Votre ordinateur a ajouté « .txt » au nom : le nom d’une fiche finit par « .md ».",
      en: "Your computer added “.txt” to the name: that of an entry ends with “.md”.",
    };
  }
  const ending = /\.\w+$/.exec(name)?.[0] ?? "";
  return {
    fr: `Le nom d’une fiche finit par « .md », et non par « ${ending} ».`,
    en: `The name of an entry ends with “.md”, not with “${ending}”.`,
  };
}

function reason({ segments }: ContentFile): Words {
  const [top = ""] = segments;
  const name = segments.at(-1) ?? "";
  const inFolder = segments.length > 1 && folders.includes(top);
  if (name.startsWith(".")) {
    return {
      fr: `« ${name} » est un fichier caché, et aucun n’est accepté dans content/.`,
      en: `“${name}” is a hidden file, and none is accepted in content/.`,
    };
  }
  if (program.test(name)) {
    return {
      fr: `« ${name} » est un programme ou un modèle de page ; content/ ne contient que des textes et des images.`,
      en: `“${name}” is a program or a page template; content/ holds texts and pictures only.`,
    };
  }
  if (isStrayPicture({ segments })) {
    return {
      fr: `Une image se range dans content/images/, et non ${inFolder ? "à côté des fiches" : "ici"}.`,
      en: `A picture lies in content/images/, and not ${inFolder ? "beside the entries" : "here"}.`,
    };
  }
  if (inFolder) {
    const allowed = top === "images" ? [...imageTypes].join(", ") : ".md";
    return {
      fr: `Ce fichier n’a pas sa place dans content/${top}/ : on n’y range que des fichiers ${allowed}.`,
      en: `This file has no place in content/${top}/, which holds only ${allowed} files.`,
    };
  }
  return {
    fr: `Ce fichier n’a pas sa place ici. Dossiers connus de content/ : ${folders.join(", ")}.`,
    en: `This file has no place here. Known folders of content/: ${folders.join(", ")}.`,
  };
}
