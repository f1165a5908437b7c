import type { EntrySource } from "../../content/source.ts";
import { fold } from "../../language/fold.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "file/duplicate-slug",
  severity: "error",
  scope: "content",
  title: {
    fr: "Deux fiches d’une même sorte ne portent pas le même nom de fichier, même dans deux sous-dossiers.",
    en: "Two entries of a kind never have the same file name, even in two subfolders.",
  },
  why: {
    fr: "Les sous-dossiers ne font pas partie de l’adresse : les deux pages seraient au même endroit.",
    en: "Subfolders are not part of the address: both pages would be in the same place.",
  },
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
        message: {
          fr: `Le nom « ${source.slug} » est déjà pris par ${other.file}.`,
          en: `The name “${source.slug}” is already taken by ${other.file}.`,
        },
        help: {
          fr: "Renommez l’un des deux fichiers, ou réunissez les deux fiches si elles parlent de la même chose.",
          en: "Rename one of the two files, or merge the two entries if they are about the same thing.",
        },
        related: [
          {
            file: other.file,
            place: { at: "file" },
            message: { fr: "la fiche du même nom", en: "the entry of the same name" },
          },
        ],
      };
    }
  },
};
