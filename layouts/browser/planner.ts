/** Words as typed and a dictionary in; for each, the words of the catalogue to look for instead or as well, out. */

import { actionKey, familyKey, inflectionKey, stemOf } from "../../scripts/language/families.ts";
import { type Dictionary, foundOnly, type Names, shardOf, tailShardOf, unsaid, type Words } from "./dictionary.ts";
import { guesses } from "./spelling.ts";

export type Reason = "typed" | "inflection" | "family" | "synonym" | "spelling" | "split" | "joined" | "beginning";

/** One way to find what a word was meant to say. */
export interface Way {
  /** All of them, in one entry. */
  words: readonly string[];
  /** 1 for the word itself. */
  weight: number;
  reason: Reason;
  /** How doubtful it is: an entry found by a doubtful way is no full match while others are found by surer ones. */
  doubt: 0 | 1 | 2;
  /** Whether words that begin so count too. */
  open?: boolean;
  /** Whether it counts only where title, summary or facts say it. */
  headOnly?: boolean;
}

export interface Term {
  typed: string;
  ways: readonly Way[];
  /** No word of the catalogue, nor a form of one. */
  unknown: boolean;
  /** Of an unknown word, those of the catalogue that look most like it, likeliest first. */
  near: readonly string[];
  /** A word of the catalogue just as it is. */
  said: boolean;
  /** Says little about what is looked for: an entry need not have it. */
  minor?: boolean;
}

const weights = { inflection: 0.9, family: 0.55, synonym: 0.7, foundOnly: 0.5, joined: 0.95, beginning: 0.7 };

/** Words of fewer than eight entries. */
const rareFrequency = 2;

/** Four times as many entries. */
const muchMoreFrequent = 2;

/** How many other words of a family are looked for, the most frequent ones. */
const relatives = 5;

/** What a word weighs that is one mistake away, or less. */
export const oneMistake = 0.65;

export interface PlanOptions {
  /** The last word may not be finished. */
  typing?: boolean;
  /** Also doubts words that exist: for when those found nothing. */
  wider?: boolean;
}

interface TermOptions extends PlanOptions {
  last: boolean;
}

/** Rejects where a shard cannot be loaded. */
export async function plan(
  words: readonly string[],
  dictionary: Dictionary,
  options: PlanOptions = {},
): Promise<Term[]> {
  const terms = await Promise.all(
    words.map((word, at) => termOf(word, dictionary, { ...options, last: at === words.length - 1 })),
  );
  const joined = await joins(terms, dictionary);
  const synonyms = await spans(terms, dictionary);
  return terms.map((term, at) => {
    const others = synonyms[at] ?? [];
    // A word that the catalogue does not say, but has another name for, is not misspelt.
    const named = term.unknown && others.some(({ doubt }) => doubt === 0);
    const own = named ? term.ways.filter(({ reason }) => reason !== "spelling" && reason !== "beginning") : term.ways;
    const ways = unique([...own, ...(joined[at] ?? []), ...others], term.typed, term.said);
    return { ...term, ways };
  });
}

