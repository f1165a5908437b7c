/** `npm run build`: checks content, makes the site and publishes it in one step. */
import { sitePaths } from "../layouts/site-paths.ts";
import { exitCode, readArguments, run } from "./arguments.ts";
import { readCatalogue } from "./catalogue/index.ts";
import { asText, summaryLine } from "./catalogue/print.ts";
import { guideAddress } from "./guide-address.ts";
import { publish } from "./publish/index.ts";
import { contentFolder, type PublishingWords, publishingOptions, publishOptions } from "./publish/options.ts";
import { ContentFault } from "./publish/verify.ts";

const usage = `npm run build -- [--content DIR] [--output DIR] [--base-path /x/] [--site-url URL]

Vérifie les fiches, fait le site et remplace l’ancien d’un coup. Code de sortie : 0 publié,
1 des erreurs dans le contenu (rien n’est publié), 2 mauvais usage ou erreur du programme.`;

const unchanged = "Rien n’a été publié ; le site précédent est intact.";

await run(async () => {
  const started = performance.now();
  const words = readArguments(publishingOptions, usage).values as unknown as PublishingWords;
  const reading = await readCatalogue(await contentFolder(words.content), { pathsOf: sitePaths });
  const catalogue = reading.catalogue();
  if (!catalogue) {
    console.error(
      asText(reading, reading.language, process.stderr.hasColors?.() ?? false, guideAddress(reading.content)),
    );
    console.error(`\n${unchanged}`);
    return exitCode.contentAtFault;
  }
  try {
    const { pages, records } = await publish(catalogue, reading.content, {
      ...publishOptions(words, catalogue.settings),
      progress: (step) => process.stdout.isTTY && console.log(`… ${step}`),
    });
    console.log(summaryLine(reading.summary, reading.language));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${pages} pages et fichiers, ${records} fiches dans la recherche, en ${seconds} s : ${words.output}`);
    return exitCode.done;
  } catch (error) {
    if (!(error instanceof ContentFault)) throw error;
    console.error(`${error.message}\nCorrigez ces liens. ${unchanged}`);
    return exitCode.contentAtFault;
  }
});
