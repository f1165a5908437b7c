/** Texts of a catalogue and a seed in; what people would type to find one of them, and all that it is right to find, out. */
import { createHash } from "node:crypto";
import { fold } from "../language/fold.ts";
import { pick, type Random, seeded } from "./random.ts";
import { mistakes } from "./search-mistakes.ts";
import spoken from "./search-words.json" with { type: "json" };

export interface Sought {
  /** Of its page, from the home page on. */
  path: string;
  title: string;
  summary: string;
  /** Where and when, and what it is filed under: searched too, but no query is made from its words alone. */
  facts: readonly string[];
  body: string;
  /** Whether it is only there to be found by mistake: no query is about it. */
  aside: boolean;
}

export interface Query {
  class: string;
  typed: string;
  /** The entry that it was made from. */
  target: string;
  /** Paths of all that say in their title and summary what was meant. */
  relevant: readonly string[];
}

/** Which targets are asked for: those to improve the search on, or those to judge it on. */
export type Half = "tune" | "report" | "both";

/** A term that has to be written into an entry's summary, so that another word for it can be looked for. */
export interface Planted {
  path: string;
  term: string;
}

/** Of each word that was meant, the ways to say it. */
type Meant = readonly (readonly string[])[];
type Draft = Omit<Query, "relevant"> & { meant: Meant; place?: string };

/** Words of two or three entries single one out; more would leave to chance which comes first. */
const mostRelevant = 3;

const small = new Set(
  "dans pour avec plus sans sous cette comme leur leurs sont être entre elle tous tout toute toutes vous votre peut permet cela ainsi aussi lorsque autre autres même vers depuis après avant chez pourquoi nous notre était étaient été quel quelle quels quelles elles dont ceci seront peuvent lors ceux celle celles celui très bien comment selon parmi pendant contre mais puis alors trois avoir avez soit font deux chaque afin fait faire quand donc faut doit également lorsqu jusqu puisqu êtes pouvez peuvent devez doivent notamment certains certaines plusieurs".split(
    " ",
  ),
);

/** `perClass` queries of every class that these texts allow, about targets of that half. */
export function makeQueries(
  texts: readonly Sought[],
  perClass: number,
  seed: number,
  half: Half,
): { queries: Query[]; planted: Planted[] } {
  const random = seeded(seed);
  const index = new Heads(texts);
  const asked = texts.filter(({ aside, path }) => !aside && isOfHalf(path, half));
  const all = [...new Set(asked.flatMap(({ title }) => tellingWords(title)))];
  const drafts: Draft[] = [];
  const make = (name: string, draft: (target: Sought) => Omit<Draft, "class" | "target"> | undefined) => {
    for (let made = 0, tries = 0; made < perClass && tries < perClass * 80; tries++) {
      const target = pick(random, asked);
      const one = draft(target);
      if (!one || drafts.some(({ class: other, typed }) => other === name && typed === one.typed)) continue;
      drafts.push({ class: name, target: target.path, ...one });
      made++;
    }
  };
  for (const [name, mistake] of Object.entries(mistakes)) {
    const two = name === "glued elision" || name === "apostrophes" || random() < 0.5;
    make(name, (target) => {
      const words = singlingOut(target, index, name === "four words" ? 4 : two ? 2 : 3, random);
      const typed = words && mistake([...words], random, all);
      return typed && words ? { typed, meant: one(words) } : undefined;
    });
  }
  make("natural order", (target) => inOrder(target, index, random));
  make("whole question", (target) => asQuestion(target, index, random));
  make("title remembered wrongly", (target) => misremembered(target, index, random));
  make("place + subject", (target) => atPlace(target, index, random));

  const planted: Planted[] = [];
  /** The entry says `term`; `typed` is asked for instead, with one more of its words. */
  const plant = (name: string, pairs: readonly (readonly [term: string, typed: string])[]) =>
    make(name, (target) => {
      const [term, typed] = pick(random, pairs);
      const [word] = shuffled(tellingWords(target.title), random);
      // A summary has a longest length.
      if (planted.some(({ path }) => path === target.path)) return undefined;
      if (!word || index.saying([[term, typed], [word]]).length >= mostRelevant) return undefined;
      planted.push({ path: target.path, term });
      return { typed: random() < 0.5 ? `${typed} ${word}` : `${word} ${typed}`, meant: [[term, typed], [word]] };
    });
  const both = (pairs: readonly (readonly string[])[]) => pairs.map(([a = "", b = ""]) => [a, b] as const);
  const turned = (pairs: readonly (readonly string[])[]) => pairs.map(([a = "", b = ""]) => [b, a] as const);
  const same = (pairs: readonly (readonly string[])[]) => pairs.map(([a = ""]) => [a, a] as const);
  plant("synonym", [...both(spoken.synonyms), ...turned(spoken.synonyms)]);
  plant("acronym", turned(spoken.acronyms));
  plant("acronym spelt out", both(spoken.acronyms));
  plant("acronym + word", same(spoken.acronyms));

  const after = new Heads(withPlanted(texts, planted));
  const known = drafts.map(({ meant, place, ...query }) => ({ ...query, relevant: after.saying(meant, place) }));
  const few = known.filter(({ relevant }) => relevant.length > 0 && relevant.length <= mostRelevant);
  return { queries: [...few, ...oneWordAlone(after, perClass, half, random)], planted };
}

