import { plainName } from "../../content/pictures/picture-paths.ts";
import { wordsOf } from "../../language/words.ts";
import { onePicture } from "../example.ts";
import type { Rule } from "../rule.ts";
import { rightName } from "./type.ts";

const words = wordsOf("rules/image").name;

const path = /^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*\.(?:jpg|jpeg|png|webp|avif|gif)$/;

export const rule: Rule = {
  id: "image/name",
  severity: "error",
  scope: "file",
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
      message: words.message({ name }),
      help: certain ? words.help({ better }) : words.helpExample,
      ...(certain && { suggestion: better }),
    };
  },
};
