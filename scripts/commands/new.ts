/** `npm run new`: asks what is needed, and writes an entry that is valid at once, its other questions as comments. */
import { join, relative } from "node:path";
import { type Kind, kindLabel, kinds, type Language } from "../../schemas/index.ts";
import { type Answers, questionsOf } from "../authoring/draft.ts";
import { Draft, type NewFile } from "../authoring/draft-in-content.ts";
import type { FieldGuide } from "../authoring/field-guide.ts";
import { answerOf, askAll, isSimple } from "../authoring/interview.ts";
import { forgetUnfinished, keepUnfinished, unfinished } from "../authoring/unfinished.ts";
import { readCatalogue } from "../catalogue/index.ts";
import type { Content } from "../content/source.ts";
import type { Located } from "../diagnostics/diagnostic.ts";
import { asText } from "../diagnostics/reports/text.ts";
import { certainOf, nearest } from "../language/nearest.ts";
import { wordsOf } from "../language/words.ts";
import { contentFolder } from "../publish/options.ts";
import { exitCode, readArguments, run, UsageError } from "../terminal/arguments.ts";
import { type Asker, openAsker } from "../terminal/asker.ts";
import { whereTheyAre } from "../terminal/given-path.ts";
import { languageOfCommand } from "../terminal/language.ts";
import { writeNew } from "../terminal/write-new.ts";

const language = languageOfCommand();
const words = wordsOf("commands", language).new;
const usage = words.usage({
  kinds: kinds.map((kind) => `${kind} (${kindLabel(kind, language).toLowerCase()})`).join(", "),
});

await run(async () => {
  const { values, positionals } = readArguments(options(), usage, true);
  const given = values as Record<string, string | string[] | undefined>;
  const root = await contentFolder(String(given.content));
  const { content } = await readCatalogue(root, { language });
  const asker = process.stdin.isTTY && process.stdout.isTTY ? openAsker(language) : undefined;
  try {
    const kind = await kindOf(positionals[0], language, asker);
    const questions = questionsOf(kind, language);
    let draft = new Draft(kind, given.name as string | undefined, content, language);
    let answers = answersFrom(given, kind, questions, draft);
    if (asker) {
      const begun = await unfinished(kind);
      const title = begun?.title;
      const whether = title === undefined ? words.resume : words.resumeTitle({ title: String(title) });
      if (begun && (await asker.agree(whether))) answers = { ...begun, ...answers };
      const keep = (soFar: Answers) => keepUnfinished(kind, soFar);
      ({ draft, answers } = await askAll(questions, { draft, answers }, { asker, language, keep }));
    }
    const missing = questions.filter(({ key, required }) => required && answers[key] === undefined);
    if (missing.length) {
      const options = missing.map(({ key }) => `--${key}`).join(words.and);
      throw new UsageError(`${words.missing({ options })}\n\n${usage}`);
    }
    const files = draft.files(answers);
    const faults = draft.faults(answers);
    if (faults.length) throw new UsageError(`${words.nothingWritten}\n\n${told(faults, files, language)}`);
    const paths = files.map(({ file }) => join(root, ...file.split("/").slice(1)));
    writeNew(files.map(({ text }, at) => ({ path: paths[at] as string, text })));
    await forgetUnfinished(kind);
    console.log(next(paths.map((path) => relative(whereTheyAre(), path))));
    return exitCode.done;
  } finally {
    asker?.close();
  }
});

/** Options for every simple question of every kind; which belong to the kind is said later, by name. */
function options(): Parameters<typeof readArguments>[0] {
  const questions = kinds.flatMap((kind) => questionsOf(kind, "fr")).filter(isSimple);
  return {
    ...Object.fromEntries(questions.map(({ key }) => [key, { type: "string", multiple: true } as const])),
    name: { type: "string" },
    lang: { type: "string" },
    content: { type: "string", default: "content", path: "read" },
  };
}

/** By its name or its label; asked for, at a terminal, until it is one. Throws UsageError. */
async function kindOf(word: string | undefined, language: Language, asker: Asker | undefined): Promise<Kind> {
  const names = kinds.flatMap((kind): [string, Kind][] => [
    [kind, kind],
    [kindLabel(kind, language), kind],
  ]);
  const kind = word === undefined ? undefined : certainOf(word, names);
  if (kind) return kind;
  let said: string = words.whichKind;
  if (word !== undefined) {
    const near = new Map(names).get(nearest(word, new Map(names).keys()) ?? "");
    said = near ? words.noKindNear({ word, near }) : words.noKind({ word });
  }
  if (!asker) throw new UsageError(`${said}\n\n${usage}`);
  if (word !== undefined) asker.say(said);
  return kindOf(await asker.ask(words.askKind, { choices: kinds, needed: true }), language, asker);
}

function answersFrom(
  given: Record<string, string | string[] | undefined>,
  kind: Kind,
  questions: readonly FieldGuide[],
  draft: Draft,
): Answers {
  const answers: Answers = {};
  for (const [key, value] of Object.entries(given)) {
    if (!Array.isArray(value)) continue;
    const field = questions.find((question) => question.key === key);
    if (!field) throw new UsageError(words.noQuestion({ key, kind }));
    answers[key] = draft.meant(field, answerOf(field, value));
  }
  return answers;
}

function told(located: readonly Located[], files: readonly NewFile[], language: Language): string {
  const sources = files as unknown as Content["sources"];
  const summary = { files: files.length, errors: located.length, warnings: 0 };
  return asText({ located, summary, content: { sources } }, language, process.stderr.hasColors?.() ?? false);
}

/** The last path is that of the entry that was asked for. */
function next(paths: readonly string[]): string {
  const names = paths.map(inShell).join(" ");
  if (paths.length === 1) return words.createdOne({ file: String(paths[0]), names });
  return words.createdSeveral({ files: paths.map((path) => `  ${path}`).join("\n"), names });
}

function inShell(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path;
}
