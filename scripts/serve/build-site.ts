/** The words of a command in; the site checked, made and published, and what to print about it, out. */
import { resolve } from "node:path";
import { sitePaths } from "../../layouts/site-paths.ts";
import { explain } from "../arguments.ts";
import { readCatalogue } from "../catalogue/index.ts";
import { asText, summaryLine } from "../catalogue/print.ts";
import { guideAddress } from "../guide-address.ts";
import { publish } from "../publish/index.ts";
import { contentFolder, type PublishingWords, publishOptions } from "../publish/options.ts";
import { restore } from "../publish/restore.ts";
import type { BuildOutcome } from "./builder.ts";

/** Never throws: what goes wrong is part of the outcome. */
export async function build(words: PublishingWords, colour: boolean): Promise<BuildOutcome> {
  const started = performance.now();
  try {
    await restore(resolve(words.output));
    const reading = await readCatalogue(await contentFolder(words.content), { pathsOf: sitePaths });
    const { content, language, summary } = reading;
    // Notes are for `npm run check`: at every change they would hide what matters.
    const located = reading.located.filter(({ diagnostic }) => diagnostic.severity !== "info");
    const text = located.length
      ? asText({ ...reading, located }, language, colour, guideAddress(content))
      : summaryLine(summary, language);
    const catalogue = reading.catalogue();
    if (!catalogue) return { published: false, text, basePath: "/" };
    const options = publishOptions(words, catalogue.settings);
    const { pages } = await publish(catalogue, content, options);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    return {
      published: true,
      text: `${text}\n${pages} pages et fichiers en ${seconds} s.`,
      basePath: options.basePath,
    };
  } catch (error) {
    return { published: false, text: explain(error), basePath: "/" };
  }
}
