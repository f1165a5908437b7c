/** `npm run build`: checks content, makes the site and publishes it in one step. */
import { sitePlan } from "../../layouts/site-plan.ts";
import { type Reading, readCatalogue } from "../catalogue/index.ts";
import { asText, summaryLine, withoutRemarks } from "../diagnostics/reports/text.ts";
import { wordsOf } from "../language/words.ts";
import { guideAddress } from "../publish/guide-address.ts";
import { publish } from "../publish/index.ts";
import { agreeOnOlderSite } from "../publish/older-site.ts";
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
import { aboutDamaged } from "../terminal/damaged.ts";
import { languageOfCommand } from "../terminal/language.ts";

const language = languageOfCommand();
const words = wordsOf("commands", language).build;

await run(async () => {
  const started = performance.now();
  const given = readArguments({ ...publishingOptions, part: { type: "string" } }, words.usage)
    .values as unknown as PublishingWords;
  const folder = await contentFolder(given.content);
  const work = async (ground: Ground) => {
    const [before] = await Promise.all([ground.last.before, loadEleventy()]);
    const reading = await readCatalogue(folder, { planOf: sitePlan }, before);
    const catalogue = reading.catalogue();
    if (!catalogue) {
      sayFaults(reading);
      return undefined;
    }
    const published = await publish(catalogue, reading, ground, {
      ...publishOptions(given, catalogue.settings),
      progress: (step) => process.stdout.isTTY && console.log(`… ${words.steps[step]}`),
    });
    return { ...published, said: summaryLine(reading.summary, reading.language) };
  };
  if (given.part === undefined) await agreeOnOlderSite(given.output, folder, language);
  const done = await replace(given.output, work, {
    waiting: waitingFor(given.output, language),
    kept: [folder],
    content: given.part === undefined ? folder : undefined,
  });
  for (const line of aboutDamaged(language)) console.error(line);
  if (!done) return exitCode.contentAtFault;
  const { pages, made, records, said } = done;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(said);
  const values = { pages, records, seconds, output: given.output };
  console.log(made === pages ? words.done(values) : words.doneAgain({ ...values, made }));
  return exitCode.done;
});

/** Advice would bury what keeps the site from being made. */
function sayFaults(reading: Reading): void {
  const located = withoutRemarks(reading.located);
  const colour = process.stderr.hasColors?.() ?? false;
  console.error(asText({ ...reading, located }, reading.language, colour, guideAddress(reading.content)));
  console.error(`\n${wordsOf("terminal", reading.language).nothingPublished}`);
}
