/** A value of another form than its field has (a list or a group for one value, or the reverse) in; what to write out. */
import type { Schema, Words } from "../../schemas/index.ts";
import { fieldOf, heldBy, topKeys } from "../content/keys.ts";
import { withGuillemets } from "../content/mistakes/quoting.ts";
import type { EntrySource } from "../content/source.ts";
import { inEach, wordsOf } from "../language/words.ts";
import { onlyOne } from "./cardinality.ts";
import {
  eachQuoted,
  enumerate,
  enumerateOr,
  type FieldError,
  isBlank,
  isGroup,
  quoted,
  yamlText,
} from "./field-error.ts";

const words = wordsOf("rules/field")["other-form"];

export interface OtherForm {
  /** Said in place of what the form is and what it should be. */
  message?: Words;
  help?: Words;
  suggestion?: string;
  certain: boolean;
}

type Scalar = string | number | boolean;

/** Undefined where the forms are the same, or nobody can tell what was meant. */
export function otherForm(
  entry: EntrySource,
  error: FieldError,
  written: string,
  before: string,
): OtherForm | undefined {
  const { value, schema } = error;
  if (schema.type === "array") return isGroup(value) ? listOfGroup(value) : undefined;
  if (schema.type === "object" || (schema.type === undefined && !schema.enum)) return undefined;
  if (isGroup(value)) return valueOfGroup(value, error, written);
  if (!Array.isArray(value)) return undefined;
  const items = value.flat(9).filter((item) => !isBlank(item));
  if (!items.every(isScalar)) return undefined;
  const [first, ...more] = items;
  if (first === undefined) return undefined;
  const inList = typeof error.path.at(-1) === "number";
  if (more.length === 0) return { suggestion: scalarText(first, schema), certain: true };
  if (isFreeText(schema)) return { suggestion: joined(items, written), certain: false };
  // A list in a list: `[[a, b]]`.
  if (inList)
    return { suggestion: items.map(String).join(/^\s*- *$/.test(before) ? `\n${before}` : ", "), certain: false };
  return several(entry, error, items.map(String));
}

/** Facts in the contributor’s own words, which may hold commas. */
function isFreeText({ type, format, pattern, enum: choices, "x-reference": reference, ...rest }: Schema): boolean {
  return type === "string" && !format && !pattern && !choices && !reference && !("x-named" in rest);
}

function isScalar(value: unknown): value is Scalar {
  return ["string", "number", "boolean"].includes(typeof value);
}

/** A year in quotes is a text, and so is any other value of a field that is one. */
function scalarText(value: Scalar, { type, enum: choices }: Schema): string {
  if (type !== undefined && type !== "string" && !choices) return String(value);
  return typeof value === "string" ? yamlText(value) : JSON.stringify(String(value));
}

/** A text that YAML took for a list, as it was typed; or the lines of one. */
function joined(items: readonly Scalar[], written: string): string {
  const inside = /^\s*\[([^\n[\]]*)\]\s*$/.exec(written)?.[1]?.trim();
  const sentences = items.every((item) => /[.!?…]$/.test(String(item)));
  const text = inside ?? items.map(String).join(sentences ? " " : ", ");
  return yamlText(withGuillemets(text));
}

function several(entry: EntrySource, { name, path, schema }: FieldError, items: readonly string[]): OtherForm {
  const { message, which } = onlyOne[name] ?? {
    message: words.oneValue({ name }),
    which: words.mostFitting,
  };
  const lists = path.length === 1 ? listsOf(entry) : [];
  const line = `${path.at(-1)}: ${scalarText(items[0] ?? "", schema)}`;
  const values = { items: inEach((language) => enumerateOr(eachQuoted(items, language), language)), which, line };
  return {
    message: words.several({ one: message, number: items.length }),
    help: lists.length
      ? words.severalHelpLists({
          ...values,
          lists: inEach((language) => enumerate(eachQuoted(lists, language), language)),
        })
      : words.severalHelp(values),
    certain: false,
  };
}

/** The facts of an entry that take several names or texts. */
function listsOf({ schema }: EntrySource): string[] {
  return topKeys(schema).filter(
    (key) => fieldOf(key, schema)?.items !== undefined && heldBy(key, schema)?.properties === undefined,
  );
}

/** Names that people and programs give to what has none here. */
const generic =
  /^(?:nom|name|slug|id|titre|title|texte?|valeur|value|url|href|lien|link|ann[ée]e|year|date|jour|day|label|libell[ée]|description|contenu|content|src|path|chemin)$/i;
const languages = /^(?:fr|en|de|es|it|nl|pt)$/;
const yes = /^(?:oui|yes|true|vrai|x|ok|1)$/i;

function isYes(value: unknown): boolean {
  return value === null || yes.test(String(value));
}

/** `site: {name: bourg}`, `title: {fr: …, en: …}`, `site:` above `bourg: oui`. */
function valueOfGroup(value: Record<string, unknown>, { name, path, schema }: FieldError, written: string): OtherForm {
  const facts = Object.entries(value);
  const [[key, inner] = ["", undefined]] = facts;
  const text =
    facts.length > 0 && facts.every(([one]) => languages.test(one))
      ? (value.fr ?? inner)
      : facts.length > 1
        ? undefined
        : isYes(inner) && !isFreeText(schema)
          ? key
          : generic.test(key) || !isFreeText(schema)
            ? inner
            : undefined;
  if (isScalar(text) && text !== "") {
    return {
      message: words.oneValueAlone({ name }),
      suggestion: scalarText(text, schema),
      certain: false,
    };
  }
  const colon = facts.length === 1 ? colonIn(written) : undefined;
  if (colon) {
    const shown = quoted(written.trim());
    return {
      message: words.colon({ shown }),
      suggestion: colon,
      certain: true,
    };
  }
  const line = typeof path.at(-1) === "number" ? "- …" : `${path.at(-1)}: …`;
  return {
    message: words.group({ name }),
    help: words.groupHelp({ line }),
    certain: false,
  };
}

/** `- Tester tôt : oui` is read as a group of one line; as a text it needs quotes. */
function colonIn(written: string): string | undefined {
  const text = written.trim();
  const oneLine = !text.includes("\n") && text.length < 600;
  return oneLine && !/^[{[]/.test(text) ? JSON.stringify(withGuillemets(text)) : undefined;
}

/** `themes: {ecole: oui}`, `lessons: {un: Tester tôt}`. */
function listOfGroup(value: Record<string, unknown>): OtherForm | undefined {
  const facts = Object.entries(value);
  const texts = facts.every(([, inner]) => isYes(inner)) ? facts.map(([key]) => key) : facts.map(([, inner]) => inner);
  if (facts.length === 0 || !texts.every((text) => typeof text === "string" && text)) return undefined;
  const item = (text: string) => (/[,[\]{}]/.test(text) ? JSON.stringify(text) : yamlText(text));
  return { suggestion: `[${texts.map((text) => item(String(text))).join(", ")}]`, certain: false };
}
