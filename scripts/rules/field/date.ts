import { fold } from "../../language/fold.ts";
import { atLine4, prototype } from "../example.ts";
import { fieldErrors, quoted, replaceValue, valueFinding } from "../field-error.ts";
import type { Rule } from "../rule.ts";
import { isCalendarDate } from "../schema-check.ts";

export const rule: Rule = {
  id: "field/date",
  severity: "error",
  scope: "field",
  title: {
    fr: "Une date s’écrit année-mois-jour, et existe dans le calendrier.",
    en: "A date is written year-month-day, and exists in the calendar.",
  },
  why: {
    fr: "Cet ordre se trie et se comprend dans tous les pays ; le jour ou le mois peuvent manquer.",
    en: "That order can be sorted and is understood everywhere; the day or the month may be missing.",
  },
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
      const better = typeof error.value === "string" ? isoDate(error.value) : undefined;
      const text = better && `"${better}"`;
      yield valueFinding(entry, error, {
        message: {
          fr: `« ${quoted(error.value)} » n’est pas une date pour « ${error.name} ».`,
          en: `“${quoted(error.value)}” is not a date for “${error.name}”.`,
        },
        help: error.schema["x-message"],
        ...(text && {
          suggestion: text,
          edit: {
            ...replaceValue(error.path, text),
            ...(dayOrMonth.test(String(error.value)) && { language: "fr" as const }),
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

/** The ISO date that a date in another order or in words stands for, day before month as in French; where certain. */
function isoDate(text: string): string | undefined {
  const plain = fold(text.trim()).replace(/\b1er\b/, "1");
  const numeric = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(plain);
  if (numeric) return existing(numeric[3], numeric[2], numeric[1]);
  const yearFirst = /^(\d{4})[/. -](\d{1,2})(?:[/. -](\d{1,2}))?$/.exec(plain);
  if (yearFirst) return existing(yearFirst[1], yearFirst[2], yearFirst[3]);
  const monthYear = /^(\d{1,2})[/. -](\d{4})$/.exec(plain);
  if (monthYear) return existing(monthYear[2], monthYear[1]);
  const words = /^(?:(\d{1,2}) )?([a-z]+) (\d{4})$/.exec(plain);
  const month = words ? Math.max(months.indexOf(words[2] ?? ""), englishMonths.indexOf(words[2] ?? "")) + 1 : 0;
  return words && month ? existing(words[3], String(month), words[1]) : undefined;
}

function existing(...parts: (string | undefined)[]): string | undefined {
  const date = parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
  return isCalendarDate(date) ? date : undefined;
}
