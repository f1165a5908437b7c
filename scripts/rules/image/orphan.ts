import { picturesOf } from "../../content/body.ts";
import { textsOfImages } from "../../content/pictures/image-sources.ts";
import { meantPath, plainName } from "../../content/pictures/picture-paths.ts";
import { wordsOf } from "../../language/words.ts";
import { onePicture } from "../example.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/image").orphan;

const { files } = onePicture("plan.png");

/** An error, though nothing breaks: every picture is published, and one that no entry describes would be by oversight. */
export const rule: Rule = {
  id: "image/orphan",
  severity: "error",
  scope: "content",
  passing: onePicture("plan.png"),
  failing: {
    files: { "content/images/plan.png": files["content/images/plan.png"] as Uint8Array },
    at: { file: "content/images/plan.png", line: 1, column: 1 },
    suggestion: "images:\n  - src: plan.png\n    alt: …",
  },
  *check(known, content) {
    const pictures = content.files.filter(({ role }) => role === "image");
    if (!pictures.length) return;
    const used = new Set<string>();
    for (const entry of known.entries) {
      for (const text of textsOfImages(entry)) used.add(meantPath(text));
      for (const { address } of picturesOf(entry)) used.add(meantPath(address));
    }
    // An entry that cannot be read yet may well show it.
    const unread = content.sources.filter(({ read }) => !read).map(({ text = "" }) => text);
    for (const { file, segments } of pictures) {
      const path = segments.slice(1).join("/");
      // Its name may be refused, or that of the entry: other rules say so, and it is shown once that is mended.
      const name = plainName(path);
      // Of a path on somebody's machine only the last name tells anything.
      if (used.has(name) || used.has(name.replace(/^.*\//, "")) || unread.some((text) => text.includes(path))) continue;
      yield {
        file,
        place: { at: "file" },
        message: words.message,
        help: words.help,
        suggestion: `images:\n  - src: ${name}\n    alt: …`,
      };
    }
  },
};
