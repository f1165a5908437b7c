/** `npm run check`: reads content and says everything that is wrong with it. */
import { appendFile } from "node:fs/promises";
import packageFile from "../package.json" with { type: "json" };
import type { Language } from "../schemas/index.ts";
import { exitCode, readArguments, run, UsageError } from "./arguments.ts";
import { summarise } from "./catalogue/diagnostics.ts";
import { type Reading, readCatalogue } from "./catalogue/index.ts";
import { asJson, asText, summaryLine } from "./catalogue/print.ts";
import { asGithub } from "./catalogue/print-github.ts";
import { asGitlab } from "./catalogue/print-gitlab.ts";
import { asMarkdown } from "./catalogue/print-markdown.ts";
import { asSarif } from "./catalogue/print-sarif.ts";
import { rules } from "./catalogue/rules/index.ts";
import { contentPaths } from "./content-paths.ts";
import { guideAddress } from "./guide-address.ts";
import { contentFolder } from "./publish/options.ts";

const usage = `npm run check -- [--content DIR] [--format text|github|gitlab|json|sarif] [--lang fr|en] [FICHIER…]

Vérifie les fiches et dit tout ce qui ne va pas. Avec des fichiers ou des dossiers, ne montre que ce qui les
concerne ; tout est lu tout de même, car les fiches renvoient les unes aux autres.

  --content DIR   le dossier des fiches (content, sauf mention contraire)
  --format        text pour les personnes ; github, gitlab, json et sarif pour les forges et les programmes
  --lang          la langue des messages (celle du catalogue, sauf mention contraire)

Code de sortie : 0 rien à corriger, 1 des erreurs dans le contenu, 2 mauvais usage ou erreur du programme.`;

const formats = ["text", "github", "gitlab", "json", "sarif"] as const;

/** Bytes: a job summary above 1 MiB is refused whole. */
const jobSummaryLimit = 1_000_000;

await run(async () => {
  const { values, positionals } = readArguments(
    {
      content: { type: "string", default: "content" },
      format: { type: "string", default: "text" },
      lang: { type: "string" },
    },
    usage,
    true,
  );
  const format = formats.find((one) => one === values.format);
  if (!format) throw new UsageError(`--format ${values.format} : choisissez ${formats.join(", ")}.\n\n${usage}`);
  const language = languageOf(values.lang as string | undefined);
  const root = await contentFolder(values.content as string);
  const reading = await readCatalogue(root, language);
  const view = restrict(reading, positionals, root);
  await print(format, view, reading);
  return view.summary.errors ? exitCode.contentAtFault : exitCode.done;
});

async function print(format: (typeof formats)[number], view: View, { content, language }: Reading): Promise<void> {
  const { located, summary } = view;
  const diagnostics = located.map(({ diagnostic }) => diagnostic);
  const guide = guideAddress(content);
  switch (format) {
    case "text":
      console.log(asText({ located, summary, content }, language, process.stdout.hasColors?.() ?? false, guide));
      return;
    case "json":
      console.log(asJson(diagnostics, summary));
      return;
    case "sarif":
      console.log(asSarif(located, content, { language, rules, version: packageFile.version, guide }));
      return;
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

function languageOf(word: string | undefined): Language | undefined {
  if (word === undefined || word === "fr" || word === "en") return word;
  throw new UsageError(`--lang ${word} : choisissez fr ou en.\n\n${usage}`);
}

type View = Pick<Reading, "located" | "summary">;

/** What concerns the files and folders named; everything where none is. Throws UsageError for one that is not there. */
function restrict(reading: Reading, named: readonly string[], root: string): View {
  if (named.length === 0) return reading;
  const wanted = contentPaths(named, root, reading.content);
  const files = new Set(reading.content.files.map(({ file }) => file));
  // A fault that is in no file at all (a rule that stopped, a missing catalogue.yaml) concerns everyone.
  const located = reading.located.filter(({ diagnostic: { file } }) => wanted.has(file) || !files.has(file));
  return {
    located,
    summary: summarise(
      located.map(({ diagnostic }) => diagnostic),
      wanted.size,
    ),
  };
}
