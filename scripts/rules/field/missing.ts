import { fieldLabel } from "../../../schemas/index.ts";
import { lineAt } from "../../content/lines.ts";
import type { EntrySource } from "../../content/source.ts";
import { locatorOf } from "../../diagnostics/locate.ts";
import { inEach, wordsOf } from "../../language/words.ts";
import { entry } from "../example.ts";
import { fieldErrors, pathName, quoted } from "../field-error.ts";
import { isMisspelt } from "../meant-key.ts";
import { formsOf } from "../misformed.ts";
import type { Rule } from "../rule.ts";
import { lineToFill } from "../samples.ts";

const words = wordsOf("rules/field").missing;

export const rule: Rule = {
  id: "field/missing",
  severity: "error",
  scope: "field",
  passing: { files: { "content/prototypes/essai.md": entry('title: Un essai\nedition: "2018"') } },
  failing: {
    files: { "content/prototypes/essai.md": entry("title: Un essai") },
    at: { file: "content/prototypes/essai.md", line: 1, column: 1 },
    suggestion: 'edition: "…"',
  },
  *check(entry) {
    for (const { params, path } of fieldErrors(entry, "required")) {
      const key = String(params.missingProperty);
      if (isMisspelt(entry, path, key) || isOtherwise(entry, path, key)) continue;
      const field = [...path.filter((step) => typeof step === "string"), key].join(".");
      const label = inEach((language) => fieldLabel(entry.schema, field, language).toLowerCase());
      const line = lineToFill(entry.schema, field);
      yield {
        file: entry.file,
        place: path.length ? { at: "value", path } : { at: "file" },
        message: path.length
          ? words.messageWithin({ key, label, parent: pathName(path) })
          : words.message({ key, label }),
        ...(path.length ? within(entry, path, line) : { ...among, suggestion: line }),
      };
    }
  },
};

/** Whether it is there in another form, or without its spaces: field/type and field/unknown say so. */
function isOtherwise(entry: EntrySource, [top, item]: readonly (string | number)[], key: string): boolean {
  const { misformed, unindented } = formsOf(entry);
  return (
    misformed.some((one) => one.key === top) ||
    unindented.some((one) => one.key === top && one.item === item && one.keys.includes(key))
  );
}

const among = {
  help: words.help,
};

/** The line with the spaces that put it into its group; a group between braces is written anew. */
function within(entry: EntrySource, path: readonly (string | number)[], line: string) {
  const { text } = entry;
  const { start, end } = locatorOf(entry).span({ at: "value", path });
  const group = text.slice(start, end);
  if (group.startsWith("{") && group.endsWith("}") && !group.includes("\n")) {
    const inside = group.slice(1, -1).trim();
    return {
      help: words.wholeGroup,
      suggestion: `{${inside ? `${inside}, ` : ""}${line}}`,
    };
  }
  const first = lineAt(text, start);
  const above = quoted(first.text.trim());
  return {
    help: words.underParent({ above }),
    suggestion: " ".repeat(start - first.start) + line,
  };
}
