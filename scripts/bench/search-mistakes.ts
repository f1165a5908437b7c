/** Words that were meant in; what people would type instead, one kind of mistake after the other, out. */
import { fold } from "../language/fold.ts";
import { pick, type Random } from "./random.ts";

/** Undefined where these words cannot be mistaken in this way. `all` are words of the titles of the whole catalogue. */
export type Mistake = (words: string[], random: Random, all: readonly string[]) => string | undefined;

/** One word changed by `change`; undefined where it changes none. */
function one(words: string[], random: Random, change: (word: string) => string | undefined): string | undefined {
  const order = [...words.keys()].sort(() => random() - 0.5);
  for (const at of order) {
    const changed = change(words[at] as string);
    if (changed && fold(changed) !== fold(words[at] as string)) return words.with(at, changed).join(" ");
  }
  return undefined;
}

const letters = "abcdefghijklmnopqrstuvwxyz";

/** A letter lost, doubled by its neighbour, swapped or wrong; the first letter too. */
function typo(word: string, random: Random): string {
  const at = Math.floor(random() * word.length);
  const letter = pick(random, [...letters]);
  const changes = [
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + letter + word.slice(at),
    () => word.slice(0, at) + letter + word.slice(at + 1),
    () => (at + 1 < word.length ? word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2) : word.slice(0, -1)),
  ];
  const changed = pick(random, changes)();
  return changed === word ? typo(word, random) : changed;
}

const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/, "f"],
  [/eau/, "o"],
  [/au/, "o"],
  [/qu(?=[eéi])/, "k"],
  [/c(?=[aou])/, "k"],
  [/ss/, "s"],
  [/ç/, "ss"],
  [/ai/, "é"],
  [/tion/, "ssion"],
  [/(?<=.)mm/, "m"],
  [/(?<=.)nn/, "n"],
  [/ll(?!e)/, "l"],
  [/tt/, "t"],
  [/ff/, "f"],
  [/pp/, "p"],
  [/rr/, "r"],
  [/^h/, ""],
  [/y/, "i"],
  [/en(?=[tcsd])/, "an"],
  [/an(?=[tcsd])/, "en"],
  [/s$/, ""],
  [/g(?=[ei])/, "j"],
  [/th/, "t"],
  [/ch(?=r)/, "k"],
  [/ez$/, "é"],
  [/er$/, "é"],
];

const families: readonly (readonly [RegExp, string])[] = [
  [/isations?$/, "iser"],
  [/(?<=..)ations?$/, "er"],
  [/(?<=...)ements?$/, "er"],
  [/(?<=...)ages?$/, "er"],
  [/(?<=...)(?:at)?eurs?$/, "er"],
  [/iser$/, "isation"],
  [/(?<=[aeiou].)gner$/, "gnement"],
  [/(?<=...)uer$/, "uation"],
  [/(?<=....)(?:er|ées?|és?)$/, "age"],
];

const genders: readonly (readonly [RegExp, string])[] = [
  [/teurs?$/, "trice"],
  [/eurs?$/, "euse"],
  [/euses?$/, "eur"],
  [/trices?$/, "teur"],
  [/ifs?$/, "ive"],
  [/ives?$/, "if"],
  [/els?$/, "elle"],
  [/elles?$/, "el"],
  [/iens?$/, "ienne"],
  [/(?<=..)iers?$/, "ière"],
  [/(?<=..)ières?$/, "ier"],
  [/(?<=..)aux$/, "ale"],
  [/(?<=..)al$/, "ale"],
  [/(?<=..)ales?$/, "al"],
  [/(?<=..)ée?s?$/, "ée"],
  [/(?<=..)ants?$/, "ante"],
  [/eux$/, "euse"],
];

function replaced(word: string, table: readonly (readonly [RegExp, string])[], random: Random): string | undefined {
  const fitting = table.filter(([pattern]) => pattern.test(word));
  if (fitting.length === 0) return undefined;
  const [pattern, by] = pick(random, fitting);
  return word.replace(pattern, by);
}

function otherNumber(word: string): string | undefined {
  if (/aux$/.test(word)) return word.replace(/aux$/, "al");
  if (/[sx]$/.test(word))
    return word.length > 4 && !/(?:ss|[aiu]s|[ei]x|ès)$/.test(word) ? word.slice(0, -1) : undefined;
  if (/al$/.test(word)) return word.replace(/al$/, "aux");
  return /eau$|eu$/.test(word) ? `${word}x` : /[zrt]$|\w$/.test(word) && !/ent$/.test(word) ? `${word}s` : `${word}s`;
}

const accentless = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/g, "oe");
const article = (word: string) => (/^[aeiouhéèêâîô]/.test(word) ? "l’" : "");
const long = (word: string, least: number) => (word.length >= least ? word : undefined);

export const mistakes: Record<string, Mistake> = {
  exact: (words) => words.join(" "),
  "no accent": (words) => (words.some((word) => accentless(word) !== word) ? accentless(words.join(" ")) : undefined),
  capitals: (words) => words.join(" ").toUpperCase(),
  apostrophes: (words) => (words.some(article) ? words.map((word) => article(word) + word).join(" ") : undefined),
  "glued elision": (words) =>
    words.some(article) ? words.map((word) => (article(word) && "l") + word).join(" ") : undefined,
  number: (words, random) => one(words, random, otherNumber),
  "verb or noun": (words, random) => one(words, random, (word) => replaced(word, families, random)),
  gender: (words, random) => one(words, random, (word) => replaced(word, genders, random)),
  "one typo": (words, random) => one(words, random, (word) => long(word, 5) && typo(accentless(word), random)),
  "two typos": (words, random) =>
    one(words, random, (word) => long(word, 7) && typo(typo(accentless(word), random), random)),
  phonetic: (words, random) => one(words, random, (word) => replaced(word, sounds, random)),
  hyphen: (words, random) =>
    random() < 0.5 ? words.join("-") : [words.slice(0, 2).join(""), ...words.slice(2)].join(" "),
  "partial word": (words) => {
    const last = words.at(-1) as string;
    return last.length >= 6
      ? [...words.slice(0, -1), last.slice(0, Math.max(4, Math.ceil(last.length * 0.6)))].join(" ")
      : undefined;
  },
  "four words": (words) => words.join(" "),
  "stop words": (words, random) =>
    `${pick(random, ["comment faire pour", "où trouver", "je cherche un", "qu’est-ce que", "des idées pour les", "comment mettre en place une"])} ${words.join(pick(random, [" de la ", " pour les ", " et le "]))}`,
  "extra word": (words, random, all) => `${words.join(" ")} ${pick(random, all).toLowerCase()}`,
  "several at once": (words, random) => {
    const [first = "", ...rest] = words;
    if (first.length < 5) return undefined;
    const plural = rest.map((word) => otherNumber(word) ?? word);
    return accentless(`comment ${[typo(accentless(first), random), ...plural].join(" de ")} ?`);
  },
};
