import { fieldErrors, pathName } from "../field-error.ts";
import { fieldsWhere } from "../fields.ts";
import { lineAt } from "../lines.ts";
import { Locator } from "../locate.ts";
import type { EntrySource, Rule } from "../rule.ts";
import { atLine4, prototype } from "./example.ts";

const blanks = fieldsWhere(
  (schema) => schema.type === "string",
  (value) => typeof value === "string" && value.trim() === "",
);

export const rule: Rule = {
  id: "field/empty",
  severity: "error",
  scope: "entry",
  title: {
    fr: "Ce qui n’est pas connu ne s’écrit pas : une information n’est jamais vide.",
    en: "What is not known is not written: a fact is never empty.",
  },
  why: {
    fr: "Une ligne vide laisse croire qu’une valeur a été perdue ; sans la ligne, la page dit « non connu ».",
    en: "An empty line looks like a value that was lost; without the line the page says “not known”.",
  },
  passing: { files: prototype("territory: quartier du Gol") },
  failing: { files: prototype("territory:"), at: atLine4(1) },
  *check(entry) {
    for (const { path } of fieldErrors(entry, "type")) {
      if (valueAt(entry, path) === null) yield tell(entry, path);
    }
    for (const { path } of blanks(entry)) yield tell(entry, path);
  },
};

function tell(entry: EntrySource, path: (string | number)[]) {
  const name = pathName(path);
  const comment = commentOf(entry, path);
  return {
    file: entry.file,
    place: { at: "value" as const, path },
    message: comment
      ? {
          fr: `« ${name} » est vide : ce qui suit « # » est une remarque, que personne ne lira.`,
          en: `“${name}” is empty: what follows “#” is a comment, which nobody will read.`,
        }
      : { fr: `« ${name} » est vide.`, en: `“${name}” is empty.` },
    help: comment
      ? {
          fr: "Si c’est bien la valeur, mettez-la entre guillemets droits ; sinon, supprimez la ligne.",
          en: "If it is the value, put it in straight quotes; otherwise delete the line.",
        }
      : {
          fr: "Remplissez cette information, ou supprimez la ligne : ce qui n’est pas connu ne s’écrit pas.",
          en: "Fill this fact in, or delete the line: what is not known is not written.",
        },
    ...(comment && { suggestion: comment }),
  };
}

function valueAt(entry: EntrySource, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown>)?.[step], entry.read.data);
}

/** The line with the comment that stands in the value's place as its value: `title: # 3 idées`. */
function commentOf(entry: EntrySource, path: readonly (string | number)[]): string | undefined {
  const { text } = lineAt(entry.text, new Locator(entry).span({ at: "value", path }).start);
  const match = /^(\s*(?:- )?[^\s:#]+:[ \t]+)(#\s*\S.*)$/.exec(text);
  return match ? match[1] + JSON.stringify(match[2]?.trimEnd()) : undefined;
}
