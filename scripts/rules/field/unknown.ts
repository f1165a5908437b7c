import { fieldLabel, type Language, type SchemaName } from "../../../schemas/index.ts";
import { type EntrySource, listOf } from "../../content/source.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { Locator } from "../../diagnostics/locate.ts";
import { areSame, certainOf, nearest } from "../../language/nearest.ts";
import { atLine4, prototype } from "../example.ts";
import { enumerate, fieldErrors, offer, pathName, shown } from "../field-error.ts";
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
    for (const { params, path, schema, value } of fieldErrors(entry, "additionalProperties")) {
      const key = String(params.additionalProperty);
      // What is only in the wrong form or place is said once: here above, or by field/type.
      if (
        path.length ? misformed.some((one) => one.key === path[0]) : unindented.some(({ keys }) => keys.includes(key))
      )
        continue;
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
      yield {
        file: entry.file,
        place,
        message: dangerous
          ? {
              fr: `« ${key} » n’est pas une information : ce nom est réservé par les programmes.`,
              en: `“${key}” is not a fact: programs reserve that name.`,
            }
          : {
              fr: `Information « ${key} » inconnue${where}.${near ? ` Vouliez-vous dire « ${near} » ?` : ""}`,
              en: `Unknown fact “${key}”${where}.${near ? ` Did you mean “${near}”?` : ""}`,
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

/** « since » alone at the edge goes with the organisation above it. */
function tellUnindented(entry: EntrySource, { key, keys, item, text, place }: Unindented): Finding {
  const locator = new Locator(entry);
  const path = item === undefined ? [key] : [key, item];
  const above = locator.position(locator.span({ at: item === undefined ? "key" : "value", path }).start).line;
  const names = (language: Language) =>
    enumerate(
      keys.map((one) => (language === "fr" ? `« ${one} »` : `“${one}”`)),
      language,
    );
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
    help: many
      ? { fr: "Remplacez ces lignes par celles-ci.", en: "Replace these lines with these." }
      : { fr: "Remplacez la ligne par celle-ci.", en: "Replace the line with this one." },
    suggestion: text,
    proposal: { place, text },
  };
}

/** The key that `word` is, or whose French or English label it is: `thème` → `themes`. */
function certainKey(
  name: SchemaName,
  path: (string | number)[],
  word: string,
  known: readonly string[],
): string | undefined {
  const prefix = path.filter((step) => typeof step === "string").join(".");
  const exact = known.filter((key) => areSame(key, word));
  if (exact.length) return exact.length === 1 ? exact[0] : undefined;
  return certainOf(
    word,
    known.flatMap((key) =>
      (["fr", "en"] as const).map((language) => [fieldLabel(name, prefix ? `${prefix}.${key}` : key, language), key]),
    ),
  );
}
