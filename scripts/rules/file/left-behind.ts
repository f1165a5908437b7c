import { entry } from "../example.ts";
import { eachQuoted, quoted } from "../field-error.ts";
import type { Rule } from "../rule.ts";

/** How an empty folder is kept in git: the forges write it themselves. */
const folderKept = /\/\.(?:git)?keep$/;

/** As many as fit in a line. */
const named = 3;

/** One remark for all: the file is not at fault, and while an editor is open it comes back. */
export const rule: Rule = {
  id: "file/left-behind",
  severity: "info",
  scope: "content",
  title: {
    fr: "Ce que les éditeurs et les systèmes laissent dans content/ n’est ni lu ni publié.",
    en: "What editors and systems leave in content/ is neither read nor published.",
  },
  why: {
    fr: "Ces fichiers ne gênent pas pendant que l’on écrit ; dans une proposition, ils n’apprennent rien à personne.",
    en: "These files do no harm while you write; in a proposal they tell nobody anything.",
  },
  passing: { files: { "content/sites/vallee.md": entry("title: La Vallée") } },
  failing: {
    files: { "content/sites/.vallee.md.swp": "", "content/sites/Thumbs.db": "" },
    at: { file: "content/sites/.vallee.md.swp", line: 1, column: 1 },
  },
  *check(_, content) {
    const leftBehind = content.leftBehind.filter((file) => !folderKept.test(file));
    const [first] = leftBehind;
    if (first === undefined) return;
    const [some, more] = [leftBehind.slice(0, named), leftBehind.length - named];
    const names = some.map((file) => quoted(file.slice(file.lastIndexOf("/") + 1)));
    const others = { fr: more > 1 ? "autres fichiers" : "autre fichier", en: more > 1 ? "other files" : "other file" };
    yield {
      file: first,
      place: { at: "file" },
      message: {
        fr: `L’ordinateur ou un éditeur a laissé ici ${eachQuoted(names, "fr").join(", ")}${more > 0 ? ` et ${more} ${others.fr}` : ""}.`,
        en: `The computer or an editor left ${eachQuoted(names, "en").join(", ")}${more > 0 ? ` and ${more} ${others.en}` : ""} here.`,
      },
      help: {
        fr: "Laissez-les tant que vous écrivez, ils ne sont ni lus ni publiés ; mais ne les joignez pas à votre proposition.",
        en: "Let them be while you write, they are neither read nor published; but leave them out of your proposal.",
      },
    };
  },
};
