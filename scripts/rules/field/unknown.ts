import { folderOf, type Kind, kindLabel, type Language, type Words } from "../../../schemas/index.ts";
import { replaceLine, replaceLines } from "../../content/mistakes/mistake.ts";
import { type EntrySource, listOf } from "../../content/source.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { locatorOf } from "../../diagnostics/locate.ts";
import { nearest } from "../../language/nearest.ts";
import { inEach, wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { eachQuoted, enumerate, fieldErrors, offer, pathName, shown } from "../field-error.ts";
import { certainKey, kindsWith } from "../meant-key.ts";
import { formsOf, type Unindented } from "../misformed.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/field").unknown;

export const rule: Rule = {
  id: "field/unknown",
  severity: "error",
  scope: "field",
  passing: { files: prototype("maturity: tested") },
  failing: { files: prototype("maturite: tested"), at: atLine4(1), suggestion: "maturity" },
  *check(entry) {
    const { misformed, unindented } = formsOf(entry);
    for (const one of unindented) yield tellUnindented(entry, one);
    const strays = straysIn(entry);
    if (strays.length) yield tellStrays(entry, strays);
    for (const { params, path, schema, value } of fieldErrors(entry, "additionalProperties")) {
      const key = String(params.additionalProperty);
      // What is only in the wrong form or place is said once: here above, or by field/type.
      if (
        path.length ? misformed.some((one) => one.key === path[0]) : unindented.some(({ keys }) => keys.includes(key))
      )
        continue;
      if (!path.length && strays.includes(key)) continue;
      const at = [...path, key];
      const place = { at: "key" as const, path: at };
      const known = Object.keys(schema.properties ?? {});
      const dangerous = key === "__proto__" || key === "constructor" || key === "prototype";
      const certain = dangerous ? undefined : certainKey(entry.schema, path, key, known);
      const near = dangerous ? undefined : (certain ?? nearest(key, known));
      // Written twice, nobody knows which of the two to keep.
      const rivals = (one: string) =>
        Object.keys(value as object).some(
          (other) => other !== key && (other === one || certainKey(entry.schema, path, other, known) === one),
        );
      const where = path.length ? ` (${pathName(path)})` : "";
      const others = near || dangerous || path.length ? [] : kindsWith(key);
      yield {
        file: entry.file,
        place,
        message: dangerous ? words.reserved({ key }) : unknown(key, { where, near, others }),
        help: words.help({ known: inEach((language) => shown(known, language, 30)) }),
        ...(near && { suggestion: near, ...offer(certain !== undefined && !rivals(certain), { place, text: near }) }),
      };
    }
  },
};

/** Told with what was meant, or with whose fact it is, where a few kinds have one of that name. */
function unknown(key: string, about: { where: string; near: string | undefined; others: readonly Kind[] }): Words {
  const { where, near, others } = about;
  if (near) return words.messageNear({ key, where, near });
  const [one, two, three] = others.map((kind) => inEach((language) => kindLabel(kind, language, true).toLowerCase()));
  if (!one || others.length > 3) return words.message({ key, where });
  if (!two) return words.ofOne({ key, one });
  return three ? words.ofThree({ key, one, two, three }) : words.ofTwo({ key, one, two });
}

/** A défi and a prototype are easily taken for each other. */
const twins: Partial<Record<string, Kind>> = { prototype: "defi", defi: "prototype" };

/** What says the same of the other kind. */
const counterparts: Readonly<Record<string, string>> = { status: "maturity", maturity: "status" };

/** The facts that only the twin of the entry's kind has. */
function straysIn(entry: EntrySource): string[] {
  const twin = twins[entry.schema];
  if (!twin) return [];
  return fieldErrors(entry, "additionalProperties")
    .filter(({ path }) => path.length === 0)
    .map(({ params }) => String(params.additionalProperty))
    .filter((key) => kindsWith(key).join() === twin);
}

/** An entry in the folder of the other kind, or a fact of the other kind in it: one mistake, whatever the number of lines. */
function tellStrays(entry: EntrySource, keys: readonly string[]): Finding {
  const kind = twins[entry.schema] as Kind;
  const name = (which: string, language: Language, plural = false) =>
    kindLabel(which as Kind, language, plural).toLowerCase();
  const better = keys.map((key) => counterparts[key]).find((key) => key !== undefined);
  const path = ["content", folderOf[kind], ...entry.segments.slice(1, -1), ""].join("/");
  const count = keys.length;
  const otherwise = better ? words.sayInstead({ better }) : words.removeInstead({ count });
  return {
    file: entry.file,
    place: { at: "key", path: [keys[0] as string] },
    message: words.strays({
      count,
      keys: inEach((language) => enumerate(eachQuoted(keys, language), language)),
      kinds: inEach((language) => name(kind, language, true)),
    }),
    help: words.straysHelp({
      kind: inEach((language) => name(kind, language)),
      path,
      own: inEach((language) => name(entry.schema, language)),
      otherwise,
    }),
  };
}

/** « since » alone at the edge goes with the organisation above it. */
function tellUnindented(entry: EntrySource, { key, keys, item, text, place }: Unindented): Finding {
  const locator = locatorOf(entry);
  const path = item === undefined ? [key] : [key, item];
  const above = locator.position(locator.span({ at: item === undefined ? "key" : "value", path }).start).line;
  const head = Object.keys((item === undefined ? undefined : listOf(entry, key)[item]) ?? {})[0] ?? key;
  const margin = /^ *(?!-)/.exec(text)?.[0].length ?? 0;
  const values = {
    count: keys.length,
    keys: inEach((language) => enumerate(eachQuoted(keys, language), language)),
    head,
    above,
  };
  return {
    file: entry.file,
    place: { at: "key", path: [keys[0] as string] },
    message:
      item === undefined
        ? words.unindented(values)
        : words.unindentedBy({ ...values, margin: margin === 2 ? words.two : margin }),
    help: keys.length > 1 ? replaceLines : replaceLine,
    suggestion: text,
    proposal: { place, text },
  };
}
