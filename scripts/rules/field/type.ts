import { fieldLabel, fieldSchema, type Schema, type Words } from "../../../schemas/index.ts";
import type { EntrySource } from "../../content/source.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { locatorOf } from "../../diagnostics/locate.ts";
import { inEach, wordsOf } from "../../language/words.ts";
import { decimalDegrees } from "../coordinates.ts";
import { entry, prototype } from "../example.ts";
import { type FieldError, fieldErrors, offer, quoted, replaceValue, valueFinding, yamlText } from "../field-error.ts";
import { formsOf, type Misformed } from "../misformed.ts";
import { otherForm } from "../other-form.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/field").type;

type Nature = Exclude<keyof typeof words.natures, "date">;

function expected({ format }: Schema, wanted: Nature): Words {
  return format === "calendar-date" ? words.natures.date : words.natures[wanted];
}

export const rule: Rule = {
  id: "field/type",
  severity: "error",
  scope: "field",
  passing: { files: { ...prototype("themes: [cohesion-sociale]") } },
  failing: {
    files: { "content/prototypes/essai.md": entry("title: Un essai\nedition: 2018") },
    at: { file: "content/prototypes/essai.md", line: 3, column: 10 },
    suggestion: '"2018"',
  },
  *check(entry) {
    // A number as read may have lost its zeros.
    const source = (path: readonly (string | number)[]) => locatorOf(entry).written(path);
    const { misformed } = formsOf(entry);
    for (const one of misformed) yield tellForm(entry, one);
    const ofForm = fieldErrors(entry, "enum", "const").filter(({ value }) => typeof value === "object");
    for (const error of [...fieldErrors(entry, "type"), ...ofForm]) {
      if (misformed.some(({ key }) => key === error.path[0])) continue;
      // Which entries a text names is seen by those that there are: reference/list says so.
      if (typeof error.value === "string" && error.schema.items?.["x-reference"]) continue;
      const wanted = String(error.params.type ?? "string") as Nature;
      const written = source(error.path);
      const form = otherForm(entry, error, written, beforeIn(entry, error.path));
      const mended = form?.suggestion ?? mend(error.value, wanted, error.schema, written);
      const certain = form ? form.certain : isCertain(error.value, wanted, error.schema, written);
      const shown = typeof error.value === "object" ? written.trim() : error.value;
      yield valueFinding(entry, error, {
        message:
          form?.message ??
          words.message({
            name: error.name || entry.file,
            nature: words.natures[natureOf(error.value)],
            value: quoted(shown),
            expected: expected(error.schema, wanted),
          }),
        help: form?.help ?? (mended ? words.write : (error.schema["x-message"] ?? lineFor(error, wanted))),
        ...(mended && { suggestion: mended, ...offer(certain, replaceValue(error.path, mended)) }),
      });
    }
  },
};

/** What stands before a value on its line. */
function beforeIn(entry: EntrySource, path: readonly (string | number)[]): string {
  const locator = locatorOf(entry);
  const { line, column } = locator.position(locator.span({ at: "value", path }).start);
  return locator.line(line).slice(0, column - 1);
}

/** The form in which a fact is written. */
function lineFor({ path }: Pick<FieldError, "path">, wanted: Nature): Words {
  const key = path.findLast((step) => typeof step === "string") ?? "";
  const line = wanted === "array" ? `${key}: [ …, … ]` : `${key}: …`;
  return words.writeSo({ line });
}

/** The lines to write; where there is something left to tell, nobody writes them but the contributor. */
function tellForm(entry: EntrySource, { key, path, text, place }: Misformed): Finding {
  const schema = fieldSchema(entry.schema, key);
  const one = (label: string) => label.toLowerCase().replace(/s(?=\s|$)/g, "");
  const open = text.includes("…");
  return {
    file: entry.file,
    place: { at: "value", path },
    message: schema?.items
      ? words.item({ label: inEach((language) => one(fieldLabel(entry.schema, key, language))) })
      : words.group({ key }),
    help: open ? words.writeAndComplete : words.writeThis,
    suggestion: text,
    ...(!open && { proposal: { place, text } }),
  };
}

