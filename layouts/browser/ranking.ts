/** Terms with their ways to be found and a catalogue to look them up in; entries with all of them, and with some, out. */
import { headFields, type Said } from "./head.ts";
import type { Term, Way } from "./planner.ts";

/** One entry whose text has a word, and how often. */
export interface Mention {
  row: number;
  times: number;
}

/** One entry that a search found: `row` of the entry table. */
export interface Found {
  row: number;
  score: number;
  /** Whether its title, summary or facts say all that is needed. */
  inHead: boolean;
  /** Which terms it does not have, though others do. */
  lacking: readonly number[];
}

export interface Sources {
  /** Whose text has a word in any form; if it is `open`, words that begin so. */
  find(word: string, open: boolean): Promise<readonly Mention[]>;
  /** Whose title, summary or facts say it in any form; if it is `open`, a word that begins so. */
  said(word: string, open: boolean): Promise<ReadonlyMap<number, Said>>;
}

/** What is known of an entry before anything is looked for. */
export interface Standing {
  /** Only what its title says counts. */
  titleOnly(row: number): boolean;
  /** What its kind makes of its score; `named`: its whole title is what is looked for. */
  worth(row: number, named: boolean): number;
}

export interface Ranked {
  /** Entries with every term, best first, and those without one that are nearer than all of them. */
  full: readonly Found[];
  /** How many of them have every term in their title, summary or facts. */
  inHead: number;
  /** Entries with some of the terms, best first. */
  loose: readonly Found[];
  /** The ways by which anything was found, best first, for each term. */
  used: readonly (readonly Way[])[];
  /** Which terms nothing has: they are left out of account. */
  missing: readonly boolean[];
}

/**
 * What saying a word is worth by where it is said (BM25F, Robertson and Zaragoza 2009): weights are added up, and then
 * saturate, so that no number of mentions makes up for a title. Found on the development half of the bench.
 */
const tuned = {
  title: 8,
  also: 7,
  summary: 4,
  place: 3,
  about: 2,
  text: 0.8,
  /** How much more than one mention in the text many are worth. */
  textMore: 1.5,
  saturation: 2.5,
  /** A title of five telling words has its plain weight; part of what a shorter one has more, a longer one less. */
  titleNorm: 0.4,
  /** What an entry is worth without some of the words: the part of their weight that it has, to this power. */
  coverage: 0.5,
  /** A title of exactly the words looked for counts as much again as this part of what else was found. */
  wholeTitle: 0.35,
  /** The same for words that follow each other in the title as they were typed. */
  inOrder: 0.08,
  /** The same for words that title, summary and facts say: all of them four times as much as half of them. */
  inHead: 1,
  /** What a word weighs by its rarity, to this power. */
  rarity: 0.5,
  /** What a word that says little counts. */
  minor: 0.5,
};
const usualTitle = 5;

const atMostLoose = 20;
/** An entry is near enough when what it has of the terms weighs this part of what the nearest entry has. */
const nearEnough = 0.34;

/** An entry with all terms is a full match when no other has them by surer ways; the most doubtful ways never make one. */
const tooDoubtful = 2;
interface Match {
  strength: number;
  /** The least of the ways found by. */
  doubt: number;
  inHead: boolean;
  /** Which word of the title it is; -1 for none. */
  titleAt: number;
  titleLength: number;
}

interface Sum {
  /** How many of the terms that count it has, and how many of all. */
  met: number;
  all: number;
  inHead: number;
  doubt: number;
  weight: number;
  score: number;
  titleLength: number;
  /** Term by term, where the title says it. */
  titled: number[];
}

