/** Pages and a seed in; what people would type to find one of them, mistakes of every class included, out. */
import { fold } from "../language/fold.ts";
import { pick, type Random, seeded } from "./random.ts";
import spoken from "./search-words.json" with { type: "json" };

export interface Sought {
  id: string;
  title: string;
  summary: string;
  body: string;
  /** Whether it is only there to be found by mistake: no query is about it. */
  aside: boolean;
}

export interface Query {
  class: string;
  typed: string;
  /** The one entry that it is about. */
  id: string;
  /** What was meant, as words of that entry; several ways to say each. For judging the other results. */
  meant: readonly (readonly string[])[];
}

/** A term that has to be written into an entry, so that another word for it can be looked for. */
export interface Planted {
  id: string;
  term: string;
}

type Mistake = (words: string[], random: Random, all: readonly string[]) => string | undefined;

const small = new Set(
  "dans pour avec plus sans sous cette comme leur leurs sont être entre elle tous tout toute toutes vous votre peut permet cela ainsi aussi lorsque autre autres même vers depuis après avant chez pourquoi nous notre était étaient été quel quelle quels quelles elles dont ceci seront peuvent lors dont ceux celle celles celui très bien comment selon parmi pendant contre mais puis alors trois avoir avez soit font deux chaque afin fait faire quand donc".split(
    " ",
  ),
);

/** `perClass` queries of every class that these pages allow. `every`: how rare is rare enough among all pages. */
export function makeQueries(
  pages: readonly Sought[],
  perClass: number,
  seed: number,
): { queries: Query[]; planted: Planted[] } {
  const random = seeded(seed);
  const holders = new Map<string, Set<string>>();
  for (const { id, title, summary, body } of pages) {
    for (const word of wordsIn(`${title} ${summary} ${body}`)) {
      const key = base(word);
      holders.set(key, (holders.get(key) ?? new Set()).add(id));
    }
  }
  const all = [...new Set(pages.flatMap(({ title }) => wordsIn(title)))];
  const asked = pages.filter(({ aside }) => !aside);
  const queries: Query[] = [];
  for (const [name, mistake] of Object.entries(mistakes)) {
    const wanted =
      name === "four words" ? 4 : name === "glued elision" || name === "apostrophes" ? 2 : 2 + Math.floor(random() * 2);
    let made = 0;
    for (let tries = 0; made < perClass && tries < perClass * 60; tries++) {
      const page = pick(random, asked);
      const words = known(page, holders, wanted, random);
      const typed = words && mistake([...words], random, all);
      if (!words || !typed) continue;
      queries.push({ class: name, typed, id: page.id, meant: words.map((word) => [word]) });
      made++;
    }
  }
  const planted: Planted[] = [];
  /** Pairs of what the entry says and what is typed instead. */
  const plant = (name: string, pairs: readonly (readonly [string, string])[]) => {
    for (let made = 0, tries = 0; made < perClass && tries < perClass * 60; tries++) {
      const page = pick(random, asked);
      const [term, typed] = pick(random, pairs);
      const words = known(page, holders, 1, random);
      if (!words) continue;
      planted.push({ id: page.id, term });
      const meant = [[term, typed], ...words.map((word) => [word])];
      queries.push({ class: name, typed: [typed, ...words].join(" "), id: page.id, meant });
      made++;
    }
  };
  const both = (pairs: readonly (readonly string[])[]) => pairs.map(([a = "", b = ""]) => [a, b] as const);
  const turned = (pairs: readonly (readonly string[])[]) => pairs.map(([a = "", b = ""]) => [b, a] as const);
  plant("synonym", [...both(spoken.synonyms), ...turned(spoken.synonyms)]);
  plant("acronym", turned(spoken.acronyms));
  plant("acronym spelt out", both(spoken.acronyms));
  return { queries, planted };
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}]{4,}/gu) ?? [];
}

/** A crude root, of the bench's own: whatever the search believes about inflections must not decide what is right. */
function base(word: string): string {
  const plain = fold(word).replace(/(?:es|s|x|e)$/, "");
  return plain.length > 6 ? plain.slice(0, 6) : plain;
}

/** Words of the title, then of the summary, that few pages have together; undefined where there are none. */
function known(
  page: Sought,
  holders: ReadonlyMap<string, ReadonlySet<string>>,
  count: number,
  random: Random,
): string[] | undefined {
  const usable = (text: string) =>
    [...new Set(wordsIn(text))].filter(
      (word) => !small.has(word.toLowerCase()) && /^[\p{Ll}]+$/u.test(word.toLowerCase()),
    );
  const titles = usable(page.title).map((word) => word.toLowerCase());
  const summaries = usable(page.summary).map((word) => word.toLowerCase());
  for (let tries = 0; tries < 8; tries++) {
    const pool = tries < 4 ? titles : [...titles, ...summaries];
    const chosen = [...new Set(pool)].sort(() => random() - 0.5).slice(0, count);
    if (chosen.length < count) continue;
    const sets = chosen.map((word) => holders.get(base(word)) ?? new Set<string>());
    const together = [...(sets[0] ?? [])].filter((id) => sets.every((set) => set.has(id)));
    if (count === 1 ? together.length >= 5 && together.length <= 60 : together.length <= 3)
      return chosen.sort((a, b) => pool.indexOf(a) - pool.indexOf(b));
  }
  return undefined;
}

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
export function typo(word: string, random: Random): string {
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

const mistakes: Record<string, Mistake> = {
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

/** Whether an entry is about what was meant: it has, for every word, that word, one of its family or another way to say it. */
export function answers(text: string, meant: Query["meant"]): boolean {
  const folded = fold(text);
  const tokens = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const has = new Set(tokens.map(base));
  return meant.every((ways) =>
    ways.some((way) => {
      const root = rootOf(way);
      return (
        has.has(base(way)) || folded.includes(fold(way)) || (root && tokens.some((token) => token.startsWith(root)))
      );
    }),
  );
}

const endings =
  /(?:isations?|[aiu]tions?|sions?|ements?|ages?|ables?|ibles?|at(?:eurs?|rices?)|eu(?:rs?|ses?)|i(?:ves?|fs?)|ques?|[ae]n[ct]es?|[ae]nts?|i?ers?|i?eres?|ees?|ez|is?|e?s?|ales?|aux|e|ir|ons)$/;

function rootOf(word: string): string | undefined {
  const root = fold(word).replace(endings, "");
  return root.length >= 4 || (root.length === 3 && word.length >= 5) ? root : undefined;
}
