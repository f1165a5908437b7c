import { rightPath } from "../../content/right-path.ts";
import { settingsFile } from "../../content/source.ts";
import type { Rule } from "../rule.ts";

const minimal = "name: Mon catalogue\nurl: https://catalogue.example/\nlanguages: [fr]";

export const rule: Rule = {
  id: "catalogue/missing",
  severity: "error",
  scope: "content",
  title: {
    fr: "Le fichier content/catalogue.yaml dit qui est ce catalogue.",
    en: "The file content/catalogue.yaml says who this catalogue is.",
  },
  why: {
    fr: "Sans nom, adresse ni langue, aucune page ne peut être faite.",
    en: "Without name, address and language, no page can be made.",
  },
  passing: { files: {} },
  failing: {
    files: { "content/catalogue.yaml": "" },
    nature: { "content/catalogue.yaml": { nature: "symlink" } },
    at: { file: "content/catalogue.yaml", line: 1, column: 1 },
    suggestion: minimal,
  },
  *check(_, content) {
    // Under a wrong name it is there, and file/unexpected says so.
    if (content.files.some((file) => (file.file === settingsFile ? file.role : rightPath(file) === settingsFile)))
      return;
    yield {
      file: settingsFile,
      place: { at: "file" },
      message: {
        fr: "Le fichier content/catalogue.yaml manque : rien ne dit qui est ce catalogue.",
        en: "The file content/catalogue.yaml is missing: nothing says who this catalogue is.",
      },
      help: {
        fr: "Créez-le avec au moins trois lignes : `name: …`, `url: https://…` et `languages: [fr]`.",
        en: "Create it with at least three lines: `name: …`, `url: https://…` and `languages: [en]`.",
      },
      suggestion: minimal,
    };
  },
};
