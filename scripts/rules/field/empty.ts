import { namesEntries } from "../../content/keys.ts";
import { lineAt } from "../../content/lines.ts";
import { replaceLine } from "../../content/mistakes/mistake.ts";
import type { EntrySource } from "../../content/source.ts";
import { locatorOf } from "../../diagnostics/locate.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { blankErrors, isBlank, pathName } from "../field-error.ts";
import { fieldsWhere } from "../fields.ts";
import { formsOf } from "../misformed.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/field").empty;

/** Those that their schema has nothing against included. */
const blanks = fieldsWhere((schema) => schema.type === "string", isBlank);

export const rule: Rule = {
  id: "field/empty",
  severity: "error",
  scope: "entry",
  passing: { files: prototype("territory: quartier du Gol") },
  failing: { files: prototype("territory:"), at: atLine4(1) },
  *check(entry) {
    const told = new Set<string>();
    for (const { path, name, value } of blankErrors(entry)) {
      told.add(name);
      // Its lines lost their spaces: field/unknown says so.
      if (value === null && formsOf(entry).unindented.some(({ key }) => key === name)) continue;
      yield tell(
        entry,
        path,
        value === null ? commentOf(entry, locatorOf(entry).span({ at: "value", path }).start) : undefined,
      );
    }
    for (const { path } of blanks(entry)) if (!told.has(pathName(path))) yield tell(entry, path);
  },
};

function tell(entry: EntrySource, path: (string | number)[], comment?: string) {
  const name = pathName(path);
  if (comment && namesEntries(String(path[0]), entry.schema)) return withHash(entry, path, comment);
  return {
    file: entry.file,
    place: { at: "value" as const, path },
    message: comment ? words.onlyRemark({ name }) : words.message({ name }),
    help: comment ? words.onlyRemarkHelp : words.help,
    ...(comment && { suggestion: comment }),
  };
}

/** `- #ecole`, where the name of an entry is wanted. */
function withHash(entry: EntrySource, path: (string | number)[], comment: string) {
  return {
    file: entry.file,
    place: { at: "value" as const, path },
    message: words.withHash,
    help: replaceLine,
    suggestion: comment.replace(/"#+\s*(.*)"$/, "$1"),
  };
}

/** The line with the comment that stands in the value's place as its value: `title: # 3 idées`, `- #école`. */
function commentOf(entry: EntrySource, start: number): string | undefined {
  const { text } = lineAt(entry.text, start);
  const match = /^(\s*(?:(?:- )?[^\s:#]+:|-)[ \t]+)(#\s*\S.*)$/.exec(text);
  return match ? match[1] + JSON.stringify(match[2]?.trimEnd()) : undefined;
}