async function termOf(typed: string, dictionary: Dictionary, { last, typing, wider }: TermOptions): Promise<Term> {
  const itself: Way = { words: [typed], weight: 1, reason: "typed", doubt: 0 };
  const plain = { typed, unknown: false, near: [] };
  if (!/[a-z]/.test(typed)) return { ...plain, ways: [{ ...itself, open: last && typing === true }], said: true };
  const near = await dictionary.words(shardOf(typed));
  const related = relativesOf(typed, near);
  const frequency = Math.max(
    ...[typed, ...related.filter(({ doubt }) => doubt === 0).flatMap(({ words }) => words)].map(
      (word) => near.get(word) ?? 0,
    ),
  );
  const said = near.has(typed);
  const known = said || related.some(({ reason }) => reason === "inflection");
  const begun =
    (last || wider || !known) && typed.length >= (known && !typing ? 4 : 3) ? mostFrequentBeginning(typed, near) : -1;
  // Rather the beginning of a word that many entries have than a word that few have.
  const isBegun = last && (!known || begun >= (near.get(typed) ?? -1) + muchMoreFrequent);
  const beginning: Way[] =
    begun < 0
      ? []
      : [
          {
            words: [typed],
            weight: known ? (isBegun ? 0.55 : 0.4) : weights.beginning,
            reason: "beginning",
            doubt: isBegun ? 0 : 1,
            open: true,
          },
        ];
  if (known && !wider) return { ...plain, ways: [itself, ...related, ...beginning], said };
  if (known) {
    // Doubting a word that exists is worth one look at its own shard, and only where the word is rare.
    const guessed = frequency <= rareFrequency ? guesses(typed, near).filter(({ cost }) => cost <= 1) : [];
    const doubted = guessed.length > 0 && (await dictionary.isReal(typed)) ? [] : guessed;
    const others = doubted.slice(0, 2).map(({ word, cost }) => spelled(word, cost, 2, 0.5));
    // Somebody may have written `lecran` once: that makes a word of it.
    const elided = frequency <= rareFrequency ? await withoutElision(typed, dictionary) : undefined;
    if (elided) others.push({ ...elided, doubt: 2 });
    return { ...plain, ways: [itself, ...related, ...beginning, ...others], said };
  }
  const likely = await guessedWays(typed, near, dictionary);
  const real = likely.length + beginning.length > 0 && (await dictionary.isReal(typed));
  const all = real ? [] : likely;
  // Rather the beginning of a word than another one with two mistakes.
  const guessed =
    last && begun >= 0 ? all.filter(({ reason, weight }) => reason !== "spelling" || weight > oneMistake) : all;
  const surer = last && begun >= 0 ? unsure(guessed) : guessed;
  const misspelt = guessed.some(({ reason, weight }) => reason === "spelling" && weight > oneMistake);
  const kin = related.map((way): Way => ({ ...way, weight: way.weight + 0.2, doubt: misspelt ? way.doubt : 0 }));
  // A whole word is hardly the beginning of another, once nobody types any more.
  const goingOn = real && !typing ? unsure(beginning) : beginning;
  const lookalikes = likely.filter(({ reason, words }) => reason === "spelling" && words.length === 1);
  return {
    typed,
    ways: [itself, ...surer, ...goingOn, ...kin],
    unknown: true,
    near: [...new Set(lookalikes.flatMap(({ words }) => words))],
    said,
  };
}

/** The same ways, none of them for sure. */
function unsure(ways: readonly Way[]): Way[] {
  return ways.map((way) => ({ ...way, doubt: way.doubt === 2 ? 2 : 1 }));
}

/** Of the words that go on where `typed` ends; -1 where none does. */
function mostFrequentBeginning(typed: string, words: Words): number {
  let most = -1;
  for (const [word, frequency] of words)
    if (frequency > most && word.length > typed.length && word.startsWith(typed)) most = frequency;
  return most;
}

function relativesOf(typed: string, words: Words): Way[] {
  const inflection = inflectionKey(typed);
  const family = familyKey(typed);
  const action = actionKey(typed);
  // No ending is cut from the first three letters; comparing them first spares working out thousands of keys.
  const start = typed.slice(0, 3);
  const found: { word: string; frequency: number; reason: "inflection" | "family" }[] = [];
  for (const [word, frequency] of words) {
    if (word === typed || word.length < 3 || !word.startsWith(start)) continue;
    const reason =
      inflectionKey(word) === inflection ? "inflection" : family && familyKey(word) === family ? "family" : undefined;
    if (reason) found.push({ word, frequency, reason });
  }
  return found
    .sort((a, b) => weights[b.reason] - weights[a.reason] || b.frequency - a.frequency)
    .slice(0, relatives)
    .map(({ word, reason }) => {
      const sure = reason === "inflection" || (action !== undefined && actionKey(word) === action);
      return { words: [word], weight: weights[reason], reason, doubt: sure ? 0 : 1 };
    });
}

/** First letters that stand for the same sound as others. */
const sameSound: Readonly<Record<string, string>> = {
  a: "eh",
  c: "ksq",
  e: "aho",
  f: "p",
  g: "j",
  h: "aeio",
  i: "yhe",
  j: "g",
  k: "cq",
  o: "ah",
  p: "f",
  q: "ck",
  s: "c",
  y: "i",
  z: "s",
};

