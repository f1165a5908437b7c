import { folderOf, type Kind, kinds } from "../../../schemas/index.ts";
import { type EntrySource, textOf } from "../../content/source.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { nearNames } from "../../language/near-names.ts";
import { wordsOf } from "../../language/words.ts";
import { entry } from "../example.ts";
import { quoted } from "../field-error.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/catalogue")["near-duplicate-title"];

const game = (title: string) => entry(`title: ${title}\nedition: "2018"`);

export const rule: Rule = {
  id: "catalogue/near-duplicate-title",
  severity: "warning",
  scope: "content",
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
    message: words.message({ folder, title: quoted(textOf(first, "title")) }),
    help: words.help,
    related: [
      {
        file: first.file,
        place: { at: "value", path: ["title"] },
        message: words.related,
      },
    ],
  };
}
