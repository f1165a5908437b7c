import { slugify } from "../../language/fold.ts";
import { wordsOf } from "../../language/words.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/file").folder;

const name = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;

export const rule: Rule = {
  id: "file/folder",
  severity: "error",
  scope: "file",
  passing: { files: { "content/prototypes/2018/un-jeu.md": '---\ntitle: Un jeu\nedition: "2018"\n---\n' } },
  failing: {
    files: { "content/prototypes/Été 2018/un-jeu.md": '---\ntitle: Un jeu\nedition: "2018"\n---\n' },
    at: { file: "content/prototypes/Été 2018/un-jeu.md", line: 1, column: 1 },
    suggestion: "ete-2018",
  },
  *check({ file, segments, role }) {
    if (role !== "entry") return;
    const bad = segments.slice(1, -1).find((segment) => !name.test(segment) || segment.length > 80);
    if (bad === undefined) return;
    const better = slugify(bad);
    yield {
      file,
      place: { at: "file" },
      message: words.message({ bad }),
      help: better ? words.help({ better }) : words.helpExample,
      ...(better && { suggestion: better }),
    };
  },
};
