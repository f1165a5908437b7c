import { fieldLabel } from "../../../schemas/index.ts";
import { lineAt } from "../../content/lines.ts";
import type { EntrySource } from "../../content/source.ts";
import { locatorOf } from "../../diagnostics/locate.ts";
import { entry } from "../example.ts";
import { fieldErrors, pathName, quoted } from "../field-error.ts";
import { isMisspelt } from "../meant-key.ts";
import { formsOf } from "../misformed.ts";
import type { Rule } from "../rule.ts";
import { lineToFill } from "../samples.ts";

export const rule: Rule = {
  id: "field/missing",
  severity: "error",
  scope: "field",
  title: {
    fr: "Le titre et l’édition d’un défi ou d’un prototype sont nécessaires.",
    en: "The title and the edition of a défi or prototype are needed.",
  },
  why: {
    fr: "Tout le reste peut rester inconnu ; sans eux, la fiche n’a ni nom ni place.",
    en: "All else may stay unknown; without them the entry has no name and no place.",
  },
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
      const label = (language: "fr" | "en") => fieldLabel(entry.schema, field, language);
      const line = lineToFill(entry.schema, field);
      yield {
        file: entry.file,
        place: path.length ? { at: "value", path } : { at: "file" },
        message: {
          fr: `Il manque « ${key} » (${label("fr").toLowerCase()})${path.length ? ` dans ${pathName(path)}` : ""}.`,
          en: `“${key}” (${label("en").toLowerCase()}) is missing${path.length ? ` from ${pathName(path)}` : ""}.`,
        },
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
  help: {
    fr: "Ajoutez cette ligne parmi les informations de la fiche.",
    en: "Add this line to the facts of the entry.",
  },
};

/** The line with the spaces that put it into its group; a group between braces is written anew. */
function within(entry: EntrySource, path: readonly (string | number)[], line: string) {
  const { text } = entry;
  const { start, end } = locatorOf(entry).span({ at: "value", path });
  const group = text.slice(start, end);
  if (group.startsWith("{") && group.endsWith("}") && !group.includes("\n")) {
    const inside = group.slice(1, -1).trim();
    return {
      help: { fr: "Écrivez ce groupe ainsi :", en: "Write this group like this:" },
      suggestion: `{${inside ? `${inside}, ` : ""}${line}}`,
    };
  }
  const first = lineAt(text, start);
  const above = quoted(first.text.trim());
  return {
    help: {
      fr: `Sous \`${above}\`, ajoutez cette ligne, avec les espaces qui la précèdent :`,
      en: `Below \`${above}\`, add this line, with the spaces before it:`,
    },
    suggestion: " ".repeat(start - first.start) + line,
  };
}