/** A term weighs more the fewer of the `total` entries have it. Rejects when `sources` do. */
export async function rankTerms(
  terms: readonly Term[],
  total: number,
  sources: Sources,
  standing: Standing,
): Promise<Ranked> {
  const matches = await Promise.all(terms.map((term) => matchesOf(term, total, sources, standing)));
  const missing = matches.map(({ rows }) => ![...rows.values()].some(({ doubt }) => doubt < tooDoubtful));
  const none = missing.every(Boolean);
  // Of words that nothing has, the weight says nothing of an entry.
  const leftOut = none ? missing.map(() => false) : missing;
  const allMinor = terms.every(({ minor }) => minor);
  const counts = (at: number) => (allMinor || !terms[at]?.minor) && !leftOut[at];
  const needed = terms.filter((_, at) => counts(at)).length;
  const weights = terms.map((term, at) => {
    const holders = matches[at]?.rows.size ?? 0;
    const weight = Math.log(1 + total / (holders + 0.5)) ** tuned.rarity * (allMinor || !term.minor ? 1 : tuned.minor);
    return leftOut[at] ? weight * tuned.minor : weight;
  });
  const sums = new Map<number, Sum>();
  for (const [at, { rows }] of matches.entries()) {
    for (const [row, match] of rows) {
      const sum = sums.get(row) ?? emptySum();
      add(sum, match, weights[at] as number, counts(at));
      sums.set(row, sum);
    }
  }
  const sought = weights.reduce((sum, weight, at) => sum + (leftOut[at] ? 0 : weight), 0);
  const heaviest = Math.max(0, ...[...sums.values()].map(({ weight }) => weight));
  const present = leftOut.filter((one) => !one).length;
  // Without the words that say little it is no sure match while another entry has them too.
  const doubtOf = ({ doubt, all }: Sum) => (all >= present ? doubt : Math.max(doubt, 1));
  const complete = [...sums.values()].filter(({ met }) => met === needed);
  const surest = Math.min(...complete.map(doubtOf), tooDoubtful - 1);
  const full: Found[] = [];
  const others: Found[] = [];
  for (const [row, sum] of sums) {
    const isFull = sum.met === needed && doubtOf(sum) <= surest;
    if (!isFull && sum.weight < nearEnough * heaviest) continue;
    const found: Found = {
      row,
      score: scoreOf(sum, { sought, terms: needed, worth: (named) => standing.worth(row, named) }),
      inHead: sum.inHead === needed,
      lacking: sum.met === needed ? [] : [...terms.keys()].filter((at) => counts(at) && !matches[at]?.rows.has(row)),
    };
    (isFull ? full : others).push(found);
  }
  const best = (a: Found, b: Found) => b.score - a.score || a.row - b.row;
  const most = Math.max(0, ...full.map(({ score }) => score));
  // One word too many must not put whoever mentions it somewhere before what all the others say.
  const isNearer = ({ score }: Found) => full.length > 0 && score > most;
  return {
    full: [...full, ...others.filter(isNearer)].sort(best),
    inHead: full.filter((found) => found.inHead).length,
    loose: others
      .filter((found) => !isNearer(found))
      .sort(best)
      .slice(0, atMostLoose),
    used: matches.map(({ used }) => used),
    missing,
  };
}

function emptySum(): Sum {
  return { met: 0, all: 0, inHead: 0, doubt: 0, weight: 0, score: 0, titleLength: 0, titled: [] };
}

function add(sum: Sum, match: Match, weight: number, counts: boolean): void {
  sum.all += 1;
  if (counts) {
    sum.met += 1;
    sum.inHead += match.inHead ? 1 : 0;
    sum.doubt = Math.max(sum.doubt, match.doubt);
    if (match.titleAt >= 0) sum.titled.push(match.titleAt);
  }
  sum.titleLength = Math.max(sum.titleLength, match.titleLength);
  sum.weight += weight;
  sum.score += weight * match.strength;
}

function scoreOf(
  { score, weight, titleLength, titled, inHead }: Sum,
  { sought, terms, worth }: { sought: number; terms: number; worth: (named: boolean) => number },
): number {
  const said = titleLength > 0 ? Math.min(1, new Set(titled).size / titleLength) : 0;
  const met = Math.min(1, titled.length / (terms || 1));
  const following = titled.filter((at, index) => index > 0 && at === (titled[index - 1] as number) + 1).length;
  return (
    (score / sought) *
    Math.min(1, weight / sought) ** tuned.coverage *
    (1 + tuned.wholeTitle * said * met) *
    (1 + tuned.inOrder * (following / Math.max(1, terms - 1))) *
    (1 + tuned.inHead * Math.min(1, inHead / (terms || 1)) ** 2) *
    worth(said === 1 && met === 1)
  );
}

interface Matches {
  rows: Map<number, Match>;
  used: Way[];
}

/** So many entries have a word that is in no dictionary; where more are found they have others with its stem. */
const mostUnknown = 2;

