/** Patterns from strings/ and values in, sentences in the language of the site out. */
import type { Language } from "../schemas/index.ts";

/** The forms of a counted word; « {count} » stands for the number. */
export interface Forms {
  one: string;
  other: string;
}

/** `fill("Page {number}", { number: 2 })` → `Page 2`. A name without a value stays as written. */
export function fill(pattern: string, values: Record<string, string | number>): string {
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

/** The right form for `value`, its number filled in: `0 défi`, `1 057 défis`. */
export function counted(value: number, forms: Forms, language: Language): string {
  const form = formatsOf(language).plural.select(value) === "one" ? forms.one : forms.other;
  // Writing a number costs more than all the rest, and many sentences do not say it.
  return form.includes("{count}") ? fill(form, { count: numeral(value, language) }) : form;
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
