import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "file/link",
  severity: "error",
  scope: "file",
  title: {
    fr: "Le dossier content/ ne contient que de vrais fichiers, sans lien ni dossier caché.",
    en: "The content/ folder holds real files only, no link and no hidden folder.",
  },
  why: {
    fr: "Un lien symbolique peut mener hors du dossier et publier ce qui ne doit pas l’être.",
    en: "A symbolic link can lead out of the folder and publish what must not be.",
  },
  passing: { files: { "content/sites/vallee.md": "---\ntitle: La Vallée\n---\n" } },
  failing: {
    files: { "content/sites/ailleurs.md": "" },
    nature: { "content/sites/ailleurs.md": { nature: "symlink" } },
    at: { file: "content/sites/ailleurs.md", line: 1, column: 1 },
  },
  *check(file) {
    if (file.nature === "file") return;
    yield {
      file: file.file,
      place: { at: "file" },
      message:
        file.nature === "symlink"
          ? {
              fr: "C’est un lien symbolique : il n’est jamais suivi.",
              en: "This is a symbolic link; it is never followed.",
            }
          : { fr: "Ce n’est pas un fichier ordinaire.", en: "This is not an ordinary file." },
      help: {
        fr: "Remplacez-le par le fichier lui-même, ou supprimez-le.",
        en: "Replace it with the file itself, or delete it.",
      },
    };
  },
};
