import { folderOf, type Kind, kindLabel, type Language, type Words } from "../../../schemas/index.ts";
import { replaceLine, replaceLines } from "../../content/mistake.ts";
import { type EntrySource, listOf } from "../../content/source.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { locatorOf } from "../../diagnostics/locate.ts";
import { nearest } from "../../language/nearest.ts";
import { atLine4, prototype } from "../example.ts";
import { eachQuoted, enumerate, fieldErrors, offer, pathName, shown } from "../field-error.ts";
import { certainKey, kindsWith } from "../meant-key.ts";
import { formsOf, type Unindented } from "../misformed.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "field/unknown",
  severity: "error",
  scope: "field",
  title: {
    fr: "Seules les informations prévues sont acceptées.",
    en: "Only the facts that are provided for are accepted.",
  },
  why: {
    fr: "Une faute de frappe dans un nom ferait disparaître l’information sans prévenir.",
    en: "A typing error in a name would make the fact vanish without a word.",
  },
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
        message: dangerous
          ? {
              fr: `« ${key} » n’est pas une information : ce nom est réservé par les programmes.`,
              en: `“${key}” is not a fact: programs reserve that name.`,
            }
          : {
              fr: `Information « ${key} » inconnue${where}${of(others, "fr")}.${near ? ` Vouliez-vous dire « ${near} » ?` : ""}`,
              en: `Unknown fact “${key}”${where}${of(others, "en")}.${near ? ` Did you mean “${near}”?` : ""}`,
            },
        help: {
          fr: `Informations possibles ici : ${shown(known, "fr", 30)}.`,
          en: `Possible facts here: ${shown(known, "en", 30)}.`,
        },
        ...(near && { suggestion: near, ...offer(certain !== undefined && !rivals(certain), { place, text: near }) }),
      };
    }
  },
};

/** Whose fact it is, where a few kinds have one of that name. */
function of(kinds: readonly Kind[], language: Language): string {
  if (kinds.length === 0 || kinds.length > 3) return "";
  const names = kinds.map((kind) => kindLabel(kind, language, true).toLowerCase());
  if (language === "en") return ` here: it is one of ${enumerate(names, "en")}`;
  return ` ici : c’est celle des ${names.join(", des ")}`;
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
  const many = keys.length > 1;
  const name = (which: string, language: Language, plural = false) =>
    kindLabel(which as Kind, language, plural).toLowerCase();
  const quotedKeys = (language: Language) => enumerate(eachQuoted(keys, language), language);
  const better = keys.map((key) => counterparts[key]).find((key) => key !== undefined);
  const path = ["content", folderOf[kind], ...entry.segments.slice(1, -1), ""].join("/");
  const otherwise: Words = better
    ? { fr: `dites plutôt \`${better}\``, en: `say \`${better}\` instead` }
    : { fr: `supprimez ${many ? "ces lignes" : "cette ligne"}`, en: `delete ${many ? "these lines" : "this line"}` };
  return {
    file: entry.file,
    place: { at: "key", path: [keys[0] as string] },
    message: {
      fr: `${quotedKeys("fr")} ${many ? "sont des informations" : "est une information"} des ${name(kind, "fr", true)}.`,
      en: `${quotedKeys("en")} ${many ? "are facts" : "is a fact"} of ${name(kind, "en", true)}.`,
    },
    help: {
      fr: `Si c’est un ${name(kind, "fr")}, rangez la fiche dans ${path} ; si c’est un ${name(entry.schema, "fr")}, ${otherwise.fr}.`,
      en: `If this is a ${name(kind, "en")}, move the entry to ${path}; if it is a ${name(entry.schema, "en")}, ${otherwise.en}.`,
    },
  };
}

/** « since » alone at the edge goes with the organisation above it. */
function tellUnindented(entry: EntrySource, { key, keys, item, text, place }: Unindented): Finding {
  const locator = locatorOf(entry);
  const path = item === undefined ? [key] : [key, item];
  const above = locator.position(locator.span({ at: item === undefined ? "key" : "value", path }).start).line;
  const names = (language: Language) => enumerate(eachQuoted(keys, language), language);
  const many = keys.length > 1;
  const head = Object.keys((item === undefined ? undefined : listOf(entry, key)[item]) ?? {})[0] ?? key;
  const margin = /^ *(?!-)/.exec(text)?.[0].length ?? 0;
  const spaces = {
    fr: item === undefined ? "mettez des espaces devant" : `mettez ${margin === 2 ? "deux" : margin} espaces devant`,
    en: item === undefined ? "put spaces before" : `put ${margin === 2 ? "two" : margin} spaces before`,
  };
  return {
    file: entry.file,
    place: { at: "key", path: [keys[0] as string] },
    message: {
      fr: `${names("fr")} ${many ? "vont" : "va"} avec « ${head} » de la ligne ${above} : ${spaces.fr}.`,
      en: `${names("en")} ${many ? "go" : "goes"} with “${head}” on line ${above}: ${spaces.en} ${many ? "them" : "it"}.`,
    },
    help: many ? replaceLines : replaceLine,
    suggestion: text,
    proposal: { place, text },
  };
}
