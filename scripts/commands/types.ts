/** `npm run types`: writes schemas/types.ts from the schemas; `--check` only says whether it is fresh. */
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { typesFile, typesFromSchemas } from "../../schemas/generate.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const fresh = await typesFromSchemas();
if (!values.check) {
  await writeFile(typesFile, fresh);
} else if ((await readFile(typesFile, "utf8")) !== fresh) {
  console.error("schemas/types.ts is stale: run `npm run types` and commit it.");
  process.exitCode = 1;
}
