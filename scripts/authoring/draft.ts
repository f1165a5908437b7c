/** A kind and some answers in, a new entry with the questions that are left as comments out. */
import { folderOf, type Kind, type Language } from "../../schemas/index.ts";
import type { Content } from "../content/source.ts";
import { wordsOf } from "../language/words.ts";
import { shown } from "../rules/field-error.ts";
import { type FieldGuide, fieldsOf, yamlLines } from "./field-guide.ts";

export type Answers = Record<string, string | number | string[]>;

/** The fields that contributors are asked for, and those without which nothing is valid. */
export function questionsOf(kind: Kind, language: Language): FieldGuide[] {
  return fieldsOf(kind, language).filter(({ asked, required }) => asked || required);
}

/** What may be answered: the values of a closed list, or the entries that may be named. */
export function choicesOf(
  { values, reference }: FieldGuide,
  content: Pick<Content, "sources">,
  { edition }: Answers = {},
): string[] {
  if (values) return values.map(({ value }) => value);
  const all = content.sources.filter(({ schema }) => schema === reference).map(({ slug }) => slug);
  if (reference !== "site" || edition === undefined) return all;
  // A work belongs to a site of its edition, where the edition tells its sites.
  const held = content.sources.find(({ schema, slug }) => schema === "edition" && slug === edition)?.read?.data.sites;
  return Array.isArray(held) && held.length ? all.filter((slug) => held.includes(slug)) : all;
}

/** The text of the entry. Fields without an answer are written as an example that is commented out. */
export function draft(kind: Kind, answers: Answers, content: Pick<Content, "sources">, language: Language): string {
  const words = wordsOf("authoring", language).draft;
  const blocks = questionsOf(kind, language).map((field) => {
    const { key, label, help, advice, values } = field;
    const question = [`${label}.`, help, help === undefined ? advice : undefined].filter(Boolean).join(" ");
    const choices = values
      ? values.map(({ value, label: name }) => (name === value ? value : `${value} (${name})`))
      : choicesOf(field, content, answers);
    const offered = choices.length ? [words.choose({ choices: shown(choices, language, 30) })] : [];
    const answered = Object.hasOwn(answers, key);
    const lines = answered
      ? yamlLines(field, answers[key])
      : example(field, content, answers).map((line) => `# ${line}`);
    return [...[question, ...offered].map((line) => `## ${line}`), ...lines].join("\n");
  });
  const how = words.how.replace(/^/gm, "## ");
  return `---\n${[how, ...blocks].join("\n\n")}\n---\n`;
}

/** The schema's example names entries that another catalogue may not have: one of this catalogue stands in for them. */
function example(field: FieldGuide, content: Pick<Content, "sources">, answers: Answers): string[] {
  const [first] = field.reference ? choicesOf(field, content, answers) : [];
  if (first === undefined) return yamlLines(field);
  return yamlLines(field, field.list ? [first] : first);
}

/** `content/prototypes/2018/x.md`: entries of an edition are kept together. */
export function draftPath(kind: Kind, slug: string, { edition }: Answers): string {
  return ["content", folderOf[kind], ...(typeof edition === "string" ? [edition] : []), `${slug}.md`].join("/");
}
