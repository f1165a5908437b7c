import { foreignEnding, readPicture, typeOfEnding } from "../../content/pictures/picture.ts";
import { notShown, plainName } from "../../content/pictures/picture-paths.ts";
import type { ContentFile } from "../../content/source.ts";
import { onePicture } from "../example.ts";
import type { Rule } from "../rule.ts";

const names: Readonly<Record<string, string>> = {
  jpeg: "JPEG",
  png: "PNG",
  gif: "GIF",
  webp: "WebP",
  avif: "AVIF",
  svg: "SVG",
};

/** The path below content/images/ that a picture should have, where its ending says another type than it is. */
export function rightName({ segments, bytes }: Pick<ContentFile, "segments" | "bytes">): string | undefined {
  const path = plainName(segments.slice(1).join("/"));
  const found = bytes && readPicture(bytes)?.type;
  const ending = /\.\w+$/.exec(path)?.[0] ?? "";
  const right = [...typeOfEnding].find(([, type]) => type === found)?.[0];
  return right === undefined || typeOfEnding.get(ending) === found ? undefined : path.slice(0, -ending.length) + right;
}

export const rule: Rule = {
  id: "image/type",
  severity: "error",
  scope: "file",
  title: {
    fr: "Une image est bien du type qu’annonce la fin de son nom.",
    en: "A picture is of the type that the end of its name says.",
  },
  why: {
    fr: "Renommer un fichier ne le convertit pas : certains navigateurs ne l’afficheraient pas, et il pourrait cacher autre chose.",
    en: "Renaming a file does not convert it: some browsers would not show it, and it might hide something else.",
  },
  passing: onePicture("plan.png"),
  failing: {
    ...onePicture("plan.jpg"),
    at: { file: "content/images/plan.jpg", line: 1, column: 1 },
    suggestion: "plan.png",
  },
  *check(file) {
    if (file.role !== "image" || !file.bytes) return;
    const ending = /\.\w+$/.exec(file.file)?.[0].toLowerCase() ?? "";
    const expected = typeOfEnding.get(ending);
    const found = readPicture(file.bytes)?.type;
    if (found === expected) return;
    const better = rightName(file);
    const foreign = found ? undefined : notShown(`x.${foreignEnding(file.bytes)}`);
    if (foreign) {
      yield { file: file.file, place: { at: "file" }, ...foreign };
      return;
    }
    yield {
      file: file.file,
      place: { at: "file" },
      message: found
        ? {
            fr: `Ce fichier se nomme « ${ending} », mais c’est une image ${names[found]}.`,
            en: `This file is called “${ending}”, but it is a ${names[found]} picture.`,
          }
        : {
            fr: `Ce fichier se nomme « ${ending} », mais ce n’est pas une image lisible.`,
            en: `This file is called “${ending}”, but it is no picture that can be read.`,
          },
      help: better
        ? {
            fr: `Renommez-le en ${better}, et corrigez les fiches qui le montrent.`,
            en: `Rename it to ${better}, and correct the entries that show it.`,
          }
        : {
            fr: "Ouvrez l’original et exportez-le en JPEG, PNG ou WebP.",
            en: "Open the original and export it as JPEG, PNG or WebP.",
          },
      ...(better && { suggestion: better }),
    };
  },
};
