import { folderOf, type Kind, kinds } from "../../../schemas/index.ts";
import { type EntrySource, textOf } from "../../content/source.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { nearNames } from "../../language/near-names.ts";
import { entry } from "../example.ts";
import { quoted } from "../field-error.ts";
import type { Rule } from "../rule.ts";

const game = (title: string) => entry(`title: ${title}\nedition: "2018"`);

export const rule: Rule = {
  id: "catalogue/near-duplicate-title",
  severity: "warning",
  scope: "content",
  title: {
    fr: "Deux fiches d’une même sorte n’ont pas presque le même titre.",
    en: "Two entries of a kind do not have nearly the same title.",
  },
  why: {
    fr: "C’est souvent la même chose décrite deux fois ; et dans une liste, personne ne saurait laquelle ouvrir.",
    en: "It is often the same thing described twice; and in a list nobody would know which to open.",
  },
  passing: { files: { "content/prototypes/un-jeu.md": game("Le jeu de la cantine") } },
  failing: {
    files: { "content/prototypes/un-jeu.md": game("Un jeu pour la Cour") },
    at: { file: "content/prototypes/un-jeu.md", line: 2, column: 8 },
  },
  *check(known) {
    for (const kind of kinds) {
      // By their own names: a copy is called like what it was made from with something added, in whatever folder.
      const entries = [...known.of(kind).values()]
        .filter((one) => textOf(one, "title") !== undefined)
        .sort((a, b) => (a.slug < b.slug ? -1 : 1));
      for (const pair of nearNames(entries.map((one) => textOf(one, "title") ?? ""))) {
        const [first, second] = [entries[pair.earlier], entries[pair.later]];
        if (!first || !second) continue;
        yield { ...tell(first, second), reverse: tell(second, first) };
      }
    }
  },
};

/** `second` is nearly called like `first`. */
function tell(first: EntrySource, second: EntrySource): Finding {
  const folder = folderOf[second.schema as Kind];
  return {
    file: second.file,
    place: { at: "value", path: ["title"] },
    message: {
      fr: `Ce titre est presque celui d’une autre fiche de content/${folder}/ : « ${quoted(textOf(first, "title"))} ».`,
      en: `This title is nearly that of another entry of content/${folder}/: “${quoted(textOf(first, "title"))}”.`,
    },
    help: {
      fr: "Si les deux fiches parlent de la même chose, réunissez-les. Sinon, précisez l’un des titres : un lieu, une année.",
      en: "If both entries are about the same thing, merge them. If not, make one title more precise: a place, a year.",
    },
    related: [
      {
        file: first.file,
        place: { at: "value", path: ["title"] },
        message: { fr: "l’autre titre", en: "the other title" },
      },
    ],
  };
}
