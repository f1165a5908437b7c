import { wordsOf } from "../../language/words.ts";
import { onePicture } from "../example.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/image").svg;

export const rule: Rule = {
  id: "image/svg",
  severity: "error",
  scope: "file",
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
      message: words.message,
      help: words.help,
    };
  },
};
