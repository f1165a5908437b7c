/** The words of a command in; the site checked, made and published, and what to print about it, out. */
import { sitePlan } from "../../layouts/site-plan.ts";
import { readCatalogue } from "../catalogue/index.ts";
import { languageOfFolder } from "../content/language-of.ts";
import { asText, summaryLine, withoutRemarks } from "../diagnostics/reports/text.ts";
import { wordsOf } from "../language/words.ts";
import { guideAddress } from "../publish/guide-address.ts";
import { publish } from "../publish/index.ts";
import { contentFolder, type PublishingWords, publishOptions } from "../publish/options.ts";
import { loadEleventy } from "../publish/pages.ts";
import { type Ground, replace } from "../publish/replace.ts";
import { explain } from "../terminal/arguments.ts";
import { aboutDamaged } from "../terminal/damaged.ts";

export interface BuildOutcome {
  /** Whether the site was replaced. */
  published: boolean;
  /** What to print: diagnostics, then how it went. */
  text: string;
  basePath: string;
}

/** Never throws: what goes wrong is part of the outcome. */
export async function build(words: PublishingWords, colour: boolean): Promise<BuildOutcome> {
  const started = performance.now();
  const language = languageOfFolder(words.content);
  try {
    let said = "";
    const folder = await contentFolder(words.content);
    const work = async (ground: Ground) => {
      const [before] = await Promise.all([ground.last.before, loadEleventy()]);
      const reading = await readCatalogue(folder, { planOf: sitePlan, language }, before);
      const { content, summary } = reading;
      // Notes are for `npm run check`: at every change they would hide what matters.
      const located = withoutRemarks(reading.located);
      said = located.length
        ? asText({ ...reading, located }, language, colour, guideAddress(content))
        : summaryLine(summary, language);
      const catalogue = reading.catalogue();
      if (!catalogue) return undefined;
      const options = { ...publishOptions(words, catalogue.settings), isServed: true };
      return { ...options, ...(await publish(catalogue, reading, ground, options)) };
    };
    const done = await replace(words.output, work, { content: folder });
    said = [...aboutDamaged(language), said].join("\n");
    if (!done) return { published: false, text: said, basePath: "/" };
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const text = `${said}\n${wordsOf("serve", language).done({ pages: done.pages, made: done.made, seconds })}`;
    return { published: true, text, basePath: done.basePath };
  } catch (error) {
    return { published: false, text: explain(error, language), basePath: "/" };
  }
}
