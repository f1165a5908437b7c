/** `npm run types`: writes schemas/types.ts and schemas/words/types.ts from the files beside them; `--check` only says whether they are fresh. */
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { typesFile, typesFromSchemas } from "../../schemas/generate.ts";
import { typesFromWords, wordTypesFile } from "../../schemas/words/generate.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
for (const [file, fresh] of [
  [typesFile, await typesFromSchemas()],
  [wordTypesFile, typesFromWords()],
] as const) {
  if (!values.check) {
    await writeFile(file, fresh);
  } else if ((await readFile(file, "utf8")) !== fresh) {
    console.error(`${file} is stale: run \`npm run types\` and commit it.`);
    process.exitCode = 1;
  }
}
