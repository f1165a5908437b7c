/** Partial ISO dates (`2018`, `2018-07`, `2018-07-09`) in, dates and ranges as people write them out. */
import type { Language } from "../schemas/index.ts";
import { fill } from "../scripts/language/wording.ts";
import type { Strings } from "./strings.ts";

/** British order and names for English: day, month, year. */
const locales: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };

interface Parts {
  day?: string;
  month?: string;
  year: string;
}

/** `2018-07-01` → `1er juillet 2018`; `2018-07` → `juillet 2018`; `2018` → `2018`. */
export function longDate(iso: string, language: Language): string {
  return written(partsOf(iso, language));
}

/** `du 9 au 11 juillet 2018`, `de juin à juillet 2018`; one date alone where both are the same or `end` is missing. */
export function dateRange(start: string, end: string | undefined, words: Strings["dates"], language: Language): string {
  const first = partsOf(start, language);
  if (!end || end === start) return written(first);
  const last = partsOf(end, language);
  const pattern = first.day && last.day ? words.days : words.spans;
  const range = fill(pattern, { start: written(unsaid(first, last)), end: written(last) });
  return language === "fr" ? range.replace(/^de (?=[ao])/, "d’") : range;
}

/** `first` without what the end of the range says again. */
function unsaid(first: Parts, last: Parts): Partial<Parts> {
  if (first.year !== last.year || !first.month) return first;
  if (first.month !== last.month || !first.day || !last.day) return { day: first.day, month: first.month };
  return { day: first.day };
}

function written({ day, month, year }: Partial<Parts>): string {
  return [day, month, year].filter(Boolean).join(" ");
}

function partsOf(iso: string, language: Language): Parts {
  const [year = "", month, day] = iso.split("-");
  if (!month) return { year };
  const name = monthName(Number(month) - 1, language);
  if (!day) return { month: name, year };
  return { day: language === "fr" && day === "01" ? "1er" : String(Number(day)), month: name, year };
}

const monthNames: Partial<Record<Language, string[]>> = {};

/** Months count from 0. A format takes a hundred times as long to make as to use. */
function monthName(month: number, language: Language): string {
  let names = monthNames[language];
  if (!names) {
    const format = new Intl.DateTimeFormat(locales[language], { month: "long", timeZone: "UTC" });
    names = Array.from({ length: 12 }, (_, at) => format.format(new Date(Date.UTC(2000, at, 1))));
    monthNames[language] = names;
  }
  return names[month] ?? "";
}
