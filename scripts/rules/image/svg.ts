import { onePicture } from "../example.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "image/svg",
  severity: "error",
  scope: "file",
  title: { fr: "Une image n’est pas au format SVG.", en: "A picture is not in the SVG format." },
  why: {
    fr: "Un fichier SVG peut contenir un programme, qui s’exécuterait chez les lecteurs.",
    en: "An SVG file can contain a program, which would run on readers’ machines.",
  },
  passing: onePicture("plan.png"),
  failing: {
    files: { "content/images/plan.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    at: { file: "content/images/plan.svg", line: 1, column: 1 },
  },
  *check({ file, segments, nature }) {
    if (nature !== "file" || segments[0] !== "images" || !/\.svgz?$/i.test(file)) return;
    yield {
      file,
      place: { at: "file" },
      message: {
        fr: "Les images SVG ne sont pas acceptées : elles peuvent contenir un programme.",
        en: "SVG pictures are not accepted: they can contain a program.",
      },
      help: {
        fr: "Ouvrez-la et exportez-la en PNG, ou en WebP.",
        en: "Open it and export it as PNG or WebP.",
      },
    };
  },
};
