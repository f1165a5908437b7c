/** The name of a file of schemas/words/ in; its texts, each ready to be said with its values, in one language or in all, out. */
import type { Language, Words } from "../../schemas/index.ts";
import { words } from "../../schemas/words/index.ts";
import { type Forms, gapsOf, isForms, type Pattern } from "../../schemas/words/pattern.ts";
import type { WordsByFile } from "../../schemas/words/types.ts";
import { counted, fill, type Value } from "./wording.ts";

/** What fills a gap of a text that is said in every language: the same in all, or words of each. */
export type ValueInEach = Value | Words;

/** A text without gaps is what is said; one with gaps is a function of their values, one with forms of its `count` too. */
export type Said<Group, Filling, Out> = {
  readonly [Key in keyof Group]: string extends Group[Key]
    ? Out
    : Group[Key] extends Pattern<infer Gap>
      ? (values: Readonly<Record<Gap, Filling>>) => Out
      : Group[Key] extends Forms<infer Gap>
        ? (values: Readonly<Record<Gap, Filling>> & { readonly count: number }) => Out
        : Said<Group[Key], Filling, Out>;
};

export type FileOfWords = keyof WordsByFile;

const languages = Object.keys(words) as Language[];

/** `wordsOf("serve", "fr").done({ pages: 3, … })`: for who knows whom they talk to. */
export function wordsOf<File extends FileOfWords>(
  file: File,
  language: Language,
): Said<WordsByFile[File], Value, string>;
/** In every language at once: for what is found out before anyone asks in which language to say it. */
export function wordsOf<File extends FileOfWords>(file: File): Said<WordsByFile[File], ValueInEach, Words>;
export function wordsOf(file: FileOfWords, language?: Language): unknown {
  const key = `${file} ${language}`;
  let made = known.get(key);
  if (!made) {
    made = language
      ? saidIn(words[language][file], language)
      : inAll((one) => wordsOf(file, one) as unknown as Texts, Object.keys(words.fr[file]));
    known.set(key, made);
  }
  return made;
}

const known = new Map<string, unknown>();

type Texts = { readonly [key: string]: string | ((values: Record<string, Value>) => string) | Texts };

/** A list in JSON is the lines of one text. */
function saidIn(group: object, language: Language): Texts {
  const said = (text: unknown): Texts[string] => {
    if (Array.isArray(text)) return said(text.join("\n"));
    if (typeof text === "string") {
      return gapsOf(text).length ? (values) => fill(text as Pattern<string>, values) : text;
    }
    if (!isForms(text as object)) return saidIn(text as object, language);
    return (values) => counted(Number(values.count), text as Forms<string>, language, values);
  };
  return Object.fromEntries(Object.entries(group).map(([key, text]) => [key, said(text)]));
}

/** The same texts, each in every language; `textsIn` gives those of one. */
function inAll(textsIn: (language: Language) => Texts, keys: readonly string[]): object {
  const entries = keys.map((key): [string, unknown] => {
    const text = inEach((language) => textsIn(language)[key]);
    if (typeof text.fr === "string") return [key, text];
    if (typeof text.fr === "object") return [key, inAll((language) => text[language] as Texts, Object.keys(text.fr))];
    const say = text as Record<Language, (values: Record<string, Value>) => string>;
    return [
      key,
      (values: Record<string, ValueInEach>) => inEach((language) => say[language](valuesIn(values, language))),
    ];
  });
  return Object.fromEntries(entries);
}

function valuesIn(values: Record<string, ValueInEach>, language: Language): Record<string, Value> {
  const entries = Object.entries(values).map(([gap, value]): [string, Value] => [
    gap,
    typeof value === "object" ? value[language] : value,
  ]);
  return Object.fromEntries(entries);
}

/** `inEach((language) => kindLabel("site", language))`: what a function gives for each language. */
export function inEach<Result>(of: (language: Language) => Result): Record<Language, Result> {
  return Object.fromEntries(languages.map((language) => [language, of(language)])) as Record<Language, Result>;
}
