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
    else console.error(process.env.ESSAIM_DEBUG ? error : `Erreur du programme : ${(error as Error).message}`);
  }
}
