import { pictureSide as limit } from "../../content/limits.ts";
import { readPicture } from "../../content/pictures/picture.ts";
import { onePicture } from "../example.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "image/dimensions",
  severity: "error",
  scope: "file",
  title: { fr: "Une image a 4 096 pixels de côté au plus.", en: "A picture has at most 4096 pixels a side." },
  why: {
    fr: "Aucun écran n’en montre davantage, et une très grande image peut bloquer un téléphone.",
    en: "No screen shows more, and a very large picture can freeze a phone.",
  },
  passing: onePicture("plan.png", { width: 4096 }),
  failing: {
    ...onePicture("plan.png", { width: 4097 }),
    at: { file: "content/images/plan.png", line: 1, column: 1 },
  },
  *check(file) {
    const picture = file.role === "image" && file.bytes ? readPicture(file.bytes) : undefined;
    if (!picture || picture.type === "svg") return;
    const { width, height } = picture;
    if (width && height && width <= limit && height <= limit) return;
    yield {
      file: file.file,
      place: { at: "file" },
      message:
        width && height
          ? {
              fr: `Cette image mesure ${width} × ${height} pixels ; ${limit} de côté au plus.`,
              en: `This picture measures ${width} × ${height} pixels; at most ${limit} a side.`,
            }
          : {
              fr: "Cette image est abîmée : elle ne dit pas ses dimensions.",
              en: "This picture is damaged: it does not say its dimensions.",
            },
      help:
        width && height
          ? {
              fr: "Réduisez-la, par exemple à 1 600 pixels de large.",
              en: "Reduce it, for instance to 1600 pixels wide.",
            }
          : { fr: "Exportez-la de nouveau depuis l’original.", en: "Export it again from the original." },
    };
  },
};
