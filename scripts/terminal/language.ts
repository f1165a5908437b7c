/** The words of a command line in, the language in which to answer them out. */
import { parseArgs } from "node:util";
import type { Language } from "../../schemas/index.ts";
import { languageOfFolder } from "../content/language-of.ts";
import { givenPath } from "./given-path.ts";

/** That of `--lang`, else that of the catalogue in the folder `--content`; whatever is wrong with them is told later. */
export function languageOfCommand(words: string[] = process.argv.slice(2)): Language {
  const { values } = parseArgs({
    args: words,
    options: { lang: { type: "string" }, content: { type: "string" } },
    strict: false,
    allowPositionals: true,
  });
  const { lang, content } = values;
  if (lang === "fr" || lang === "en") return lang;
  return languageOfFolder(givenPath(typeof content === "string" ? content : "content", "read"));
}
