import { textOf } from "../../content/source.ts";
import { wordsOf } from "../../language/words.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/reference").folder;

export const rule: Rule = {
  id: "reference/folder",
  severity: "error",
  scope: "reference",
  passing: { files: { "content/prototypes/2018/essai.md": '---\ntitle: Un essai\nedition: "2018"\n---\n' } },
  failing: {
    files: { "content/prototypes/2019/essai.md": '---\ntitle: Un essai\nedition: "2018"\n---\n' },
    at: { file: "content/prototypes/2019/essai.md", line: 3, column: 10 },
  },
  *check(entry, known) {
    if ((entry.schema !== "defi" && entry.schema !== "prototype") || entry.segments.length < 3) return;
    const edition = textOf(entry, "edition");
    if (!edition || !known.has("edition", edition)) return;
    const year = String(known.of("edition").get(edition)?.read.data.year ?? edition);
    for (const folder of entry.segments.slice(1, -1)) {
      // Other subfolders are for people alone: a theme, a place, a team.
      if (!known.has("edition", folder) && !/^(?:19|20)\d\d$/.test(folder)) continue;
      if (folder === edition || folder === year) continue;
      yield {
        file: entry.file,
        place: { at: "value", path: ["edition"] },
        message: words.message({ edition, folder }),
        help: words.help({ parent: String(entry.segments[0]), edition }),
      };
      return;
    }
  },
};
