/** `npm run new`: asks what is needed, and writes an entry that is valid at once, its other questions as comments. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { type Kind, kindLabel, kinds, type Language } from "../../schemas/index.ts";
import { type Answers, questionsOf } from "../authoring/draft.ts";
import { Draft } from "../authoring/draft-in-content.ts";
import type { FieldGuide } from "../authoring/field-guide.ts";
import { forgetUnfinished, keepUnfinished, unfinished } from "../authoring/unfinished.ts";
import { readCatalogue } from "../catalogue/index.ts";
import type { Content } from "../content/source.ts";
import type { Located } from "../diagnostics/diagnostic.ts";
import { asText } from "../diagnostics/reports/text.ts";
import { fold } from "../language/fold.ts";
import { nearest } from "../language/nearest.ts";
import { contentFolder } from "../publish/options.ts";
import { exitCode, readArguments, run, UsageError } from "../terminal/arguments.ts";
import { type Asker, openAsker } from "../terminal/asker.ts";
import { whereTheyAre } from "../terminal/given-path.ts";

const usage = `npm run new -- [SORTE] [--title "…"] [--edition …] [--name …] [--content DIR] [--lang fr|en]

Crée une fiche. Sortes : ${kinds.map((kind) => `${kind} (${kindLabel(kind, "fr").toLowerCase()})`).join(", ")}.
Dans un terminal, ce qui manque est demandé. Sinon, donnez tout : npm run new -- defi --title "…" --edition 2019

  --title, --edition, --summary, --site…   la réponse à une question ; --themes a,b pour une liste
  --name           le nom du fichier, sans .md (tiré du titre, sauf mention contraire)
  --content DIR    le dossier des fiches (content, sauf mention contraire)

Code de sortie : 0 fiche créée, 2 mauvais usage, fiche déjà là ou erreur du programme.`;

await run(async () => {
  const { values, positionals } = readArguments(options(), usage, true);
  const given = values as Record<string, string | string[] | undefined>;
  const root = await contentFolder(String(given.content));
  const { content, language } = await readCatalogue(root, {
    language: given.lang === "en" || given.lang === "fr" ? given.lang : undefined,
  });
  const asker = process.stdin.isTTY && process.stdout.isTTY ? openAsker() : undefined;
  try {
    const kind = await kindOf(positionals[0], language, asker);
    const questions = questionsOf(kind, language);
    const draftOf = new Draft(kind, given.name as string | undefined, content, language);
    let answers = answersFrom(given, kind, questions, draftOf);
    if (asker) {
      const begun = await unfinished(kind);
      const title = begun?.title === undefined ? "" : ` (« ${begun.title} »)`;
      if (begun && (await asker.agree(`Reprendre la fiche commencée${title} ?`))) answers = { ...begun, ...answers };
      answers = await askAll(questions, answers, draftOf, asker, (so) => keepUnfinished(kind, so));
    }
    const missing = questions.filter(({ key, required }) => required && answers[key] === undefined);
    if (missing.length) {
      throw new UsageError(`Il manque ${missing.map(({ key }) => `--${key}`).join(" et ")}.\n\n${usage}`);
    }
    const file = draftOf.file(answers);
    const faults = draftOf.faults(answers);
    if (faults.length)
      throw new UsageError(`Rien n’a été écrit.\n\n${told(faults, draftOf.text(answers), file, language)}`);
    const path = join(root, ...file.split("/").slice(1));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, draftOf.text(answers), { flag: "wx" });
    await forgetUnfinished(kind);
    console.log(next(relative(whereTheyAre(), path)));
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

/** Groups of lines are not asked for in a terminal: their example in the file says more. */
function isSimple({ parts }: FieldGuide): boolean {
  return parts === undefined;
}

