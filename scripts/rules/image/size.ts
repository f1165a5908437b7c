import { imageLimit } from "../../content/limits.ts";
import { onePicture } from "../example.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "image/size",
  severity: "error",
  scope: "file",
  title: { fr: "Une image pèse 1 Mo au plus.", en: "A picture weighs at most 1 MB." },
  why: {
    fr: "Au-delà, la page met longtemps à s’afficher sur un téléphone, et le dépôt grossit pour toujours.",
    en: "Beyond it the page is slow on a phone, and the repository grows for ever.",
  },
  passing: onePicture("plan.png"),
  failing: {
    ...onePicture("plan.png", { padding: imageLimit }),
    at: { file: "content/images/plan.png", line: 1, column: 1 },
  },
  *check(file) {
    if (file.role !== "image" || file.size <= imageLimit) return;
    const weight = (language: string) =>
      (Math.ceil(file.size / 100_000) / 10).toLocaleString(language, { maximumFractionDigits: 1 });
    yield {
      file: file.file,
      place: { at: "file" },
      message: {
        fr: `Cette image pèse ${weight("fr")} Mo ; 1 Mo au plus.`,
        en: `This picture weighs ${weight("en")} MB; at most 1 MB.`,
      },
      help: {
        fr: "Réduisez-la à 1 600 pixels de large et exportez-la en JPEG ou en WebP, qualité 80.",
        en: "Reduce it to 1600 pixels wide and export it as JPEG or WebP, quality 80.",
      },
    };
  },
};
