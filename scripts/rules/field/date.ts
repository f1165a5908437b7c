import type { Words } from "../../../schemas/index.ts";
import { fold } from "../../language/fold.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { fieldErrors, quoted, replaceValue, valueFinding } from "../field-error.ts";
import type { Rule } from "../rule.ts";
import { isCalendarDate } from "../schema-check.ts";

const words = wordsOf("rules/field").date;

export const rule: Rule = {
  id: "field/date",
  severity: "error",
  scope: "field",
  passing: { files: prototype('followUps:\n  - date: "2019-03"\n    note: Un essai dans deux accueils.') },
  failing: {
    files: prototype("followUps:\n  - date: 12/03/2019\n    note: Un essai dans deux accueils."),
    at: atLine4(11, 5),
    suggestion: '"2019-03-12"',
  },
  *check(entry) {
    const reported = new Set<string>();
    for (const error of fieldErrors(entry, "format", "pattern")) {
      if (error.schema.format !== "calendar-date" || reported.has(error.name)) continue;
      reported.add(error.name);
      const written = typeof error.value === "string" ? error.value : "";
      const better = isoDate(written);
      const near = better === undefined ? nearDate(written) : undefined;
      const text = quotedDate(better ?? near?.iso);
      yield valueFinding(entry, error, {
        message: words.message({ value: quoted(error.value), name: error.name }),
        help: near?.help ?? error.schema["x-message"],
        ...(text && { suggestion: text }),
        ...(text && near && { proposal: replaceValue(error.path, text) }),
        ...(text &&
          better && {
            edit: {
              ...replaceValue(error.path, text),
              ...(dayOrMonth.test(written) && { language: "fr" as const }),
            },
          }),
      });
    }
  },
};

/** Two numbers that could both be the month, before a year: which is which hangs on the language. */
const dayOrMonth = /^\s*(?:0?[1-9]|1[0-2])[/. -](?:0?[1-9]|1[0-2])[/. -]\d{4}\s*$/;

const months = [
  "janvier",
  "fevrier",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "aout",
  "septembre",
  "octobre",
  "novembre",
  "decembre",
];
const englishMonths = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const weekdays = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";
const beforeDate = new RegExp(`^(?:le |on )?(?:(?:${weekdays}) )?`);

/** The ISO date that a date in another order or in words stands for, day before month as in French; where certain. */
function isoDate(text: string): string | undefined {
  const plain = fold(text.trim())
    .replace(beforeDate, "")
    .replace(/\b1er\b/, "1");
  const numeric = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(plain);
  if (numeric) return existing(numeric[3], numeric[2], numeric[1]);
  const yearFirst = /^(\d{4})[/. -](\d{1,2})(?:[/. -](\d{1,2}))?$/.exec(plain);
  if (yearFirst) return existing(yearFirst[1], yearFirst[2], yearFirst[3]);
  const monthYear = /^(\d{1,2})[/. -](\d{4})$/.exec(plain);
  if (monthYear) return existing(monthYear[2], monthYear[1]);
  const words = /^(?:(\d{1,2}) )?([a-z]+)\.? (\d{4})$/.exec(plain);
  const month = words && monthNamed(words[2] ?? "");
  return words && month ? existing(words[3], String(month), words[1]) : undefined;
}

/** The number of a month by its name, or by an abbreviation that only it has: `juil` and not `jui`. */
function monthNamed(word: string): number | undefined {
  const numbers = [months, englishMonths].flatMap((names) => {
    const exact = names.indexOf(word) + 1;
    return exact ? [exact] : names.flatMap((name, at) => (word.length >= 3 && name.startsWith(word) ? [at + 1] : []));
  });
  return new Set(numbers).size === 1 ? numbers[0] : undefined;
}

interface NearDate {
  iso?: string | undefined;
  help: Words;
}

/** What may have been meant, and what is to be said about it: the contributor alone knows. */
function nearDate(text: string): NearDate | undefined {
  const plain = fold(text.trim());
  const timed = /^(.*?\d)(?:t|,? +(?:a )?)\d{1,2}(?:[:h]\d{0,2}).*$/.exec(plain)?.[1];
  if (timed) return { iso: isoDate(timed), help: withoutTime };
  const short = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{2})$/.exec(plain);
  if (short) return { iso: existing(`20${short[3]}`, short[2], short[1]), help: fourDigits };
  const impossible =
    /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(plain) ?? /^(\d{1,2}) ([a-z]+) (\d{4})$/.exec(plain);
  const reversed = /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain);
  if (impossible) return noSuchDay(impossible[3], impossible[2]);
  if (reversed) return noSuchDay(reversed[1], reversed[2]);
  const years = plain.match(/(?:19|20)\d\d/g) ?? [];
  if (years.length > 1) return { help: oneDate };
  return years[0] && !/\d/.test(plain.replace(years[0], "")) ? { iso: years[0], help: yearAlone } : undefined;
}

function noSuchDay(year: string | undefined, month = ""): NearDate {
  const number = /^\d+$/.test(month) ? month : String(monthNamed(month) ?? "");
  return { iso: existing(year, number), help: notInCalendar };
}

const withoutTime: Words = words.withoutTime;
const fourDigits: Words = words.fourDigits;
const notInCalendar: Words = words.notInCalendar;
const oneDate: Words = words.oneDate;
const yearAlone: Words = words.yearAlone;

function quotedDate(iso: string | undefined): string | undefined {
  return iso && `"${iso}"`;
}

function existing(...parts: (string | undefined)[]): string | undefined {
  const date = parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
  return isCalendarDate(date) ? date : undefined;
}