/** The same texts with, in their summaries, the terms that queries need. */
export function withPlanted(texts: readonly Sought[], planted: readonly Planted[]): Sought[] {
  const terms = new Map<string, string[]>();
  for (const { path, term } of planted) terms.set(path, [...(terms.get(path) ?? []), term]);
  return texts.map((text) => {
    const more = terms.get(text.path)?.join(", ");
    return more ? { ...text, summary: `${text.summary} (${more})`.trim() } : text;
  });
}

function isOfHalf(name: string, half: Half): boolean {
  return half === "both" || createHash("sha256").update(name).digest("hex") < "8" === (half === "tune");
}

/** Who says what in title and summary. */
class Heads {
  readonly #holders = new Map<string, Set<string>>();
  readonly #texts = new Map<string, Sought>();
  readonly #folded = new Map<string, string>();
  /** How many have each root anywhere. */
  readonly #spread = new Map<string, number>();

  constructor(texts: readonly Sought[]) {
    for (const text of texts) {
      const said = `${text.title} ${text.summary}`;
      this.#texts.set(text.path, text);
      this.#folded.set(text.path, ` ${tokens(said).join(" ")} `);
      for (const word of tokens(said)) {
        const holders = this.#holders.get(base(word));
        if (holders) holders.add(text.path);
        else this.#holders.set(base(word), new Set([text.path]));
      }
      for (const root of new Set(tokens(`${said} ${text.body}`).map(base)))
        this.#spread.set(root, (this.#spread.get(root) ?? 0) + 1);
    }
  }

