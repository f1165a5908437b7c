import { type EntrySource, textOf } from "../../content/source.ts";
import type { Known, Rule } from "../rule.ts";

export const rule: Rule = {
  id: "reference/order",
  severity: "error",
  scope: "reference",
  title: {
    fr: "Un prototype ne vient pas d’une édition antérieure à celle de son défi.",
    en: "A prototype does not come from an edition before that of its défi.",
  },
  why: {
    fr: "On ne répond pas à un défi avant qu’il soit posé : l’une des deux éditions est fausse, ou le défi n’est pas le bon.",
    en: "Nobody answers a défi before it is set: one of the two editions is wrong, or it is another défi.",
  },
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
      message: {
        fr: `Ce prototype est de l’édition ${mine}, et son défi de l’édition ${its} : il répondrait à un défi pas encore posé.`,
        en: `This prototype is of the ${mine} edition and its défi of the ${its} one: it would answer a défi not yet set.`,
      },
      help: {
        fr: "Corrigez l’édition de l’une des deux fiches, ou le défi.",
        en: "Correct the edition of one of the two entries, or the défi.",
      },
      related: [
        {
          file: defi.file,
          place: { at: "value", path: ["edition"] },
          message: { fr: "l’édition du défi", en: "the edition of the défi" },
        },
      ],
    };
  },
};

function yearOf(entry: EntrySource, known: Known): number | undefined {
  const year = known.of("edition").get(textOf(entry, "edition") ?? "")?.read.data.year;
  return typeof year === "number" ? year : undefined;
}
