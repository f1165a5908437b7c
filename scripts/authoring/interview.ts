/** The questions about a new entry in; a person's answers, and the entries that are to be created with it, out. */
import { kindLabel, type Language } from "../../schemas/index.ts";
import { wordsOf } from "../language/words.ts";
import type { Asker } from "../terminal/asker.ts";
import type { Answers } from "./draft.ts";
import type { Companion, Draft } from "./draft-in-content.ts";
import type { FieldGuide } from "./field-guide.ts";

/** An entry as far as it is told. */
export interface Told {
  draft: Draft;
  answers: Answers;
}

interface Interview {
  asker: Asker;
  language: Language;
  /** Told each answer, to be found again after an interruption. */
  keep(answers: Answers): Promise<void>;
}

/** Groups of lines are not asked for in a terminal: their example in the file says more. */
export function isSimple({ parts }: FieldGuide): boolean {
  return parts === undefined;
}

/** Names of entries and values of a closed list hold no comma; sentences may. */
export function answerOf(field: FieldGuide, given: readonly string[]): Answers[string] {
  const trimmed = given.map((one) => one.trim());
  if (field.list) return field.reference || field.values ? trimmed.flatMap((one) => one.split(/\s*,\s*/)) : trimmed;
  const last = trimmed.at(-1) ?? "";
  return typeof field.example === "number" && /^-?\d+$/.test(last) ? Number(last) : last;
}

/**
 * What was answered already is looked at first, for it may name what is not there yet; then what is needed is asked, then
 * the rest if wished. An answer that check refuses is asked for again, in its words.
 */
export async function askAll(
  questions: readonly FieldGuide[],
  { draft, answers }: Told,
  interview: Interview,
): Promise<Told> {
  let now: Told = { draft, answers: {} };
  const simple = questions.filter(isSimple);
  for (const field of simple) {
    const answer = answers[field.key];
    if (answer !== undefined) now = await askOne(field, now, interview, answer);
  }
  const open = simple.filter(({ key }) => now.answers[key] === undefined);
  const ask = async (field: FieldGuide) => {
    now = await askOne(field, now, interview);
    await interview.keep(now.answers);
  };
  for (const field of open.filter(({ required }) => required)) await ask(field);
  const others = open.filter(({ required }) => !required);
  const whether = wordsOf("authoring", interview.language).interview.others({ number: others.length });
  if (others.length && (await interview.asker.agree(whether))) for (const field of others) await ask(field);
  return now;
}

/** Asks until there is an answer that check takes, or none; not for the first time where `given` is one. */
async function askOne(field: FieldGuide, told: Told, interview: Interview, given?: Answers[string]): Promise<Told> {
  const { draft, answers } = told;
  let answer = given ?? (await asked(field, told, interview));
  while (answer !== undefined) {
    const now = await settle(field, { draft, answers: { ...answers, [field.key]: answer } }, interview);
    const before = draft.faults(answers).map(({ diagnostic }) => diagnostic.message);
    // What has not been asked yet is missing, of course.
    const faults = now.draft
      .faults(now.answers)
      .filter(({ diagnostic: { rule, message } }) => rule !== "field/missing" && !before.includes(message));
    if (faults.length === 0) return now;
    for (const { diagnostic } of faults)
      interview.asker.say([diagnostic.message, diagnostic.help].filter(Boolean).join("\n"));
    answer = await asked(field, told, interview);
  }
  return told;
}

async function asked(field: FieldGuide, { draft, answers }: Told, { asker, language }: Interview) {
  const words = wordsOf("authoring", language).interview;
  const { label, help, required, list } = field;
  const choices = draft.choices(field, answers);
  const sentences = list && !field.reference && !field.values;
  const several = sentences ? words.severalSentences : words.severalNames;
  const question = [`${label}.`, help, list ? several : undefined].filter(Boolean).join(" ");
  const said = await asker.ask(question, { choices, needed: required });
  return said ? draft.meant(field, answerOf(field, sentences ? said.split(/\s*;\s*/) : [said])) : undefined;
}

/** Asks about each entry that an answer names and that is not there: whether another was meant, or it is to be created. */
async function settle(field: FieldGuide, told: Told, { asker, language }: Interview): Promise<Told> {
  const words = wordsOf("authoring", language).interview;
  let now = told;
  for (const { word, near } of told.draft.absent(field, told.answers[field.key])) {
    now = meantNow(field, now);
    // The same in other letters is there by now.
    if (![now.answers[field.key]].flat().includes(word)) continue;
    if (near !== undefined && (await asker.agree(words.meant({ word, near })))) {
      now = { ...now, answers: replaced(now.answers, field, word, near) };
      continue;
    }
    const companion = now.draft.companion(field, word, now.answers);
    if (!companion) continue;
    const create = field.reference ? words.createReference : words.createNamed;
    if (!(await asker.agree(create({ kind: kindLabel(companion.kind, language), word })))) continue;
    const whole = await named(companion, words.title, asker);
    now = {
      draft: now.draft.beside(whole),
      answers: replaced(now.answers, field, word, now.draft.nameOf(field, whole)),
    };
  }
  return meantNow(field, now);
}

/** The answer as it is written now that there may be more to name. */
function meantNow(field: FieldGuide, { draft, answers }: Told): Told {
  const answer = answers[field.key];
  return answer === undefined
    ? { draft, answers }
    : { draft, answers: { ...answers, [field.key]: draft.meant(field, answer) } };
}

/** Its title, which people may want otherwise than they named it. */
async function named(companion: Companion, question: string, asker: Asker): Promise<Companion> {
  const { title } = companion.answers;
  const said = await asker.ask(question, {
    choices: [],
    needed: false,
    otherwise: String(title),
  });
  return said ? { ...companion, answers: { ...companion.answers, title: said } } : companion;
}

function replaced(answers: Answers, { key }: FieldGuide, word: string, by: string): Answers {
  const answer = answers[key];
  return { ...answers, [key]: Array.isArray(answer) ? answer.map((one) => (one === word ? by : one)) : by };
}