  /** Whether one text in fifty has a word, or more. */
  isUsual(word: string): boolean {
    return 50 * (this.#spread.get(base(word)) ?? 0) >= this.#texts.size;
  }

  /** The roots that between `least` and `most` entries say. */
  common(least: number, most: number): string[] {
    return [...this.#holders].filter(([, { size }]) => size >= least && size <= most).map(([root]) => root);
  }

  /** The shortest word with this root that an entry says. */
  wordOf(root: string): string | undefined {
    const said = this.holding(root).flatMap((path) => {
      const { title, summary } = this.#texts.get(path) as Sought;
      return tellingWords(`${title} ${summary}`).filter((word) => base(word) === root);
    });
    return said.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
  }

  holding(root: string): string[] {
    return [...(this.#holders.get(root) ?? [])];
  }

  /** Entries whose title and summary say all that is meant, at `place` if that is given. */
  saying(meant: Meant, place?: string): string[] {
    const [first = new Set<string>(), ...others] = meant.map(
      (ways) => new Set(ways.flatMap((way) => this.#sayingOne(way))),
    );
    return [...first].filter(
      (path) =>
        others.every((set) => set.has(path)) && (!place || this.#texts.get(path)?.facts.includes(place) === true),
    );
  }

  #sayingOne(way: string): string[] {
    const words = tokens(way);
    const [first = [], ...others] = words.map((word) => this.holding(base(word)));
    const together = first.filter((path) => others.every((paths) => paths.includes(path)));
    if (words.length === 1) return together;
    // The words of an acronym are common ones: they must stand together.
    return together.filter((path) => this.#folded.get(path)?.includes(` ${words.join(" ")} `));
  }
}

function tokens(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A crude root, of the bench's own: whatever the search believes about inflections must not decide what is right. */
function base(word: string): string {
  const plain = fold(word).replace(/(?:es|s|x|e)$/, "");
  return plain.length > 6 ? plain.slice(0, 6) : plain;
}

/** Each once, in their order, in lower case. */
function tellingWords(text: string): string[] {
  const words = (text.match(/\p{L}{4,}/gu) ?? []).map((word) => word.toLowerCase());
  return [...new Set(words)].filter((word) => !small.has(word));
}

function one(words: readonly string[]): Meant {
  return words.map((word) => [word]);
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function areFew(meant: Meant, index: Heads, place?: string): boolean {
  const { length } = index.saying(meant, place);
  return length > 0 && length <= mostRelevant;
}

/**
 * Words that at most three entries say together in title and summary, and that are everybody's: with a word that is
 * nearly a name, any search finds them.
 */
function singlingOut({ title, summary }: Sought, index: Heads, count: number, random: Random): string[] | undefined {
  const pool = [...new Set([...tellingWords(title), ...tellingWords(summary)])].filter((word) => index.isUsual(word));
  for (let tries = 0; tries < 8; tries++) {
    const chosen = shuffled(pool, random).slice(0, count);
    if (chosen.length === count && areFew(one(chosen), index))
      return chosen.sort((a, b) => pool.indexOf(a) - pool.indexOf(b));
  }
  return undefined;
}

/** Two to five words that follow each other in the title, or in the summary, without those between them that say little. */
function inOrder({ title, summary }: Sought, index: Heads, random: Random): Pick<Draft, "typed" | "meant"> | undefined {
  const words = tellingWords(random() < 0.7 ? title : summary);
  const count = 2 + Math.floor(random() * 4);
  const from = Math.floor(random() * Math.max(1, words.length - count + 1));
  const chosen = words.slice(from, from + count);
  if (chosen.length < 2 || !areFew(one(chosen), index)) return undefined;
  return { typed: chosen.join(" "), meant: one(chosen) };
}

const openings = [
  "comment",
  "comment faire pour",
  "que faire pour",
  "est-ce qu’il existe",
  "qui peut m’aider pour",
  "où trouver",
];

/** A stretch of the title with everything that stands in it, asked for as one asks a person. */
function asQuestion({ title }: Sought, index: Heads, random: Random): Pick<Draft, "typed" | "meant"> | undefined {
  const words = title
    .replace(/[?!:;()«»,.]/g, " ")
    .split(/\s+/)
    .filter(Boolean);
  const from = Math.floor(random() * Math.max(1, words.length - 4));
  const stretch = words.slice(from, from + 4 + Math.floor(random() * 4)).join(" ");
  const meant = one(tellingWords(stretch));
  if (meant.length < 2 || meant.length > 5 || !areFew(meant, index)) return undefined;
  return { typed: `${pick(random, openings)} ${stretch.toLowerCase()} ?`, meant };
}

const others = new Map(
  spoken.synonyms
    .flatMap(
      ([a = "", b = ""]) =>
        [
          [base(a), b],
          [base(b), a],
        ] as const,
    )
    .filter(([, other]) => !other.includes(" ")),
);

/** The words of a title of four or more, one of them left out, and one replaced by another name for it. */
function misremembered({ title }: Sought, index: Heads, random: Random): Pick<Draft, "typed" | "meant"> | undefined {
  const words = tellingWords(title).slice(0, 6);
  const at = words.findIndex((word) => others.has(base(word)));
  const lost = Math.floor(random() * words.length);
  if (words.length < 4 || at < 0 || at === lost) return undefined;
  const said = words.map((word, place): readonly string[] =>
    place === at ? [word, others.get(base(word)) as string] : [word],
  );
  const kept = said.filter((_, place) => place !== lost);
  return areFew(kept, index) ? { typed: kept.map((ways) => ways.at(-1)).join(" "), meant: kept } : undefined;
}

/** A place of the entry, and one or two words that few of the entries there say. */
function atPlace(
  { title, facts }: Sought,
  index: Heads,
  random: Random,
): Pick<Draft, "typed" | "meant" | "place"> | undefined {
  const [place] = facts;
  const words = shuffled(tellingWords(title), random).slice(0, random() < 0.6 ? 1 : 2);
  if (!place || words.length === 0 || !areFew(one(words), index, place)) return undefined;
  const typed = random() < 0.5 ? [place, ...words] : [...words, place];
  return { typed: typed.join(" ").toLowerCase(), meant: one(words), place };
}

/** Words that 3 to 30 entries say: all of those are right. */
function oneWordAlone(index: Heads, perClass: number, half: Half, random: Random): Query[] {
  const roots = index.common(3, 30).filter((root) => root.length > 3 && isOfHalf(root, half));
  return shuffled(roots, random)
    .slice(0, perClass)
    .flatMap((root) => {
      const relevant = index.holding(root);
      const typed = index.wordOf(root);
      return typed && !small.has(typed) ? [{ class: "one word", typed, target: relevant[0] ?? "", relevant }] : [];
    });
}