async function kindOf(word: string | undefined, language: Language, asker: Asker | undefined): Promise<Kind> {
  const names = new Map(
    kinds.flatMap((kind) => [[kind, kind] as const, [fold(kindLabel(kind, language)), kind] as const]),
  );
  if (word === undefined && asker) {
    const answer = await asker.ask("Quelle sorte de fiche ?", { choices: kinds, needed: true });
    return kindOf(answer, language, asker);
  }
  if (word === undefined) throw new UsageError(`Dites quelle sorte de fiche créer.\n\n${usage}`);
  const kind = names.get(fold(word).replace(/s$/, "")) ?? names.get(fold(word));
  if (kind) return kind;
  const near = nearest(word, names.keys());
  throw new UsageError(
    `« ${word} » n’est pas une sorte de fiche.${near ? ` Vouliez-vous dire ${near} ?` : ""}\n\n${usage}`,
  );
}

function answersFrom(
  given: Record<string, string | string[] | undefined>,
  kind: Kind,
  questions: readonly FieldGuide[],
  draftOf: Draft,
): Answers {
  const answers: Answers = {};
  for (const [key, value] of Object.entries(given)) {
    if (!Array.isArray(value)) continue;
    const field = questions.find((question) => question.key === key);
    if (!field) throw new UsageError(`--${key} n’est pas une question de la sorte ${kind}.`);
    answers[key] = draftOf.meant(field, answerOf(field, value));
  }
  return answers;
}

/** Names of entries and values of a closed list hold no comma; sentences may. */
function answerOf(field: FieldGuide, given: readonly string[]): Answers[string] {
  const trimmed = given.map((one) => one.trim());
  if (field.list) return field.reference || field.values ? trimmed.flatMap((one) => one.split(/\s*,\s*/)) : trimmed;
  const last = trimmed.at(-1) ?? "";
  return typeof field.example === "number" && /^-?\d+$/.test(last) ? Number(last) : last;
}

/** First what is needed, then the rest if wished. An answer that check refuses is asked for again, in its words. */
async function askAll(
  questions: readonly FieldGuide[],
  given: Answers,
  draftOf: Draft,
  asker: Asker,
  keep: (answers: Answers) => Promise<void>,
): Promise<Answers> {
  let answers = given;
  const ask = async (field: FieldGuide) => {
    answers = await askOne(field, answers, draftOf, asker);
    await keep(answers);
  };
  const open = questions.filter((field) => isSimple(field) && given[field.key] === undefined);
  for (const field of open.filter(({ required }) => required)) await ask(field);
  const others = open.filter(({ required }) => !required);
  if (others.length && (await asker.agree(`Répondre maintenant aux ${others.length} autres questions ?`))) {
    for (const field of others) await ask(field);
  }
  return answers;
}

async function askOne(field: FieldGuide, answers: Answers, draftOf: Draft, asker: Asker): Promise<Answers> {
  const { key, label, help, required, list } = field;
  const choices = draftOf.choices(field, answers);
  const sentences = list && choices.length === 0;
  const several = sentences
    ? "S’il y en a plusieurs, des points-virgules entre eux."
    : "S’il y en a plusieurs, des virgules entre eux.";
  for (;;) {
    const question = [`${label}.`, help, list ? several : undefined].filter(Boolean).join(" ");
    const said = await asker.ask(question, { choices, needed: required });
    if (!said) return answers;
    const answered = {
      ...answers,
      [key]: draftOf.meant(field, answerOf(field, sentences ? said.split(/\s*;\s*/) : [said])),
    };
    const before = draftOf.faults(answers).map(({ diagnostic }) => diagnostic.message);
    // What has not been asked yet is missing, of course.
    const faults = draftOf
      .faults(answered)
      .filter(({ diagnostic: { rule, message } }) => rule !== "field/missing" && !before.includes(message));
    if (faults.length === 0) return answered;
    for (const { diagnostic } of faults) asker.say([diagnostic.message, diagnostic.help].filter(Boolean).join("\n"));
  }
}

function told(located: readonly Located[], text: string, file: string, language: Language): string {
  const source = { file, text } as Content["sources"][number];
  const summary = { files: 1, errors: located.length, warnings: 0 };
  return asText({ located, summary, content: { sources: [source] } }, language, process.stderr.hasColors?.() ?? false);
}

function next(path: string): string {
  return [
    `Fiche créée : ${path}`,
    "Ouvrez-la pour répondre aux autres questions et raconter le travail sous la dernière ligne de tirets.",
    `Pour la vérifier : npm run check -- ${path}`,
    "Pour la voir : npm start",
  ].join("\n");
}
