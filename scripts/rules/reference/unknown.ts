import { type Kind, kindLabel, type Words } from "../../../schemas/index.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { slugify } from "../../language/fold.ts";
import { inEach, wordsOf } from "../../language/words.ts";
import { onlyOne } from "../cardinality.ts";
import { atLine4, prototype } from "../example.ts";
import { eachQuoted, enumerateOr, offer, quoted, replaceValue } from "../field-error.ts";
import { referencesOf } from "../references.ts";
import type { Known, Rule } from "../rule.ts";
import { namesSeveral } from "./list.ts";
import { listed, type Meaning, meaningOf, newFile } from "./meant.ts";

const words = wordsOf("rules/reference").unknown;

export const rule: Rule = {
  id: "reference/unknown",
  severity: "error",
  scope: "reference",
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
          message: words.otherKind({ kind: inEach((language) => kindLabel(schema, language).toLowerCase()) }),
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
  if (how === "quotes") {
    return {
      message: words.curlyQuotes({ slug }),
      help: words.replace,
    };
  }
  if (how === "address") {
    return {
      message: words.nameAlone({ word: quoted(word) }),
      help: words.replace,
    };
  }
  const { message, help } = unknown(word, kind, known);
  return {
    message: words.didYouMean({ message, slug }),
    help: certain ? words.thereUnderItsFile : help,
  };
}

function unknown(word: string, kind: Kind, known: Known): Pick<Finding, "message"> & { help: Words } {
  const file = newFile(word, kind, known);
  const there = inEach((language) => listed(kind, language, known));
  return {
    message: words.unknown({ kind: inEach((language) => kindLabel(kind, language)), word: quoted(word) }),
    help: file ? words.helpCreate({ there, file }) : words.help({ there }),
  };
}

function several(word: string, kind: Kind, slugs: readonly string[]): Said {
  const { message, which } = onlyOne[kind] ?? {
    message: words.oneName,
    which: words.mostFitting,
  };
  return {
    message: words.severalNamed({ onlyOne: message, word: quoted(word) }),
    help: words.severalHelp({ slugs: inEach((language) => enumerateOr(eachQuoted(slugs, language), language)), which }),
  };
}

function noSuchYear(year: string, known: Known): Said {
  const years = [...known.of("edition").keys()].filter((slug) => /^\d{4}$/.test(slug)).sort();
  const [first, last] = [years[0], years.at(-1)];
  const one = first === undefined ? "" : ` (${first})`;
  const span = first === undefined || last === undefined || first === last ? one : words.span({ first, last });
  const yet = last !== undefined && year > last;
  return {
    message: yet ? words.noSuchYearYet({ year, span }) : words.noSuchYear({ year, span }),
    help: words.noSuchYearHelp({ year }),
    suggestion: `---\ntitle: Édition ${year}\nyear: ${year}\n---`,
  };
}
