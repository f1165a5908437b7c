/** `npm run build`: checks content, makes the site and publishes it in one step. */
import { resolve } from "node:path";
import { sitePaths } from "../layouts/site-paths.ts";
import { exitCode, readArguments, run } from "./arguments.ts";
import { readCatalogue } from "./catalogue/index.ts";
import { asText, summaryLine } from "./catalogue/print.ts";
import { guideAddress } from "./guide-address.ts";
import { publish } from "./publish/index.ts";
import {
  contentFolder,
  type PublishingWords,
  publishingOptions,
  publishOptions,
  waitingFor,
} from "./publish/options.ts";
import { restore } from "./publish/restore.ts";

const usage = `npm run build -- [--content DIR] [--output DIR] [--base-path /x/] [--site-url URL] [--part 1/4]

Vérifie les fiches, fait le site et remplace l’ancien d’un coup. Code de sortie : 0 publié,
1 des erreurs dans le contenu (rien n’est publié), 2 mauvais usage ou erreur du programme.
Avec --part, ne fait que cette part des pages, que npm run join réunit aux autres (docs/outgrowing.md).`;

await run(async () => {
  const started = performance.now();
  const words = readArguments({ ...publishingOptions, part: { type: "string" } }, usage)
    .values as unknown as PublishingWords;
  await restore(resolve(words.output));
  const reading = await readCatalogue(await contentFolder(words.content), { pathsOf: sitePaths });
  const catalogue = reading.catalogue();
  if (!catalogue) {
    console.error(
      asText(reading, reading.language, process.stderr.hasColors?.() ?? false, guideAddress(reading.content)),
    );
    console.error("\nRien n’a été publié ; le site précédent est intact.");
    return exitCode.contentAtFault;
  }
  const { pages, records } = await publish(catalogue, reading.content, {
    ...publishOptions(words, catalogue.settings),
    progress: (step) => process.stdout.isTTY && console.log(`… ${step}`),
    waiting: waitingFor(words.output),
  });
  console.log(summaryLine(reading.summary, reading.language));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${pages} pages et fichiers, ${records} fiches dans la recherche, en ${seconds} s : ${words.output}`);
  return exitCode.done;
});
