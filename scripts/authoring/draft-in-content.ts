/** A kind and the content it would join in; the text of a new entry, its place, and what check has against it, out. */
import { type Kind, kindLabel, type Language } from "../../schemas/index.ts";
import { contentFrom } from "../content/load.ts";
import type { Content } from "../content/source.ts";
import type { Located } from "../diagnostics/diagnostic.ts";
import { fold, slugify } from "../language/fold.ts";
import { certainOf, nearest } from "../language/nearest.ts";
import { wordsOf } from "../language/words.ts";
import { validate } from "../rules/validate.ts";
import { UsageError } from "../terminal/arguments.ts";
import { type Answers, choicesOf, draft, draftPath, questionsOf } from "./draft.ts";
import type { FieldGuide } from "./field-guide.ts";

/** A file to be, as `content/sites/x.md`. */
export interface NewFile {
  file: string;
  text: string;
}

/** An entry that another one names, told by its name. */
export interface Companion {
  kind: Kind;
  slug: string;
  answers: Answers;
}

export class Draft {
  constructor(
    private readonly kind: Kind,
    private readonly name: string | undefined,
    private readonly content: Content,
    private readonly language: Language,
    /** Entries that it names and that are to be created with it. */
    private readonly companions: readonly NewFile[] = [],
  ) {}

  text(answers: Answers): string {
    return draft(this.kind, answers, this.content, this.language);
  }

  /** All that is to be written, the entry itself last. Throws as `file` does. */
  files(answers: Answers): NewFile[] {
    return [...this.companions, { file: this.file(answers), text: this.text(answers) }];
  }

  /** Throws UsageError where no name can be made, or where it is taken. */
  file(answers: Answers): string {
    const slug = this.name ?? slugify(String(answers.title ?? ""));
    if (!slug) throw new UsageError(wordsOf("authoring").draft.noName);
    const taken = this.content.sources.find(
      (source) => source.schema === this.kind && fold(source.slug) === fold(slug),
    );
    if (taken) throw new UsageError(wordsOf("authoring").draft.taken({ file: taken.file }));
    return draftPath(this.kind, slug, answers);
  }

  /** The same draft, with an entry beside it that it may name from now on. */
  beside({ kind, slug, answers }: Companion): Draft {
    const one = { file: draftPath(kind, slug, answers), text: draft(kind, answers, this.content, this.language) };
    return new Draft(this.kind, this.name, joined(this.content, [one]), this.language, [...this.companions, one]);
  }

  choices(field: FieldGuide, answers: Answers): string[] {
    return choicesOf(field, this.content, answers);
  }

  /** An answer as it is written: a choice that is the same words, or that is told by its title, an alias or a label. */
  meant(field: FieldGuide, answer: Answers[string]): Answers[string] {
    if (!field.values && !field.names) return answer;
    const names = [...this.names(field)];
    const one = (word: string) => (names.some(([, value]) => value === word) ? word : (certainOf(word, names) ?? word));
    if (Array.isArray(answer)) return [...new Set(answer.map(one))];
    return typeof answer === "string" ? one(answer) : answer;
  }

  /** The words of an answer that name no entry, each with the one that it is perhaps a misspelling of. */
  absent(field: FieldGuide, answer: Answers[string] | undefined): { word: string; near?: string }[] {
    if (!field.names) return [];
    const names = new Map(this.names(field));
    const there = new Set(names.values());
    return [answer ?? []]
      .flat()
      .filter((word): word is string => typeof word === "string" && word !== "" && !there.has(word))
      .map((word) => {
        const near = names.get(nearest(word, names.keys()) ?? "");
        return near === undefined ? { word } : { word, near };
      });
  }

  /** What is to be known of an entry to create it, told by the word that names it; undefined where that is not enough. */
  companion(field: FieldGuide, word: string, answers: Answers): Companion | undefined {
    const kind = field.names;
    if (!kind) return undefined;
    const { edition } = answers;
    const known: Answers = { ...(edition !== undefined && { edition }), ...toldByName(kind, word) };
    const needed = questionsOf(kind, this.language).filter(({ required }) => required);
    if (!needed.every(({ key }) => Object.hasOwn(known, key))) return undefined;
    const told = needed.map(({ key }) => [key, known[key] as Answers[string]]);
    const slug = kind === "edition" ? String(known.year) : slugify(word);
    return slug ? { kind, slug, answers: Object.fromEntries(told) } : undefined;
  }

  /** How an answer names an entry that is to be: organisations by their title, others by their file. */
  nameOf(field: FieldGuide, { slug, answers }: Companion): string {
    return field.reference ? slug : String(answers.title);
  }

  /** Errors of the entry as it stands, and of those beside it. */
  faults(answers: Answers): Located[] {
    const file = draftPath(this.kind, this.name ?? (slugify(String(answers.title ?? "")) || "fiche"), answers);
    const all = joined(this.content, [{ file, text: this.text(answers) }]);
    const mine = new Set([file, ...this.companions.map((one) => one.file)]);
    return validate(all, this.language, { concerns: (one) => mine.has(one) }).located.filter(
      ({ diagnostic }) => diagnostic.severity === "error",
    );
  }

  /** Every name of what may be answered, with what is written for it. */
  private *names(field: FieldGuide): Generator<[name: string, value: string]> {
    for (const { value, label } of field.values ?? []) yield* pairs([value, label], value);
    const kind = field.names;
    for (const source of this.content.sources) {
      if (kind === undefined || source.schema !== kind) continue;
      const { title, aliases } = source.read?.data ?? {};
      const value = field.reference ? source.slug : String(title ?? source.slug);
      const told = [value, source.slug, title, ...(Array.isArray(aliases) ? aliases : [])];
      // « Édition 2018 ».
      yield* pairs([...told, `${kindLabel(kind, this.language)} ${source.slug}`], value);
    }
  }
}

function* pairs(names: readonly unknown[], value: string): Generator<[name: string, value: string]> {
  for (const name of names) if (typeof name === "string") yield [name, value];
}

/** An edition is named by its year; other words are a title, written as in a sentence where they came as a file's name. */
function toldByName(kind: Kind, word: string): Answers {
  if (kind !== "edition") return { title: titleOf(word) };
  const year = /^\D*((?:19|20)\d\d)\D*$/.exec(word)?.[1];
  return year === undefined ? {} : { title: `${kindLabel(kind, "fr")} ${year}`, year: Number(year) };
}

function titleOf(word: string): string {
  const text = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word) ? word.replaceAll("-", " ") : word;
  return text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
}

function joined(content: Content, files: readonly NewFile[]): Content {
  const encoder = new TextEncoder();
  const added = contentFrom(new Map(files.map(({ file, text }) => [file, { bytes: encoder.encode(text) }])));
  return {
    ...content,
    files: [...content.files, ...added.files],
    sources: [...content.sources, ...added.sources],
  };
}
