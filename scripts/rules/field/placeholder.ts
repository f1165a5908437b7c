import type { Schema } from "../../../schemas/index.ts";
import type { EntrySource } from "../../content/source.ts";
import { fold } from "../../language/fold.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { pathName, quoted } from "../field-error.ts";
import { fieldsWhere, isOwnWords } from "../fields.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/field").placeholder;

/** Values that stand for a value. Only whole values: « un formulaire à compléter » is prose. */
const wholeValue =
  /^(?:a (?:completer|definir|remplir|renseigner|preciser|venir|determiner|ecrire|rediger)|todo|to ?do|fixme|tb[adc]|wip|x{2,}|\?+|-+|_+|\.{2,}|…|n\/?[acr]|nc|neant|rien|vide|inconnue?s?|non (?:renseigne|connu|communique|precise|defini)e?s?|unknown|test(?: \d+| test)?|essai|aaa+|abc|azerty|qwerty|foo|bar|blabla|bla bla(?: bla)?|(?:sans titre|untitled)(?: \d+)?|titre|title|resume|summary|description|texte|text|exemple|example|(?:votre|mon|ton|your|my) (?:titre|title|resume|summary|texte|text|nom|name|organisme|organisation|projet|project|defi|prototype|territoire|lieu|description)|(?:titre|nom|resume|description|title|name) (?:du|de la|de l'|de votre|d'un|de|of the|of) ?(?:defi|prototype|projet|fiche|organisme|site|lieu|page|project|entry|organisation)|nom de votre [a-z]+|(?:canton|commune|departement|mairie|region|ville) d'exemple|nouveau (?:defi|prototype|projet)|nouvelle fiche|insert .* here|\[.*\]|<.*>|\{\{.*\}\})[\s.!:…]*$/;

function isAddress({ format }: Schema): boolean {
  return format === "web-address";
}

/** Names that lead nowhere: they are kept for examples (https://www.rfc-editor.org/rfc/rfc2606#section-3). */
const exampleHost = /^https?:\/\/(?:[^/?#]*\.)?example\.(?:com|net)(?:[:/?#]|$)/i;

/** Whether a fact of that schema only stands for one that is still to be written. */
export function isPlaceholder(value: unknown, schema: Schema): boolean {
  if (typeof value !== "string" || value.length > 120) return false;
  if (isOwnWords(schema) && value.length <= 30 && wholeValue.test(fold(value.trim()))) return true;
  return (isAddress(schema) && exampleHost.test(value)) || isSample(value, schema);
}

/** Whether it is what the samples of the page « Contribuer » show in the place of the contributor's own. */
function isSample(value: string, { "x-placeholders": shown = [] }: Schema): boolean {
  const plain = (text: string) => fold(text.trim()).replace(/[\s.!:…]+$/, "");
  return shown.some((one) => plain(one) === plain(value));
}

const ownWordsAndAddresses = fieldsWhere((schema) => isOwnWords(schema) || isAddress(schema));

/** Marks that no finished text has, wherever they stand. */
const mark =
  /lorem ipsum|\bTODO\b|\bFIXME\b|\bXXX+\b|[[({]{1,2} ?(?:à|a) (?:compléter|completer|définir|préciser|remplir) ?[\])}]{1,2}/g;
/** What each mark holds; looking for a word is quicker than for a pattern. */
const markSigns = [
  "orem ipsum",
  "TODO",
  "FIXME",
  "XXX",
  "à compléter",
  "a completer",
  "à définir",
  "à préciser",
  "à remplir",
];

export const rule: Rule = {
  id: "field/placeholder",
  severity: "error",
  scope: "entry",
  passing: { files: prototype("summary: Un formulaire à compléter avec l’usager, au guichet.") },
  failing: { files: prototype("territory: à compléter"), at: atLine4(12) },
  *check(entry) {
    const whole = ownWordsAndAddresses(entry).filter(({ value, schema }) => isPlaceholder(value, schema));
    for (const { path, value } of whole) {
      yield {
        file: entry.file,
        place: { at: "value", path },
        message: words.message({ value: quoted(value), path: pathName(path) }),
        help: words.help,
      };
    }
    // A fact is said to be a placeholder once.
    if (markSigns.some((word) => entry.text.includes(word)))
      yield* marks(entry, whole.length ? entry.read.bodyStart : 0);
  },
};

function* marks({ file, text }: EntrySource, from: number) {
  // `Lorem ipsum` in any case; the others only as people write them for themselves.
  for (const { 0: found, index } of text.matchAll(new RegExp(mark.source.replace("lorem", "[Ll]orem"), "g"))) {
    if (index < from) continue;
    yield {
      file,
      place: { at: "offset" as const, start: index, end: index + found.length },
      message: words.marks({ found }),
      help: words.marksHelp,
    };
  }
}
