import { foreignEnding, readPicture, typeOfEnding } from "../../content/pictures/picture.ts";
import { notShown, plainName } from "../../content/pictures/picture-paths.ts";
import type { ContentFile } from "../../content/source.ts";
import { wordsOf } from "../../language/words.ts";
import { onePicture } from "../example.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/image").type;

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
      message: found ? words.message({ ending, type: String(names[found]) }) : words.notAPicture({ ending }),
      help: better ? words.help({ better }) : words.notAPictureHelp,
      ...(better && { suggestion: better }),
    };
  },
};
