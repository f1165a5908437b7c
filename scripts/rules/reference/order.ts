import { type EntrySource, textOf } from "../../content/source.ts";
import { wordsOf } from "../../language/words.ts";
import type { Known, Rule } from "../rule.ts";

const words = wordsOf("rules/reference").order;

export const rule: Rule = {
  id: "reference/order",
  severity: "error",
  scope: "reference",
  passing: { files: { "content/prototypes/essai.md": '---\ntitle: Un essai\nedition: "2019"\ndefi: ecole\n---\n' } },
  failing: {
    files: {
      "content/defis/cantine.md": '---\ntitle: Comment moins jeter à la cantine ?\nedition: "2019"\n---\n',
      "content/prototypes/essai.md": '---\ntitle: Un essai\nedition: "2018"\ndefi: cantine\n---\n',
    },
    at: { file: "content/prototypes/essai.md", line: 4, column: 7 },
  },
  *check(entry, known) {
    if (entry.schema !== "prototype") return;
    const defi = known.of("defi").get(textOf(entry, "defi") ?? "");
    const [mine, its] = [yearOf(entry, known), defi && yearOf(defi, known)];
    if (!defi || mine === undefined || its === undefined || mine >= its) return;
    yield {
      file: entry.file,
      place: { at: "value", path: ["defi"] },
      message: words.message({ mine, its }),
      help: words.help,
      related: [
        {
          file: defi.file,
          place: { at: "value", path: ["edition"] },
          message: words.related,
        },
      ],
    };
  },
};

function yearOf(entry: EntrySource, known: Known): number | undefined {
  const year = known.of("edition").get(textOf(entry, "edition") ?? "")?.read.data.year;
  return typeof year === "number" ? year : undefined;
}
