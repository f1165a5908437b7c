/** `npm run check`: reads content and says everything that is wrong with it. */
import { stat } from "node:fs/promises";
import { isAbsolute, relative, resolve } from "node:path";
import type { Language } from "../schemas/index.ts";
import { exitCode, readArguments, run, UsageError } from "./arguments.ts";
import { summarise } from "./catalogue/diagnostics.ts";
import { readCatalogue } from "./catalogue/index.ts";
import { asJson, asText } from "./catalogue/print.ts";

const usage = `npm run check -- [--content DIR] [--format text|json] [--lang fr|en] [FILE…]

Vérifie les fiches et dit tout ce qui ne va pas. Code de sortie : 0 rien à corriger,
1 des erreurs dans le contenu, 2 mauvais usage ou erreur du programme.`;

const formats = ["text", "json"] as const;

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
  const root = resolve(values.content as string);
  if (!(await stat(root).catch(() => undefined))?.isDirectory()) {
    throw new UsageError(`Le dossier ${values.content} n’existe pas. Indiquez-le avec --content DIR.`);
  }
  const language = languageOf(values.lang as string | undefined);
  const reading = await readCatalogue(root, language);
  const wanted = new Set(positionals.map((path) => contentPath(path, root)));
  const located = reading.located.filter(({ diagnostic }) => !wanted.size || wanted.has(diagnostic.file));
  const diagnostics = located.map(({ diagnostic }) => diagnostic);
  const summary = summarise(diagnostics, wanted.size || reading.summary.files);
  if (format === "json") console.log(asJson(diagnostics, summary));
  else console.log(asText({ located, summary, content: reading.content }, reading.language, process.stdout.isTTY));
  return summary.errors ? exitCode.contentAtFault : exitCode.done;
});

function languageOf(word: string | undefined): Language | undefined {
  if (word === undefined || word === "fr" || word === "en") return word;
  throw new UsageError(`--lang ${word} : choisissez fr ou en.\n\n${usage}`);
}

/** `content/x.md`, for a file named as it is on disk or as diagnostics name it. */
function contentPath(path: string, root: string): string {
  const below = relative(root, resolve(path));
  return below.startsWith("..") || isAbsolute(below) ? path : `content/${below.split("\\").join("/")}`;
}
