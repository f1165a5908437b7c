import { type Kind, kindLabel, type Language, type Words } from "../../../schemas/index.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { slugify } from "../../language/fold.ts";
import { onlyOne } from "../cardinality.ts";
import { atLine4, prototype } from "../example.ts";
import { eachQuoted, enumerateOr, offer, quoted, replaceValue } from "../field-error.ts";
import { referencesOf } from "../references.ts";
import type { Known, Rule } from "../rule.ts";
import { namesSeveral } from "./list.ts";
import { listed, type Meaning, meaningOf, newFile } from "./meant.ts";

export const rule: Rule = {
  id: "reference/unknown",
  severity: "error",
  scope: "reference",
  title: {
    fr: "Une fiche ne renvoie qu’à des fiches qui existent.",
    en: "An entry only refers to entries that exist.",
  },
  why: {
    fr: "Un renvoi vers rien priverait le lecteur du lien, et la fiche de sa place dans les listes.",
    en: "A reference to nothing would rob readers of the link, and the entry of its place in the lists.",
  },
  passing: { files: prototype("themes: [transition-numerique]") },
  failing: { files: prototype("themes: [numerique]"), at: atLine4(10), suggestion: "transition-numerique" },
  *check(entry, known) {
    for (const reference of referencesOf(entry)) {
      const kind = reference.schema["x-reference"] as Kind;
      const word = reference.value as string;
      // Of several in one item of a list reference/list speaks.
      if (known.has(kind, word) || namesSeveral(reference, known)) continue;
      const { path } = reference;
      const meaning = meaningOf(word, kind, typeof path.at(-1) === "string", known);
      yield { file: entry.file, place: { at: "value", path }, ...tell(word, kind, path, meaning, known) };
    }
  },
};

type Said = Omit<Finding, "file" | "place">;

function tell(word: string, kind: Kind, path: (string | number)[], meaning: Meaning, known: Known): Said {
  if (!meaning) return unknown(word, kind, known);
  if ("slugs" in meaning) return several(word, kind, meaning.slugs);
  if ("year" in meaning) return noSuchYear(meaning.year, known);
  if ("entry" in meaning) {
    const { schema, file } = meaning.entry;
    return {
      ...unknown(word, kind, known),
      related: [
        {
          file,
          place: { at: "file" },
          message: {
            fr: `une fiche de ce nom, mais d’une autre sorte (${kindLabel(schema, "fr").toLowerCase()})`,
            en: `an entry of that name, but of another kind (${kindLabel(schema, "en").toLowerCase()})`,
          },
        },
      ],
    };
  }
  // The file may have to be renamed first: then it is named as it will be.
  const slug = slugify(meaning.slug) || meaning.slug;
  const text = kind === "edition" ? `"${slug}"` : slug;
  return {
    ...misnamed(word, kind, { ...meaning, slug }, known),
    suggestion: text,
    ...offer(meaning.certain, replaceValue(path, text)),
  };
}

type One = Extract<Meaning, { slug: string }>;

/** The entry exists, under another name. */
function misnamed(word: string, kind: Kind, { slug, certain, how }: One, known: Known): Said {
  const replace: Words = { fr: "Remplacez la valeur par celle-ci.", en: "Replace the value with this one." };
  if (how === "quotes") {
    return {
      message: {
        fr: `Les guillemets qui entourent « ${slug} » doivent être droits.`,
        en: `The quotes around “${slug}” must be straight.`,
      },
      help: replace,
    };
  }
  if (how === "address") {
    return {
      message: {
        fr: `« ${quoted(word)} » : le nom seul suffit, sans adresse, ni dossier, ni « .md ».`,
        en: `“${quoted(word)}”: the name alone is enough, without address, folder or “.md”.`,
      },
      help: replace,
    };
  }
  const near = (language: Language) =>
    ({ fr: ` Vouliez-vous dire « ${slug} » ?`, en: ` Did you mean “${slug}”?` })[language];
  const { message, help } = unknown(word, kind, known);
  return {
    message: { fr: message.fr + near("fr"), en: message.en + near("en") },
    help: certain
      ? {
          fr: "Cette fiche existe : écrivez son nom comme celui de son fichier, sans « .md ».",
          en: "This entry exists: write its name like that of its file, without “.md”.",
        }
      : help,
  };
}

function unknown(word: string, kind: Kind, known: Known): Pick<Finding, "message"> & { help: Words } {
  const file = newFile(word, kind, known);
  return {
    message: {
      fr: `${kindLabel(kind, "fr")} « ${quoted(word)} » : aucune fiche de ce nom.`,
      en: `${kindLabel(kind, "en")} “${quoted(word)}”: there is no such entry.`,
    },
    help: {
      fr: `${listed(kind, "fr", known)}. Corrigez ce nom${file ? `, ou créez ${file}` : ""}.`,
      en: `${listed(kind, "en", known)}. Correct the name${file ? `, or create ${file}` : ""}.`,
    },
  };
}

function several(word: string, kind: Kind, slugs: readonly string[]): Said {
  const { message, which } = onlyOne[kind] ?? {
    message: { fr: "Il ne faut ici qu’un seul nom", en: "There must be a single name here" },
    which: { fr: "le plus juste", en: "the most fitting" },
  };
  return {
    message: {
      fr: `${message.fr} : « ${quoted(word)} » en nomme plusieurs.`,
      en: `${message.en}: “${quoted(word)}” names several.`,
    },
    help: {
      fr: `Gardez ${enumerateOr(eachQuoted(slugs, "fr"), "fr")}, ${which.fr}.`,
      en: `Keep ${enumerateOr(eachQuoted(slugs, "en"), "en")}, ${which.en}.`,
    },
  };
}

function noSuchYear(year: string, known: Known): Said {
  const years = [...known.of("edition").keys()].filter((slug) => /^\d{4}$/.test(slug)).sort();
  const [first, last] = [years[0], years.at(-1)];
  const span = (to: string) =>
    first === undefined ? "" : first === last ? ` (${first})` : ` (${first} ${to} ${last})`;
  const yet = last !== undefined && year > last;
  return {
    message: {
      fr: `L’édition ${year} n’est pas ${yet ? "encore " : ""}au catalogue${span("à")}.`,
      en: `The ${year} edition is not ${yet ? "yet " : ""}in the catalogue${span("to")}.`,
    },
    help: {
      fr: `Si elle a eu lieu, ajoutez d’abord content/editions/${year}.md, avec ces lignes ; sinon, corrigez l’année.`,
      en: `If it took place, first add content/editions/${year}.md, with these lines; if not, correct the year.`,
    },
    suggestion: `---\ntitle: Édition ${year}\nyear: ${year}\n---`,
  };
}
