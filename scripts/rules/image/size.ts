import { imageLimit } from "../../content/limits.ts";
import { inEach, wordsOf } from "../../language/words.ts";
import { onePicture } from "../example.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/image").size;

export const rule: Rule = {
  id: "image/size",
  severity: "error",
  scope: "file",
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
      message: words.message({ weight: inEach((language) => weight(language)) }),
      help: words.help,
    };
  },
};
