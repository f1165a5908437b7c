/** Command-line words in; checked options, or a usage message and exit code 2, out. */
import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Language } from "../../schemas/index.ts";
import { ContentError } from "../content/content-error.ts";
import { WordedError } from "../language/worded-error.ts";
import { wordsOf } from "../language/words.ts";
import { givenPath, type PathUse } from "./given-path.ts";
import { keptByNpm } from "./kept-by-npm.ts";
import { languageOfCommand } from "./language.ts";

/** Exit codes of every command. */
export const exitCode = { done: 0, contentAtFault: 1, ourFault: 2 } as const;

/** Wrong use, to be told without a stack trace. */
export class UsageError extends WordedError {}

type Option = NonNullable<ParseArgsConfig["options"]>[string];

/** With `path`, the option names a file or a folder, from where the person is; its default, from the repository's root. */
type Options = Record<string, Option & { path?: PathUse }>;

/** Parses `process.argv`; `--help` prints `usage` and ends the process. Throws UsageError. */
export function readArguments<T extends Options>(options: T, usage: string, allowPositionals = false) {
  const all = { ...options, help: { type: "boolean", short: "h", default: false } } as const;
  const kept = keptByNpm(options, process.argv.slice(2), process.env);
  if (kept) throw new UsageError(kept);
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
  const values = parsed.values as Record<string, unknown>;
  for (const [name, { path, default: otherwise }] of Object.entries<Options[string]>(options)) {
    const given = values[name];
    if (path && typeof given === "string" && given !== otherwise) values[name] = givenPath(given, path);
  }
  return parsed;
}

/** Runs a command's `main` and turns what it throws into exit code 2 and one readable message. */
export async function run(main: () => Promise<number>): Promise<void> {
  // Of a process that ends without having heard of all it waits for, too: Node.js would say 13.
  process.exitCode = exitCode.ourFault;
  try {
    process.exitCode = await main();
  } catch (error) {
    const language = languageOfCommand();
    if (error instanceof UsageError) console.error(error.in(language));
    else console.error(process.env.ESSAIM_DEBUG ? error : explain(error, language));
    if (causes(error).some((one) => one instanceof ContentError)) process.exitCode = exitCode.contentAtFault;
  }
}

/** What to do about errors of the machine; ours keep their own words, with the causes that others wrapped. */
export function explain(error: unknown, language: Language): string {
  const words = wordsOf("terminal", language);
  const told = (one: Error) => (one instanceof WordedError ? one.in(language) : one.message);
  const chain = causes(error);
  const fault = chain.find((one) => one instanceof ContentError);
  if (fault) return `${told(fault)}\n${words.nothingPublished}`;
  const { code, path } = chain.find((one) => one.code && one.code in advice) ?? {};
  const what = code && advice[code];
  if (what) return words[what]({ at: path ? ` (${path})` : "" });
  return words.ourFault({ reason: chain.map(told).join("\n  ") });
}

/** By the code that the system gives: https://nodejs.org/api/errors.html#common-system-errors */
const advice: Readonly<Record<string, "noRoom" | "noRight" | "readOnly" | "notAFolder" | "inUse">> = {
  ENOSPC: "noRoom",
  EDQUOT: "noRoom",
  EACCES: "noRight",
  EPERM: "noRight",
  EROFS: "readOnly",
  ENOTDIR: "notAFolder",
  EEXIST: "notAFolder",
  EBUSY: "inUse",
  EXDEV: "inUse",
};

/** An error, then what it wraps: libraries say that writing failed, and only inside that the disk is full. */
function causes(error: unknown): NodeJS.ErrnoException[] {
  const chain: NodeJS.ErrnoException[] = [];
  for (let next = error; next instanceof Error && !chain.includes(next); ) {
    chain.push(next);
    next = (next as { originalError?: unknown }).originalError ?? next.cause;
  }
  return chain.length ? chain : [new Error(String(error))];
}
