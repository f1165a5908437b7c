import type { EntrySource } from "../../content/source.ts";
import { fold } from "../../language/fold.ts";
import { wordsOf } from "../../language/words.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/file")["duplicate-slug"];

export const rule: Rule = {
  id: "file/duplicate-slug",
  severity: "error",
  scope: "content",
  passing: {
    files: {
      "content/prototypes/2018/un-jeu.md": '---\ntitle: Un jeu\nedition: "2018"\n---\n',
      "content/prototypes/2019/un-jeu-2.md": '---\ntitle: Un autre jeu\nedition: "2019"\n---\n',
    },
  },
  failing: {
    files: {
      "content/prototypes/2018/un-jeu.md": '---\ntitle: Un jeu\nedition: "2018"\n---\n',
      "content/prototypes/2019/un-jeu.md": '---\ntitle: Un autre jeu\nedition: "2019"\n---\n',
    },
    at: { file: "content/prototypes/2019/un-jeu.md", line: 1, column: 1 },
  },
  *check(_, content) {
    const first = new Map<string, EntrySource>();
    for (const source of content.sources) {
      const key = `${source.schema}/${fold(source.slug.normalize("NFC"))}`;
      const other = first.get(key);
      if (!other) {
        first.set(key, source as EntrySource);
        continue;
      }
      yield {
        file: source.file,
        place: { at: "file" },
        message: words.message({ slug: source.slug, file: other.file }),
        help: words.help,
        related: [
          {
            file: other.file,
            place: { at: "file" },
            message: words.related,
          },
        ],
      };
    }
  },
};
