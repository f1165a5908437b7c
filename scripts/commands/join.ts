/** `npm run join`: makes one site of parts that several machines made, and publishes it in one step. */
import { resolve } from "node:path";
import { waitingFor } from "../publish/options.ts";
import { joinParts } from "../publish/parts.ts";
import { exitCode, readArguments, run, UsageError } from "../terminal/arguments.ts";
import { givenPath } from "../terminal/given-path.ts";

const usage = `npm run join -- [--output DIR] PART…

Réunit les parts d’un site (npm run build -- --part 1/4 --output part-1, et ainsi de suite), vérifie que
rien ne manque et que tous les liens mènent quelque part, et remplace l’ancien site d’un coup.
Code de sortie : 0 publié, 2 mauvais usage ou parts qui ne vont pas ensemble (rien n’est publié).`;

await run(async () => {
  const { values, positionals } = readArguments(
    { output: { type: "string", default: "_site", path: "write" } },
    usage,
    true,
  );
  if (positionals.length === 0) throw new UsageError(`Donnez les dossiers des parts.\n\n${usage}`);
  const output = values.output as string;
  const files = await joinParts(
    positionals.map((part) => resolve(givenPath(part, "read"))),
    output,
    waitingFor(output),
  );
  console.log(`${files} fichiers, de ${positionals.length} parts : ${output}`);
  return exitCode.done;
});
