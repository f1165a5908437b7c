/** The file that a bench is told to write its report into, in; its path, or the sentence that says why not there, out. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../terminal/arguments.ts";

/** A report is written over an earlier one of the same bench, which begins with `title`, and over nothing else. Throws UsageError. */
export function reportFile(given: string, title: string): string {
  const file = resolve(given);
  if (mayHold(file, title)) return file;
  throw new UsageError(
    `--write ${given} : ce fichier n’est pas un rapport de ces mesures. Donnez un autre nom. Rien n’a été changé.`,
  );
}

function mayHold(file: string, title: string): boolean {
  try {
    const text = readFileSync(file, "utf8");
    return text === "" || text.startsWith(`${title}\n`);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT";
  }
}
