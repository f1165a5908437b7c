/** The result of a check, or none, in; the Markdown of the one comment under a pull request out. */
import type { Language, Words } from "../../schemas/index.ts";
import { asMarkdown } from "../diagnostics/reports/markdown.ts";
import type { Result } from "./untrusted-result.ts";

/** Begins every comment of ours: how the next run finds it again. */
export const marker = "<!-- essaim:check -->";

/** GitHub refuses comments above 65,536 characters; counted in bytes, which are never fewer. */
const limit = 60_000;

export interface CommentOptions {
  language: Language;
  guide?: string;
  /** Address of the files as they were proposed: `https://github.com/o/r/blob/<sha>`. */
  files: string;
  /** Whether the run that left the result failed, by what GitHub says. */
  failed: boolean;
}

const words = {
  title: { fr: "Vérification des fiches", en: "Check of the entries" },
  stopped: {
    fr: "La vérification s’est arrêtée avant la fin : ce n’est sans doute pas votre faute. Une personne va regarder.",
    en: "The check stopped before its end, which is probably not your fault. Someone will have a look.",
  },
  notBuilt: {
    fr: "La vérification n’a trouvé aucune erreur, mais le site n’a pas pu être fait : ce n’est sans doute pas votre faute. Une personne va regarder.",
    en: "The check found no error, but the site could not be made, which is probably not your fault. Someone will have a look.",
  },
  blocked: {
    fr: "Corrigez les erreurs au même endroit, avec le crayon : la vérification repart toute seule. Le reste est un conseil.",
    en: "Correct the errors in the same place, with the pencil: the check runs again by itself. The rest is advice.",
  },
  advice: {
    fr: "Rien n’empêche de publier. Voici ce qui rendrait ces fiches meilleures.",
    en: "Nothing prevents publication. This would make the entries better.",
  },
  guide: { fr: "Toutes les règles, avec des exemples", en: "All the rules, with examples" },
  kept: {
    fr: "Ce commentaire est tenu à jour à chaque envoi.",
    en: "This comment is kept up to date.",
  },
} satisfies Record<string, Words>;

export function commentBody(result: Result | undefined, { language, guide, files, failed }: CommentOptions): string {
  const say = (word: keyof typeof words) => words[word][language];
  const parts = [marker, `## ${say("title")}`];
  if (!result) parts.push(say("stopped"));
  else {
    const { diagnostics, summary } = result;
    // No mistake was found, and yet the run failed: what failed is the making of the site.
    const notBuilt = failed && !summary.errors;
    if (notBuilt) parts.push(say("notBuilt"));
    else if (diagnostics.length) parts.push(say(summary.errors ? "blocked" : "advice"));
    const options = { language, limit, guide, lineAddress: addressIn(files) };
    if (diagnostics.length || !notBuilt) parts.push(asMarkdown(diagnostics, summary, options).trimEnd());
  }
  const closing = [guide && `[${say("guide")}](<${guide}>).`, say("kept")].filter(Boolean).join(" ");
  return `${[...parts, `<sub>${closing}</sub>`].join("\n\n")}\n`;
}

function addressIn(files: string): (file: string, line: number) => string {
  return (file, line) => `${files}/${file.split("/").map(encodeURIComponent).join("/")}?plain=1#L${line}`;
}
