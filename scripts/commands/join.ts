/** `npm run join`: makes one site of parts that several machines made, and publishes it in one step. */
import { resolve } from "node:path";
import { wordsOf } from "../language/words.ts";
import { waitingFor } from "../publish/options.ts";
import { joinParts } from "../publish/parts.ts";
import { exitCode, readArguments, run, UsageError } from "../terminal/arguments.ts";
import { givenPath } from "../terminal/given-path.ts";
import { languageOfCommand } from "../terminal/language.ts";

const language = languageOfCommand();
const words = wordsOf("commands", language).join;

await run(async () => {
  const { values, positionals } = readArguments(
    { output: { type: "string", default: "_site", path: "write" } },
    words.usage,
    true,
  );
  if (positionals.length === 0) throw new UsageError(`${wordsOf("publish", language).parts.none}\n\n${words.usage}`);
  const output = values.output as string;
  const files = await joinParts(
    positionals.map((part) => resolve(givenPath(part, "read"))),
    output,
    waitingFor(output, language),
  );
  console.log(words.done({ files, parts: positionals.length, output }));
  return exitCode.done;
});
