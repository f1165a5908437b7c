/** `npm run build`: checks content, makes the site and publishes it in one step. */
import { resolve } from "node:path";
import { sitePaths } from "../layouts/site-paths.ts";
import { exitCode, readArguments, run } from "./arguments.ts";
import { readCatalogue } from "./catalogue/index.ts";
import { asText, summaryLine } from "./catalogue/print.ts";
import { guideAddress } from "./guide-address.ts";
import { onGround } from "./publish/ground.ts";
import { publish } from "./publish/index.ts";
import { contentFolder, type PublishingWords, publishingOptions, publishOptions } from "./publish/options.ts";

const usage = `npm run build -- [--content DIR] [--output DIR] [--base-path /x/] [--site-url URL]

Vérifie les fiches, fait le site et remplace l’ancien d’un coup. Code de sortie : 0 publié,
1 des erreurs dans le contenu (rien n’est publié), 2 mauvais usage ou erreur du programme.`;

await run(async () => {
  const started = performance.now();
  const words = readArguments(publishingOptions, usage).values as unknown as PublishingWords;
  const waiting = (pid: number) =>
    console.error(
      `Une autre construction de ${words.output} est en cours (processus ${pid}) : celle-ci attend son tour. ` +
        `Si ce processus n’en est pas une, supprimez ${words.output}.lock.`,
    );
  return await onGround(resolve(words.output), waiting, async (ground) => {
    const reading = await readCatalogue(await contentFolder(words.content), { pathsOf: sitePaths });
    const catalogue = reading.catalogue();
    if (!catalogue) {
      // Advice would bury what keeps the site from being made.
      const located = reading.located.filter(({ diagnostic }) => diagnostic.severity !== "info");
      console.error(
        asText(
          { ...reading, located },
          reading.language,
          process.stderr.hasColors?.() ?? false,
          guideAddress(reading.content),
        ),
      );
      console.error("\nRien n’a été publié ; le site précédent est intact.");
      return exitCode.contentAtFault;
    }
    const { pages, made, records } = await publish(catalogue, reading.content, ground, {
      ...publishOptions(words, catalogue.settings),
      progress: (step) => process.stdout.isTTY && console.log(`… ${step}`),
    });
    console.log(summaryLine(reading.summary, reading.language));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${pages} pages et fichiers${anew(pages, made)}, ${records} fiches dans la recherche, en ${seconds} s : ${words.output}`,
    );
    return exitCode.done;
  });
});

/** What an earlier build saved this one. */
function anew(pages: number, made: number): string {
  return made === pages ? "" : ` (${made} refaits, les autres repris)`;
}
