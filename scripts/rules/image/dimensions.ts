import { pictureSide as limit } from "../../content/limits.ts";
import { readPicture } from "../../content/pictures/picture.ts";
import { wordsOf } from "../../language/words.ts";
import { onePicture } from "../example.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/image").dimensions;

export const rule: Rule = {
  id: "image/dimensions",
  severity: "error",
  scope: "file",
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
      message: width && height ? words.message({ width, height, limit }) : words.damaged,
      help: width && height ? words.help : words.damagedHelp,
    };
  },
};
