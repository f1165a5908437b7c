/** Command-line words in; checked options, or a usage message and exit code 2, out. */
import { type ParseArgsConfig, parseArgs } from "node:util";

/** Exit codes of every command. */
export const exitCode = { done: 0, contentAtFault: 1, ourFault: 2 } as const;

/** Wrong use, to be told without a stack trace. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Parses `process.argv`; `--help` prints `usage` and ends the process. Throws UsageError. */
export function readArguments<T extends Options>(options: T, usage: string, allowPositionals = false) {
  const all = { ...options, help: { type: "boolean", short: "h", default: false } } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof all; allowPositionals: boolean }>>;
  try {
    parsed = parseArgs({ options: all, allowPositionals });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage}`);
  }
  if ((parsed.values as { help?: boolean }).help) {
    console.log(usage);
    process.exit(exitCode.done);
  }
  return parsed;
}

/** Runs a command's `main` and turns what it throws into exit code 2 and one readable message. */
export async function run(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = exitCode.ourFault;
    if (error instanceof UsageError) console.error(error.message);
    else console.error(process.env.ESSAIM_DEBUG ? error : explain(error));
  }
}

/** What to do about errors of the machine; ours keep their own words, with the first cause (Eleventy wraps errors). */
function explain(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  const at = path ? ` (${path})` : "";
  switch (code) {
    case "ENOSPC":
      return `Le disque est plein${at}. Faites de la place, puis relancez ; ce qui était publié est intact.`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `Impossible d’écrire ici${at}. Vérifiez les droits du dossier, puis relancez ; ce qui était publié est intact.`;
    case "ENOTDIR":
    case "EEXIST":
      return `Un fichier se trouve là où il faut un dossier${at}. Déplacez-le, puis relancez.`;
    default: {
      const cause = (error as { originalError?: Error }).originalError?.message;
      return `Erreur du programme : ${message}${cause ? `\n  ${cause}` : ""}`;
    }
  }
}
