/** `npm run build`: checks content, makes the site and publishes it in one step. */
import { sitePlan } from "../../layouts/site-plan.ts";
import { type Reading, readCatalogue } from "../catalogue/index.ts";
import { asText, summaryLine, withoutRemarks } from "../diagnostics/reports/text.ts";
import { guideAddress } from "../publish/guide-address.ts";
import { publish } from "../publish/index.ts";
import {
  contentFolder,
  type PublishingWords,
  publishingOptions,
  publishOptions,
  waitingFor,
} from "../publish/options.ts";
import { loadEleventy } from "../publish/pages.ts";
import { type Ground, replace } from "../publish/replace.ts";
import { exitCode, readArguments, run } from "../terminal/arguments.ts";

const usage = `npm run build -- [--content DIR] [--output DIR] [--base-path /x/] [--site-url URL] [--part 1/4]

Vérifie les fiches, fait le site et remplace l’ancien d’un coup. Code de sortie : 0 publié,
1 des erreurs dans le contenu (rien n’est publié), 2 mauvais usage ou erreur du programme.
Avec --part, ne fait que cette part des pages, que npm run join réunit aux autres (docs/outgrowing.md).`;

await run(async () => {
  const started = performance.now();
  const words = readArguments({ ...publishingOptions, part: { type: "string" } }, usage)
    .values as unknown as PublishingWords;
  const folder = await contentFolder(words.content);
  const work = async (ground: Ground) => {
    const [before] = await Promise.all([ground.last.before, loadEleventy()]);
    const reading = await readCatalogue(folder, { planOf: sitePlan }, before);
    const catalogue = reading.catalogue();
    if (!catalogue) {
      sayFaults(reading);
      return undefined;
    }
    const published = await publish(catalogue, reading, ground, {
      ...publishOptions(words, catalogue.settings),
      progress: (step) => process.stdout.isTTY && console.log(`… ${step}`),
    });
    return { ...published, said: summaryLine(reading.summary, reading.language) };
  };
  const done = await replace(words.output, work, {
    waiting: waitingFor(words.output),
    kept: [folder],
    content: words.part === undefined ? folder : undefined,
  });
  if (!done) return exitCode.contentAtFault;
  const { pages, made, records, said } = done;
  const anew = made === pages ? "" : ` (${made} refaits, les autres repris)`;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(said);
  console.log(
    `${pages} pages et fichiers${anew}, ${records} fiches dans la recherche, en ${seconds} s : ${words.output}`,
  );
  return exitCode.done;
});

/** Advice would bury what keeps the site from being made. */
function sayFaults(reading: Reading): void {
  const located = withoutRemarks(reading.located);
  const colour = process.stderr.hasColors?.() ?? false;
  console.error(asText({ ...reading, located }, reading.language, colour, guideAddress(reading.content)));
  console.error("\nRien n’a été publié ; le site précédent est intact.");
}
