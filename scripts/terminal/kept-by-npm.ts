/** The options of a command, its words and npm's environment in; what npm took for its own, and what to type instead, out. */
import type { Words } from "../../schemas/index.ts";
import { listed } from "../language/wording.ts";
import { inEach, wordsOf } from "../language/words.ts";

/**
 * Options of ours that npm has a use for as well: they may come from a machine's own settings.
 * https://docs.npmjs.com/cli/using-npm/config
 */
const npmsOwn: ReadonlySet<string> = new Set(["all", "yes", "dry-run", "description", "message", "help"]);

/** npm takes `--format` for an abbreviation and `--lang` for a row of letters: nothing is left of them but the value. */
const traceless: Readonly<Record<string, readonly string[]>> = {
  format: ["text", "github", "gitlab", "json", "sarif"],
  lang: ["fr", "en"],
};

/**
 * `--title x` without `--` before it reaches us as `npm_config_title=true` and the word `x`, with some versions as
 * `npm_config_title=x`. `words` are those that follow the name of the command. Undefined where npm kept nothing.
 */
export function keptByNpm(
  options: Readonly<Record<string, { type: string }>>,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Words | undefined {
  const { npm_lifecycle_event: command } = environment;
  if (!command || words.some((word) => word === "--help" || word === "-h")) return undefined;
  const rest = [...words];
  const kept = Object.entries(options).flatMap(([name, { type }]) => {
    if (npmsOwn.has(name) || words.some((word) => word === `--${name}` || word.startsWith(`--${name}=`))) return [];
    const noted = environment[`npm_config_${name.toLowerCase().replaceAll("-", "_")}`];
    const at = rest.findIndex((word) => traceless[name]?.includes(word));
    if (noted) return [{ name, value: type === "boolean" ? "" : noted === "true" ? undefined : noted }];
    return at < 0 ? [] : [{ name, value: rest.splice(at, 1)[0] }];
  });
  if (kept.length === 0) return undefined;
  const [only] = kept;
  // Of one option that lost its value, the value is the word that is left.
  if (kept.length === 1 && only && only.value === undefined && rest.length === 1) only.value = rest.pop();
  const lost = kept.filter(({ value }) => value === undefined).length;
  const whole = [
    ...["npm run", command, "--"],
    // Which of the words belong to which of several options cannot be told.
    ...(lost ? rest.slice(0, Math.max(0, rest.length - lost)) : rest).map(quotedWord),
    ...kept.flatMap(({ name, value }) => [`--${name}`, ...(value === "" ? [] : [value ? quotedWord(value) : "…"])]),
  ];
  const names = kept.map(({ name }) => `--${name}`);
  const kepts = inEach((language) => listed(names, language));
  return wordsOf("terminal").keptByNpm({ options: kepts, command: whole.join(" ") });
}

/** For a person to paste, in any shell. */
function quotedWord(word: string): string {
  return /^[\p{L}\p{N}_./,:@=+-]+$/u.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`;
}
