import { plainName } from "../../content/pictures/picture-paths.ts";
import { onePicture } from "../example.ts";
import type { Rule } from "../rule.ts";
import { rightName } from "./type.ts";

const path = /^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*\.(?:jpg|jpeg|png|webp|avif|gif)$/;

export const rule: Rule = {
  id: "image/name",
  severity: "error",
  scope: "file",
  title: {
    fr: "Le nom d’une image s’écrit en minuscules, sans espace ni accent.",
    en: "The name of a picture is written in lower case, without space or accent.",
  },
  why: {
    fr: "Ce nom devient une adresse ; avec une majuscule ou un accent, l’image s’affiche ici et manque ailleurs.",
    en: "The name becomes an address; with a capital or an accent the picture shows here and is missing there.",
  },
  passing: onePicture("2018/plan-du-lieu.png"),
  failing: {
    ...onePicture("2018/Plan du lieu.PNG"),
    at: { file: "content/images/2018/Plan du lieu.PNG", line: 1, column: 1 },
    suggestion: "2018/plan-du-lieu.png",
  },
  *check(file) {
    if (file.role !== "image") return;
    const name = file.segments.slice(1).join("/");
    // Where its ending is wrong as well, image/type gives the whole name.
    if ((path.test(name) && name.length <= 200) || rightName(file) !== undefined) return;
    const better = plainName(name);
    const certain = path.test(better) && better.length <= 200;
    yield {
      file: file.file,
      place: { at: "file" },
      message: {
        fr: `Le nom « ${name} » ne peut pas devenir l’adresse d’une image.`,
        en: `The name “${name}” cannot become the address of a picture.`,
      },
      help: certain
        ? { fr: `Renommez le fichier en ${better}.`, en: `Rename the file to ${better}.` }
        : {
            fr: "Renommez le fichier, par exemple plan-du-lieu.jpg.",
            en: "Rename the file, for instance plan-of-the-place.jpg.",
          },
      ...(certain && { suggestion: better }),
    };
  },
};
