import { fieldLabel, type SchemaName } from "../../../schemas/index.ts";
import { areSame, certainOf, nearest } from "../../language/nearest.ts";
import { atLine4, prototype } from "../example.ts";
import { fieldErrors, offer, pathName, shown } from "../field-error.ts";
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
    for (const { params, path, schema, value } of fieldErrors(entry, "additionalProperties")) {
      const key = String(params.additionalProperty);
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
