import { lineAt } from "../../content/lines.ts";
import type { EntrySource } from "../../content/source.ts";
import { Locator } from "../../diagnostics/locate.ts";
import { atLine4, prototype } from "../example.ts";
import { fieldErrors, pathName } from "../field-error.ts";
import { fieldsWhere } from "../fields.ts";
import type { Rule } from "../rule.ts";

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
    let locator: Locator | undefined;
    for (const { path, value } of fieldErrors(entry, "type")) {
      if (value !== null) continue;
      locator ??= new Locator(entry);
      yield tell(entry, path, commentOf(entry, locator.span({ at: "value", path }).start));
    }
    for (const { path } of blanks(entry)) yield tell(entry, path);
  },
};

function tell(entry: EntrySource, path: (string | number)[], comment?: string) {
  const name = pathName(path);
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

/** The line with the comment that stands in the value's place as its value: `title: # 3 idées`. */
function commentOf(entry: EntrySource, start: number): string | undefined {
  const { text } = lineAt(entry.text, start);
  const match = /^(\s*(?:- )?[^\s:#]+:[ \t]+)(#\s*\S.*)$/.exec(text);
  return match ? match[1] + JSON.stringify(match[2]?.trimEnd()) : undefined;
}
