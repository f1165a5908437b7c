/** What a text of these files may be besides plain: with gaps that values fill, or with forms that a number chooses from. */

declare const gaps: unique symbol;

/** A text with gaps, as « Page {number} sur {count} »; `Gap` is their names, so that none is forgotten or misspelt. */
export type Pattern<Gap extends string> = string & { readonly [gaps]: Gap };

/**
 * The forms of a text that says a number, named as `Intl.PluralRules` names them: a language has those that it needs.
 * « {count} » stands for the number; `Gap` is the names of what else is left to fill.
 */
export type Forms<Gap extends string = never> = {
  readonly one: string;
  readonly other: string;
  readonly [gaps]: Gap;
};

/** In JSON an object is the forms of one text where it has nothing but forms, and else a group of texts. */
export function isForms(value: object): value is Forms<string> {
  return "other" in value && Object.keys(value).every((key) => forms.has(key));
}

const forms: ReadonlySet<string> = new Set(["zero", "one", "two", "few", "many", "other"]);

/** The names of the gaps of a text, each once. */
export function gapsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string))];
}
