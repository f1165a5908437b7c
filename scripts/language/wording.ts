/** Texts of schemas/words/ and values in, sentences of one language out. */
import type { Language } from "../../schemas/index.ts";
import type { Forms, Pattern } from "../../schemas/words/pattern.ts";

/** Numbers are written as they are: years and lines have no separators. See `numeral`. */
export type Value = string | number;

/** `fill("Page {number}", { number: 2 })` → `Page 2`. */
export function fill<Gap extends string>(pattern: Pattern<Gap>, values: Readonly<Record<NoInfer<Gap>, Value>>): string {
  return filled(pattern, values);
}

function filled(pattern: string, values: Readonly<Record<string, Value>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

interface Formats {
  number: Intl.NumberFormat;
  plural: Intl.PluralRules;
  list: Intl.ListFormat;
}

const formats = new Map<Language, Formats>();

/** Making one of these costs as much as rendering a page, and pages ask for them by the hundred. */
function formatsOf(language: Language): Formats {
  let made = formats.get(language);
  if (!made) {
    made = {
      number: new Intl.NumberFormat(language),
      plural: new Intl.PluralRules(language),
      list: new Intl.ListFormat(language, { type: "conjunction" }),
    };
    formats.set(language, made);
  }
  return made;
}

/** A number with the separators of the language: `1057` → `1 057`. */
export function numeral(value: number, language: Language): string {
  return formatsOf(language).number.format(value);
}

/** The right form for `value`, its number filled in, and its other gaps: `0 défi`, `1 057 défis`. */
export function counted<Gap extends string = never>(
  value: number,
  forms: Forms<Gap>,
  language: Language,
  ...[values]: [Gap] extends [never] ? [] : [Readonly<Record<NoInfer<Gap>, Value>>]
): string {
  const rule = formatsOf(language).plural.select(value);
  const form = (forms as Partial<Record<Intl.LDMLPluralRule, string>>)[rule] ?? forms.other;
  if (!form.includes("{")) return form;
  // Writing a number costs more than all the rest, and many sentences do not say it.
  return filled(form, form.includes("{count}") ? { ...values, count: numeral(value, language) } : (values ?? {}));
}

/** `["a", "b", "c"]` → `a, b et c`. */
export function listed(items: readonly string[], language: Language): string {
  return items.length === 1 ? (items[0] as string) : formatsOf(language).list.format(items);
}

export function capitalised(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** The first letter lowered, unless the word looks like an acronym. */
export function uncapitalised(text: string, language: Language): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
}
