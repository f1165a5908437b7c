/** A kind and the content it would join in; the text of a new entry, its place, and what check has against it, out. */
import type { Kind, Language } from "../../schemas/index.ts";
import { contentFrom } from "../content/load.ts";
import type { Content } from "../content/source.ts";
import type { Located } from "../diagnostics/diagnostic.ts";
import { fold, slugify } from "../language/fold.ts";
import { validate } from "../rules/validate.ts";
import { UsageError } from "../terminal/arguments.ts";
import { type Answers, choicesOf, draft, draftPath } from "./draft.ts";
import type { FieldGuide } from "./field-guide.ts";

export class Draft {
  constructor(
    private readonly kind: Kind,
    private readonly name: string | undefined,
    private readonly content: Content,
    private readonly language: Language,
  ) {}

  text(answers: Answers): string {
    return draft(this.kind, answers, this.content, this.language);
  }

  /** Throws UsageError where no name can be made, or where it is taken. */
  file(answers: Answers): string {
    const slug = this.name ?? slugify(String(answers.title ?? ""));
    if (!slug) throw new UsageError("Le titre ne donne pas de nom de fichier : choisissez-en un avec --name.");
    const taken = this.content.sources.find(
      (source) => source.schema === this.kind && fold(source.slug) === fold(slug),
    );
    if (taken)
      throw new UsageError(
        `La fiche ${taken.file} existe déjà : elle est restée telle quelle. Complétez-la, ou choisissez un autre nom avec --name.`,
      );
    return draftPath(this.kind, slug, answers);
  }

  choices(field: FieldGuide, answers: Answers): string[] {
    return choicesOf(field, this.content, answers);
  }

  /** An answer as it is written: a choice that differs by accents, case or spaces only, or that is told by its title. */
  meant(field: FieldGuide, answer: Answers[string]): Answers[string] {
    if (!field.values && !field.reference) return answer;
    const names = new Map<string, string>();
    const add = (name: unknown, value: string) => {
      const key = slugify(String(name ?? ""));
      if (key && !names.has(key)) names.set(key, value);
    };
    for (const choice of choicesOf(field, this.content)) add(choice, choice);
    for (const { value, label } of field.values ?? []) add(label, value);
    for (const { schema, slug, read } of this.content.sources) {
      if (schema !== field.reference) continue;
      const { title, aliases } = read?.data ?? {};
      for (const name of [title, ...(Array.isArray(aliases) ? aliases : [])]) add(name, slug);
    }
    const one = (word: string) => names.get(slugify(word)) ?? word;
    if (Array.isArray(answer)) return answer.map(one);
    return typeof answer === "string" ? one(answer) : answer;
  }

  /** Errors of the entry as it stands. */
  faults(answers: Answers): Located[] {
    const file = draftPath(this.kind, this.name ?? (slugify(String(answers.title ?? "")) || "fiche"), answers);
    const added = contentFrom(new Map([[file, { bytes: new TextEncoder().encode(this.text(answers)) }]]));
    const all = {
      ...this.content,
      files: [...this.content.files, ...added.files],
      sources: [...this.content.sources, ...added.sources],
    };
    return validate(all, this.language, { concerns: (one) => one === file }).located.filter(
      ({ diagnostic }) => diagnostic.severity === "error",
    );
  }
}
