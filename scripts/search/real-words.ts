/** A language in, the words that its spelling dictionary knows out, folded, and the files of them that a site has. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { writeReal } from "../../layouts/browser/real-words.ts";
import type { Language } from "../../schemas/index.ts";
import { fold } from "../language/fold.ts";

/** Packages that hold a Hunspell dictionary; for a language without one, any unknown word may be a misspelt one. */
const dictionaries: Partial<Record<Language, string>> = { fr: "dictionary-fr" };

/**
 * Its entries, which are the forms that a paper dictionary lists: plurals and feminines are told by their ending (see
 * layouts/browser/real-words.ts), and forms of verbs are rarely searched for. Rejects where the package is not installed.
 */
export async function realWords(language: Language): Promise<string[]> {
  const name = dictionaries[language];
  if (!name) return [];
  const folder = dirname(createRequire(import.meta.url).resolve(name));
  const lines = (await readFile(join(folder, "index.dic"), "utf8")).split("\n");
  return lines.map((line) => fold(line.replace(/[/\t ].*/, ""))).filter((word) => /^[a-z]{3,24}$/.test(word));
}

const written = new Map<Language, Promise<ReadonlyMap<string, string>>>();

/** By file name, those words as a site has them: the same for every build of a process, and a third of a second's work. */
export function realFiles(language: Language): Promise<ReadonlyMap<string, string>> {
  let files = written.get(language);
  if (!files) {
    files = realWords(language).then(writeReal);
    written.set(language, files);
    // A package that is being installed may be there the next time.
    files.catch(() => written.delete(language));
  }
  return files;
}