/** Of what an unknown word may mean, the rarer tells more when it is found together with the other words. */
function unsure(way: Way, holders: number, total: number): Way {
  if (way.reason === "typed") return holders > mostUnknown ? { ...way, weight: 0.6 * way.weight, doubt: 1 } : way;
  const rarity = Math.log(1 + total / (holders + 0.5)) / Math.log(1 + total);
  return { ...way, weight: way.weight * rarity };
}

async function matchesOf(term: Term, total: number, sources: Sources, standing: Standing): Promise<Matches> {
  const rows = new Map<number, Match>();
  const used: Way[] = [];
  const found = await Promise.all(term.ways.map((way) => foundBy(way, sources)));
  for (const [index, way] of term.ways.entries()) {
    const { head, text } = found[index] as FoundBy;
    for (const row of text.keys()) if (standing.titleOnly(row)) text.delete(row);
    for (const [row, { titleLength }] of head) if (titleLength === 0 && standing.titleOnly(row)) head.delete(row);
    const size = new Set([...head.keys(), ...text.keys()]).size;
    if (size > 0) used.push(way);
    keep(rows, term.unknown ? unsure(way, size, total) : way, { head, text });
  }
  return { rows, used: used.sort((a, b) => b.weight - a.weight) };
}

/** Whoever is called by another word for it is what was meant, whoever only mentions that other word may not be. */
function doubtInHead({ reason, doubt }: Way): number {
  return reason === "family" || reason === "synonym" ? 0 : doubt;
}

/** Adds what a way found: of each entry the strongest match and the least doubt. */
function keep(rows: Map<number, Match>, way: Way, { head, text }: FoundBy): void {
  for (const row of new Set([...head.keys(), ...text.keys()])) {
    const said = head.get(row);
    const times = text.get(row);
    const weight = headWeight(said) + (times ? textWeightOf(times / way.words.length) : 0);
    const strength = (way.weight * weight) / (tuned.saturation + weight);
    const doubt = said ? doubtInHead(way) : way.doubt;
    const before = rows.get(row);
    const titled = said !== undefined && said.titleLength > 0;
    rows.set(row, {
      strength: Math.max(strength, before?.strength ?? 0),
      doubt: Math.min(doubt, before?.doubt ?? doubt),
      inHead: (said !== undefined && doubt < tooDoubtful) || before?.inHead === true,
      titleAt: before && before.titleAt >= 0 ? before.titleAt : titled ? said.titleAt : -1,
      titleLength: Math.max(before?.titleLength ?? 0, said?.titleLength ?? 0),
    });
  }
}

function headWeight(said: Said | undefined): number {
  if (!said) return 0;
  return headFields.reduce((sum, field, bit) => {
    if (!(said.fields & (1 << bit))) return sum;
    const norm = field === "title" ? 1 - tuned.titleNorm + (tuned.titleNorm * said.titleLength) / usualTitle : 1;
    return sum + tuned[field] / norm;
  }, 0);
}

function textWeightOf(times: number): number {
  return tuned.text * (1 + tuned.textMore * (1 - 1 / Math.max(1, times)));
}

interface FoundBy {
  head: Map<number, Said>;
  /** How often its text has the words, by row. */
  text: Map<number, number>;
}

/** The entries with every word of a way: all in what is told of them, or all anywhere. */
async function foundBy({ words, open = false, headOnly }: Way, { find, said }: Sources): Promise<FoundBy> {
  const [heads, texts] = await Promise.all([
    Promise.all(words.map((word) => said(word, open))),
    Promise.all(words.map(async (word) => (headOnly ? [] : await find(word, open)))),
  ]);
  const [first = new Map<number, Said>(), ...others] = heads;
  const head = new Map([...first].filter(([row]) => others.every((other) => other.has(row))));
  const timesIn = texts.map((mentions) => new Map(mentions.map(({ row, times }) => [row, times])));
  const text = new Map<number, number>();
  for (const row of new Set(timesIn.flatMap((times) => [...times.keys()]))) {
    if (!words.every((_, at) => timesIn[at]?.has(row) || heads[at]?.has(row))) continue;
    text.set(
      row,
      timesIn.reduce((sum, times) => sum + (times.get(row) ?? 0), 0),
    );
  }
  return { head, text };
}
