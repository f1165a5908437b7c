import type { Words } from "../../../schemas/index.ts";
import { notShown } from "../../content/pictures/picture-paths.ts";
import { folders, isStrayPicture, rightPath } from "../../content/right-path.ts";
import { type ContentFile, imageTypes } from "../../content/source.ts";
import { wordsOf } from "../../language/words.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/file").unexpected;

/** What some program would run. */
const program =
  /\.(?:[cm]?[jt]sx?|njk|liquid|hbs|ejs|pug|haml|mustache|webc|vue|html?|xhtml|svgz?|php\d?|py|rb|sh|bash|bat|cmd|ps1|exe|dll|jar|wasm|json5?|toml)$/i;

/** Only entries, catalogue.yaml and pictures have a place below content/. */
export const rule: Rule = {
  id: "file/unexpected",
  severity: "error",
  scope: "file",
  passing: { files: { "content/prototypes/2018/un-jeu.md": '---\ntitle: Un jeu\nedition: "2018"\n---\n' } },
  failing: {
    files: { "content/prototypes/x.11tydata.js": "export default {}\n" },
    at: { file: "content/prototypes/x.11tydata.js", line: 1, column: 1 },
  },
  *check(file) {
    const [top = ""] = file.segments;
    // A picture in SVG has a sentence of its own (image/svg).
    if (file.nature !== "file" || file.role || (top === "images" && /\.svgz?$/i.test(file.file))) return;
    const foreign = file.segments.some((segment) => segment.startsWith(".")) ? undefined : notShown(file.file);
    if (foreign) {
      yield { file: file.file, place: { at: "file" }, ...foreign };
      return;
    }
    const better = rightPath(file);
    yield {
      file: file.file,
      place: { at: "file" },
      message: (better && !isStrayPicture(file) && misnamed(file, better)) || reason(file),
      help: better ? (isStrayPicture(file) ? words.move({ better }) : words.rename({ better })) : words.remove,
      ...(better && { suggestion: better }),
    };
  },
};

/** Which part of the path is wrong, where one is: the folder, the ending, or what an editor put behind it. */
function misnamed({ segments }: ContentFile, better: string): Words | undefined {
  const [top = ""] = segments;
  const name = segments.at(-1) ?? "";
  const [right = ""] = better.split("/").slice(1);
  if (segments.length === 1) {
    return words.misnamedSettings({ name });
  }
  if (top !== right) {
    return words.misnamedFolder({ right, top });
  }
  if (/\.md\.txt$/i.test(name)) {
    return words.txtAdded;
  }
  const ending = /\.\w+$/.exec(name)?.[0] ?? "";
  return words.ending({ ending });
}

function reason({ segments }: ContentFile): Words {
  const [top = ""] = segments;
  const name = segments.at(-1) ?? "";
  const inFolder = segments.length > 1 && folders.includes(top);
  if (name.startsWith(".")) {
    return words.hidden({ name });
  }
  if (program.test(name)) {
    return words.program({ name });
  }
  if (isStrayPicture({ segments })) return inFolder ? words.pictureBeside : words.pictureHere;
  if (inFolder) {
    const allowed = top === "images" ? [...imageTypes].join(", ") : ".md";
    return words.wrongFolder({ top, allowed });
  }
  return words.unknownFolder({ folders: folders.join(", ") });
}
