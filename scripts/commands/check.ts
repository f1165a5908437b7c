/** `npm run check`: reads content and says everything that is wrong with it. */
import { appendFile } from "node:fs/promises";
import packageFile from "../../package.json" with { type: "json" };
import type { Language } from "../../schemas/index.ts";
import { type Reading, readCatalogue, readContent } from "../catalogue/index.ts";
import type { Catalogue } from "../catalogue/model.ts";
import { innerLinksOf } from "../content/body.ts";
import { languageOf } from "../content/language-of.ts";
import { load } from "../content/load.ts";
import type { Content } from "../content/source.ts";
import { inReadingOrder, isError, type Located, summarise } from "../diagnostics/diagnostic.ts";
import { asGithub } from "../diagnostics/reports/github.ts";
import { asGitlab } from "../diagnostics/reports/gitlab.ts";
import { asMarkdown } from "../diagnostics/reports/markdown.ts";
import { asSarif } from "../diagnostics/reports/sarif.ts";
import { asJson, asText, remarksLine, summaryLine, withoutRemarks } from "../diagnostics/reports/text.ts";
import { wordsOf } from "../language/words.ts";
import { guideAddress } from "../publish/guide-address.ts";
import { contentFolder } from "../publish/options.ts";
import { aboutChanges } from "../pull-request/changed-files.ts";
import { aboutRule } from "../rules/about.ts";
import { rules } from "../rules/index.ts";
import type { SitePlan } from "../rules/rule.ts";
import { validate } from "../rules/validate.ts";
import { exitCode, readArguments, run, UsageError } from "../terminal/arguments.ts";
import { contentPaths } from "../terminal/content-paths.ts";
import { aboutDamaged } from "../terminal/damaged.ts";
import { languageOfCommand } from "../terminal/language.ts";

const language = languageOfCommand();
const words = wordsOf("commands", language).check;

const formats = ["text", "github", "gitlab", "json", "sarif"] as const;

/** Bytes: a job summary above 1 MiB is refused whole. */
const jobSummaryLimit = 1_000_000;

const rulesOfSites: ReadonlySet<string> = new Set(rules.filter(({ scope }) => scope === "site").map(({ id }) => id));

await run(async () => {
  const { values, positionals } = readArguments(
    {
      content: { type: "string", default: "content", path: "read" },
      format: { type: "string", default: "text" },
      lang: { type: "string" },
      "changed-from": { type: "string", path: "read" },
      all: { type: "boolean", default: false },
    },
    words.usage,
    true,
  );
  const format = formats.find((one) => one === values.format);
  if (!format)
    throw new UsageError(
      `${words.format({ given: String(values.format), formats: formats.join(", ") })}\n\n${words.usage}`,
    );
  const language = chosenLanguage(values.lang as string | undefined);
  const root = await contentFolder(values.content as string);
  let view: View = positionals.length
    ? await readSome(positionals, root, language)
    : await readCatalogue(root, { language, planOf });
  const older = values["changed-from"] as string | undefined;
  if (older !== undefined) view = summarised(view, await aboutChanges(view.located, root, await contentFolder(older)));
  await print(format, view, values.all as boolean);
  for (const line of aboutDamaged(view.language)) console.error(line);
  return view.summary.errors ? exitCode.contentAtFault : exitCode.done;
});

/** Loaded only where an entry links to something else in the catalogue, for layouts take a while to load. */
async function planOf(catalogue: Catalogue, content: Content): Promise<SitePlan> {
  const { sitePlan } = await import("../../layouts/site-plan.ts");
  return sitePlan(catalogue, content);
}

type View = Pick<Reading, "located" | "summary" | "content" | "language">;

function summarised(view: View, located: readonly Located[]): View {
  const diagnostics = located.map(({ diagnostic }) => diagnostic);
  return { ...view, located, summary: summarise(diagnostics, view.summary.files) };
}

/** What concerns the files and folders named. Throws UsageError for one that is not there. */
async function readSome(named: readonly string[], root: string, asked?: Language): Promise<View> {
  const content = await load(root);
  const language = asked ?? languageOf(content);
  const wanted = contentPaths(named, root, content);
  const files = new Set([...content.files.map(({ file }) => file), ...content.leftBehind]);
  // A fault that is in no file, such as a missing catalogue.yaml, concerns everyone.
  const concerns = (file: string) => wanted.has(file) || !files.has(file);
  const { known, ...said } = validate(content, language, { concerns });
  let located: readonly Located[] = said.located;
  const linking = known.entries.some((entry) => concerns(entry.file) && innerLinksOf(entry).length > 0);
  if (linking && !said.diagnostics.some(isError)) {
    // Whether a page exists depends on every entry.
    const whole = await readContent(content, { language, planOf });
    const more = whole.located.filter(({ diagnostic: { rule, file } }) => rulesOfSites.has(rule) && concerns(file));
    located = [...said.located, ...more].sort((a, b) => inReadingOrder(a.diagnostic, b.diagnostic));
  }
  const diagnostics = located.map(({ diagnostic }) => diagnostic);
  return { located, content, language, summary: summarise(diagnostics, wanted.size) };
}

async function print(format: (typeof formats)[number], view: View, all: boolean): Promise<void> {
  const { located, summary, content, language } = view;
  const diagnostics = located.map(({ diagnostic }) => diagnostic);
  const guide = guideAddress(content);
  switch (format) {
    case "text": {
      const told = all ? located : withoutRemarks(located);
      const colour = process.stdout.hasColors?.() ?? false;
      console.log(asText({ located: told, summary, content }, language, colour, guide));
      const hidden = located.length - told.length;
      if (hidden) console.log(remarksLine(hidden, language, "npm run check -- --all"));
      return;
    }
    case "json":
      console.log(asJson(diagnostics, summary));
      return;
    case "sarif": {
      const told = rules.map((rule) => ({ ...rule, ...aboutRule(rule) }));
      console.log(asSarif(located, content, { language, rules: told, version: packageFile.version, guide }));
      return;
    }
    case "gitlab":
      console.log(asGitlab(located));
      return;
    case "github":
      if (located.length) console.log(asGithub(located, language, guide));
      console.log(summaryLine(summary, language));
      if (process.env.GITHUB_STEP_SUMMARY) {
        const report = asMarkdown(diagnostics, summary, { language, limit: jobSummaryLimit, guide });
        await appendFile(process.env.GITHUB_STEP_SUMMARY, report);
      }
  }
}

function chosenLanguage(word: string | undefined): Language | undefined {
  if (word === undefined || word === "fr" || word === "en") return word;
  throw new UsageError(`${words.language({ given: word })}\n\n${words.usage}`);
}