/** What an unknown word may have been meant to be: an elision or two words run together, or a word misspelt. */
async function guessedWays(typed: string, near: Words, dictionary: Dictionary): Promise<Way[]> {
  const elided = await withoutElision(typed, dictionary);
  if (elided) return [elided];
  let found = guesses(typed, near);
  if ((found[0]?.cost ?? 9) > 1) {
    const letters = new Set([typed[1] ?? "", ...(sameSound[typed[0] ?? ""] ?? "")]);
    const names = new Set([`-${typed[0]}`, tailShardOf(typed), ...letters]);
    names.delete(shardOf(typed));
    const others = await Promise.all([...names].map((name) => dictionary.words(name)));
    found = guesses(typed, new Map([near, ...others].flatMap((words) => [...words])));
  }
  const meant = found.map(({ word, cost }) => spelled(word, cost, doubtOf(cost, found[0]?.cost ?? 0, typed.length)));
  const relatives = found.slice(0, 2).flatMap(({ word, cost }) =>
    relativesOf(word, near).map((way) => ({
      ...way,
      weight: way.weight * Math.exp(-0.45 * cost),
      reason: "spelling" as const,
      doubt: 1 as const,
    })),
  );
  if ((found[0]?.cost ?? 9) < 0.9) return [...meant, ...relatives];
  return [...(await splits(typed, near, dictionary)), ...meant, ...relatives];
}

function spelled(word: string, cost: number, doubt: Way["doubt"], share = 1): Way {
  return { words: [word], weight: share * Math.exp(-0.35 * cost), reason: "spelling", doubt };
}

/** Two mistakes make a third of so short a word: it may well be another one. */
const shortWord = 6;

function doubtOf(cost: number, best: number, length: number): Way["doubt"] {
  if (length <= shortWord && cost > 1) return 2;
  return cost <= best + (best > 1.2 ? 0.2 : 0.08) ? 0 : cost <= best + 0.4 ? 1 : 2;
}

async function withoutElision(typed: string, dictionary: Dictionary): Promise<Way | undefined> {
  const [, rest] = /^(?:qu|[cdjlmnst])([aeiouyh].{2,})$/.exec(typed) ?? [];
  if (!rest) return undefined;
  const words = await dictionary.words(shardOf(rest));
  return words.has(rest) ? { words: [rest], weight: 0.98, reason: "split", doubt: 0 } : undefined;
}

/** Two known words run together. */
async function splits(typed: string, near: Words, dictionary: Dictionary): Promise<Way[]> {
  const cuts = [];
  for (let at = typed.length - 3; at >= 3; at--) if (near.has(typed.slice(0, at))) cuts.push(at);
  for (const at of cuts.slice(0, 4)) {
    const rest = typed.slice(at);
    if ((await dictionary.words(shardOf(rest))).has(rest)) {
      return [{ words: [typed.slice(0, at), rest], weight: 0.95, reason: "split", doubt: 0 }];
    }
  }
  return [];
}

/** By term: one word that was typed as two, `agglo bus`. */
async function joins(terms: readonly Term[], dictionary: Dictionary): Promise<Way[][]> {
  const ways: Way[][] = terms.map(() => []);
  for (const [at, { typed, unknown }] of terms.entries()) {
    const next = terms[at + 1];
    if (!next) break;
    const word = typed + next.typed;
    if (word.length < 5 || word.length > 24) continue;
    const near = await dictionary.words(shardOf(word));
    const found = near.has(word)
      ? [{ word, cost: 0 }]
      : unknown || next.unknown
        ? guesses(word, near).filter(({ cost }) => cost <= 1)
        : [];
    const way = found.slice(0, 2).map(
      ({ word, cost }): Way => ({
        words: [word],
        weight: weights.joined * Math.exp(-0.3 * cost),
        reason: "joined",
        doubt: cost > 0 ? 1 : 0,
      }),
    );
    ways[at]?.push(...way);
    ways[at + 1]?.push(...way);
  }
  return ways;
}

