import type { Schema } from "../../../schemas/index.ts";
import { fieldErrors, quoted, replaceValue, valueFinding, yamlText } from "../field-error.ts";
import type { Rule } from "../rule.ts";
import { entry, prototype } from "./example.ts";

const natures = {
  string: { fr: "un texte", en: "a text" },
  integer: { fr: "un nombre entier", en: "a whole number" },
  number: { fr: "un nombre", en: "a number" },
  array: { fr: "une liste", en: "a list" },
  object: { fr: "un groupe de lignes « nom: valeur »", en: "a group of lines “name: value”" },
  boolean: { fr: "vrai ou faux", en: "true or false" },
  null: { fr: "rien", en: "nothing" },
} as const;

type Nature = keyof typeof natures;

export const rule: Rule = {
  id: "field/type",
  severity: "error",
  scope: "field",
  title: {
    fr: "Chaque information a sa forme : texte, nombre, liste ou groupe.",
    en: "Each fact has its form: text, number, list or group.",
  },
  why: {
    fr: "La page et les données ouvertes comptent sur cette forme.",
    en: "The page and the open data rely on that form.",
  },
  passing: { files: { ...prototype("themes: [cohesion-sociale]") } },
  failing: {
    files: { "content/prototypes/essai.md": entry("title: Un essai\nedition: 2018") },
    at: { file: "content/prototypes/essai.md", line: 3, column: 10 },
    suggestion: '"2018"',
  },
  *check(entry) {
    for (const error of fieldErrors(entry, "type")) {
      const wanted = String(error.params.type) as Nature;
      const found = natureOf(error.value);
      const mended = mend(error.value, wanted, error.schema);
      const name = error.name || entry.file;
      yield valueFinding(entry, error, {
        message:
          found === "null"
            ? {
                fr: `« ${name} » est vide ; on attend ${natures[wanted].fr}.`,
                en: `“${name}” is empty; ${natures[wanted].en} is expected.`,
              }
            : {
                fr: `« ${name} » est ${natures[found].fr} (${quoted(error.value)}) ; on attend ${natures[wanted].fr}.`,
                en: `“${name}” is ${natures[found].en} (${quoted(error.value)}); ${natures[wanted].en} is expected.`,
              },
        help:
          found === "null"
            ? {
                fr: "Remplissez cette information, ou supprimez la ligne : ce qui n’est pas connu ne s’écrit pas.",
                en: "Fill this fact in, or delete the line: what is not known is not written.",
              }
            : mended
              ? { fr: "Écrivez plutôt ceci.", en: "Write this instead." }
              : { fr: "Corrigez la forme de cette information.", en: "Correct the form of this fact." },
        ...(mended && { suggestion: mended, edit: replaceValue(error.path, mended) }),
      });
    }
  },
};

function natureOf(value: unknown): Nature {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as Nature;
}

/** The value in the wanted form, where that is certain. */
function mend(value: unknown, wanted: Nature, schema: Schema): string | undefined {
  if (wanted === "string" && (typeof value === "number" || typeof value === "boolean")) return `"${value}"`;
  if ((wanted === "integer" || wanted === "number") && typeof value === "string") {
    const plain = value.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
    return (wanted === "integer" ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/).test(plain) ? plain : undefined;
  }
  const ofText = schema.items === undefined || schema.items.type !== "object";
  if (wanted === "array" && ofText && typeof value === "string") {
    return `[${value
      .split(/\s*,\s*/)
      .map(yamlText)
      .join(", ")}]`;
  }
  if (wanted === "array" && typeof value === "number") return `["${value}"]`;
  if (wanted === "string" && Array.isArray(value) && value.length === 1 && typeof value[0] === "string") {
    return yamlText(value[0]);
  }
  return undefined;
}
