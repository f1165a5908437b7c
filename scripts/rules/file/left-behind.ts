import { inEach, wordsOf } from "../../language/words.ts";
import { entry } from "../example.ts";
import { eachQuoted, quoted } from "../field-error.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/file")["left-behind"];

/** How an empty folder is kept in git: the forges write it themselves. */
const folderKept = /\/\.(?:git)?keep$/;

/** As many as fit in a line. */
const named = 3;

/** One remark for all: the file is not at fault, and while an editor is open it comes back. */
export const rule: Rule = {
  id: "file/left-behind",
  severity: "info",
  scope: "content",
  passing: { files: { "content/sites/vallee.md": entry("title: La Vallée") } },
  failing: {
    files: { "content/sites/.vallee.md.swp": "", "content/sites/Thumbs.db": "" },
    at: { file: "content/sites/.vallee.md.swp", line: 1, column: 1 },
  },
  *check(_, content) {
    const leftBehind = content.leftBehind.filter((file) => !folderKept.test(file));
    const [first] = leftBehind;
    if (first === undefined) return;
    const [some, more] = [leftBehind.slice(0, named), leftBehind.length - named];
    const last = some.map((file) => quoted(file.slice(file.lastIndexOf("/") + 1)));
    const names = inEach((language) => eachQuoted(last, language).join(", "));
    yield {
      file: first,
      place: { at: "file" },
      message: more > 0 ? words.messageMore({ count: more, names, more }) : words.message({ names }),
      help: words.help,
    };
  },
};