/** By term: what else a run of words can be called. */
async function spans(terms: readonly Term[], dictionary: Dictionary): Promise<Way[][]> {
  const ways: Way[][] = terms.map(() => []);
  const typed = terms.map((term) => inflectionKey(term.typed));
  // Synonyms of a misspelt word are those of what it was most likely meant to be.
  const meant = terms.map(({ unknown, ways: own }, at) => {
    const [best] = unknown ? own.filter(({ reason }) => reason === "spelling" || reason === "split") : [];
    return best?.words.length === 1 ? inflectionKey(best.words[0] as string) : (typed[at] as string);
  });
  const anyUnknown = terms.some(({ unknown }) => unknown);
  const kin = terms.map(({ typed: word, unknown }) => (unknown ? kinOf(word) : inflectionKey(word)));
  const beginnings = new Set([...typed, ...meant].map((word) => word.slice(0, 2)));
  for (const names of await namesBeginning([...typed, ...meant], dictionary)) {
    const sayable = names.filter((name) => !name.startsWith(foundOnly)).map((name) => name.replace(unsaid, ""));
    for (const name of sayable) {
      // Comparing first letters first spares working out thousands of keys.
      if (!beginnings.has(name.slice(0, 2))) continue;
      const wanted = name.split(" ").map(inflectionKey);
      const starts = (keys: readonly string[], of: readonly string[] = wanted) =>
        keys.findIndex((_, start) => of.every((key, offset) => keys[start + offset] === key));
      const asTyped = starts(typed) >= 0;
      let at = asTyped ? starts(typed) : starts(meant);
      // Whoever types `recycler`, which nothing says, means what `recyclage` stands for.
      if (at < 0 && anyUnknown) at = starts(kin, name.split(" ").map(kinOf));
      if (at < 0) continue;
      // Of a name that the catalogue does not say, though it may say one of its words.
      const unsaidName = terms.slice(at, at + wanted.length).some(({ unknown }) => unknown);
      const others = names.filter((other) => other !== name && !other.startsWith(unsaid));
      // What says less is only looked for surely where nothing says the same.
      const lacking = others.every((other) => other.startsWith(foundOnly));
      for (const written of others) {
        const less = written.startsWith(foundOnly);
        const other = written.replace(foundOnly, "");
        const sure = asTyped && (unsaidName ? lacking || !less : !less && isAcronym(name, other));
        const weight = less ? weights.foundOnly : weights.synonym;
        for (const offset of wanted.keys()) {
          ways[at + offset]?.push({ words: other.split(" "), weight, reason: "synonym", doubt: sure ? 0 : 1 });
        }
      }
    }
  }
  return ways;
}

function kinOf(word: string): string {
  return familyKey(word) ?? inflectionKey(word);
}

/** The groups of names of which one begins with one of `words`, or at least with the same letter. */
async function namesBeginning(words: readonly string[], dictionary: Dictionary): Promise<Iterable<Names>> {
  const groups = await Promise.all([...new Set(words.map(shardOf))].map((shard) => dictionary.names(shard)));
  // One group may stand in several shards.
  return new Map(groups.flat().map((names) => [names.join("|"), names])).values();
}

/** Whether one of two names is the first letters of the words of the other: then they say the same, and nothing else. */
function isAcronym(one: string, other: string): boolean {
  const letters = (name: string) => name.replace(/(\S)\S*\s*/g, "$1");
  return one.length > 1 && other.length > 1 && (letters(one) === other || letters(other) === one);
}

/** The surest of those that look for the same words. A word that no text has stands for no other one. */
function unique(ways: readonly Way[], typed: string, said: boolean): Way[] {
  const best = new Map<string, Way>();
  const keyOf = (word: string) => (word === typed && !said ? `=${word}` : stemOf(word));
  for (const way of ways) {
    const key = way.words.map((word) => (way.open ? `${word}*` : keyOf(word))).join(" ");
    const other = best.get(key) ?? way;
    const surer = way.doubt < other.doubt || (way.doubt === other.doubt && way.weight > other.weight) ? way : other;
    best.set(key, { ...surer, weight: Math.max(way.weight, other.weight) });
  }
  return [...best.values()];
}