function natureOf(value: unknown): Nature {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as Nature;
}

/** The value in the wanted form, where that is certain. */
function mend(value: unknown, wanted: Nature, schema: Schema, written: string): string | undefined {
  // A year in quotes is a date; any other number is none.
  if (schema.format === "calendar-date" && !/^(?:19|20)\d\d$/.test(written.trim())) return undefined;
  if (wanted === "string" && (typeof value === "number" || typeof value === "boolean")) {
    return written.includes("\n") ? undefined : JSON.stringify(written.trim());
  }
  if (wanted === "number" && typeof value === "string" && /[°º]/.test(value)) return decimalDegrees(value);
  if ((wanted === "integer" || wanted === "number") && typeof value === "string") {
    // « 14 222 » is one number, « 12 34 » is two.
    if (/\s/.test(value.trim()) && !/^\s*-?\d{1,3}(?:\s\d{3})+(?:,\d+)?\s*$/.test(value)) return undefined;
    const plain = value.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
    return (wanted === "integer" ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/).test(plain) ? plain : undefined;
  }
  if (wanted === "array") return asList(value, schema, written);
  return undefined;
}

/** Whether the other form says the very same, whoever wrote it. */
function isCertain(value: unknown, wanted: Nature, schema: Schema, written: string): boolean {
  if ((wanted === "integer" || wanted === "number") && typeof value === "string") {
    const [whole = "", decimals] = value.trim().replace(/^-/, "").split(",");
    if (/^0\d|[°º]/.test(whole)) return false;
    // 48,454 is 48454 in English: certain only where that could not be.
    const thousands = Number(`${whole}${decimals}`);
    return decimals?.length !== 3 || whole === "0" || thousands > (schema.maximum ?? Number.POSITIVE_INFINITY);
  }
  if (wanted !== "array" || typeof value !== "string") return true;
  if (written.includes("\n")) return written.split("\n").every((line) => !line.trim() || /^\s*[-*•·‣–—]/.test(line));
  // Of free words nobody knows where one ends.
  return asSentence(value, schema) || !/[,;]/.test(value);
}

/** Whether a text is one sentence, whatever commas it has. */
function asSentence(text: string, schema: Schema): boolean {
  const longest = Math.max(...text.split(/[,;]/).map((part) => part.trim().split(/\s+/).length));
  return (schema.items?.maxLength ?? 0) > 200 || /[.!?…]\s*$/.test(text) || longest > 6;
}

/** A list of texts for a text that lists them, by commas or line by line. */
function asList(value: unknown, schema: Schema, written: string): string | undefined {
  if (typeof value === "number") return `[${JSON.stringify(written.trim() || String(value))}]`;
  if (typeof value !== "string") return undefined;
  // Sentences hold commas of their own; only what is short is split by them.
  const lines = written.includes("\n")
    ? written.replace(/^[|>][-+\d]*[ \t]*\n/, "").split("\n")
    : value.split(/\s*[,;]\s*/);
  const items = lines.map((line) =>
    line
      .trim()
      .replace(/^[-*•·‣–—]\s*/, "")
      .replace(/[[\]]/g, "")
      .replace(/[,;]$/, "")
      .trim(),
  );
  const whole = !written.includes("\n") && asSentence(value, schema);
  // A hyphen without its blank makes no list of the text.
  const sentence = value.replace(/^\s*[-*•·‣–—]\s*/, "");
  return `[${(whole ? [sentence] : items.filter(Boolean)).map(listItem).join(", ")}]`;
}

/** An item of a list in brackets, where a comma or a bracket asks for quotes too. */
function listItem(text: string): string {
  return /[,[\]{}]/.test(text) ? JSON.stringify(text) : yamlText(text);
}
