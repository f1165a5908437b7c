/** `npm run fix`: shows the mends of which check is certain and, once agreed, writes them. */
import { exitCode, readArguments, run } from "./arguments.ts";
import { openAsker } from "./asker.ts";
import { readCatalogue } from "./catalogue/index.ts";
import { mend } from "./catalogue/mend.ts";
import { mendedDiff } from "./catalogue/print-diff.ts";
import { contentPaths } from "./content-paths.ts";
import { contentFolder } from "./publish/options.ts";
import { writeMended } from "./write-mended.ts";

const usage = `npm run fix -- [--content DIR] [--yes] [--dry-run] [FICHIER…]

Montre les corrections certaines, demande s’il faut les faire, et ne change rien d’autre. Avec des fichiers ou des
dossiers, s’en tient à eux.

  --content DIR   le dossier des fiches (content, sauf mention contraire)
  --yes           corrige sans demander
  --dry-run       montre seulement, comme le fait toujours fix sans terminal ni --yes

Code de sortie : 0 corrigé, ou rien à corriger ; 1 des corrections sont possibles et n’ont pas été faites ;
2 mauvais usage ou erreur du programme.`;

await run(async () => {
  const { values, positionals } = readArguments(
    {
      content: { type: "string", default: "content" },
      yes: { type: "boolean", short: "y", default: false },
      "dry-run": { type: "boolean", default: false },
    },
    usage,
    true,
  );
  const root = await contentFolder(values.content as string);
  const { content, language } = await readCatalogue(root);
  const wanted = positionals.length ? contentPaths(positionals, root, content) : undefined;
  const mended = mend(content, language, wanted && ((file) => wanted.has(file)));
  if (mended.length === 0) {
    console.log("Aucune correction certaine à faire. Pour voir le reste : npm run check");
    return exitCode.done;
  }
  console.log(mended.map((one) => mendedDiff(one, process.stdout.hasColors?.() ?? false)).join("\n\n"));
  const files = mended.length === 1 ? "1 fichier" : `${mended.length} fichiers`;
  const asks = process.stdin.isTTY && process.stdout.isTTY && !values["dry-run"];
  if (values["dry-run"] || !(values.yes || (asks && (await agreed(`Corriger ${files} ?`))))) {
    console.log(`\nRien n’a été changé. Pour corriger ${files} sans question : npm run fix -- --yes`);
    return exitCode.contentAtFault;
  }
  const refused = await writeMended(mended, root);
  for (const reason of refused) console.error(reason);
  if (refused.length) return exitCode.ourFault;
  console.log(`\n${files} : corrigé. Pour voir ce qui reste : npm run check`);
  return exitCode.done;
});

async function agreed(question: string): Promise<boolean> {
  const asker = openAsker();
  const answer = await asker.agree(question);
  asker.close();
  return answer;
}
