/** Défis and prototypes in, the nearest others of each with what they have in common out. */
import { hash } from "node:crypto";
import type { Language } from "../../schemas/index.ts";
import { powerOfTwo, type TellingWord, tellingWords } from "../language/telling-words.ts";
import type { Defi, Prototype, Reason, Related } from "./model.ts";

type Work = Defi | Prototype;

/** How many entries are shown, and how many words that one shares with them. */
const shown = 5;
const wordsShown = 4;

/** Features that more entries than this share tell nothing, and would make the work grow with the square of them. */
const common = 400;

const weights: Record<Exclude<Reason["key"], "word">, number> = {
  defi: 6,
  organisation: 4,
  community: 3,
  method: 2,
  theme: 2,
  editionSite: 1,
};

/** What each of two entries adds by saying a word there; a word that only their texts say joins nothing. */
const wordWeights: Record<TellingWord["part"], number> = { title: 0.45, summary: 0.35, opening: 0 };

/** In a small catalogue, a single word is enough only where both titles or summaries have it. */
const least = 2;

/** Something that entries have; these go by their place in the list. */
interface Feature {
  key: Reason["key"];
  holders: number[];
  /** What each holder adds to the weight of sharing it, for each power of two by which it is rare. */
  weights: number[];
}

interface Held {
  feature: Feature;
  weight: number;
  label: string;
}

/** What one run found, for the next. */
export interface CachedRelated {
  /** Digest of all that it was found from. */
  from: string;
  /** By entry, as `defi/x`: see `Neighbours.written`. */
  lists: Readonly<Record<string, string>>;
}

/**
 * The related entries of each, best first, found when they are asked for. Each shared feature counts its weight times the
 * logarithm of how rare it is (inverse document frequency), so that a shared rare method says more than a theme
 * which half of the catalogue has. That logarithm is a whole number: an entry more or less then changes few pages but
 * its own. What lineage already joins (a défi and its own prototypes) is left out.
 */
export class Neighbours {
  private readonly places: ReadonlyMap<Work, number>;
  private readonly from: string;
  private readonly former: CachedRelated | undefined;
  private readonly texts = new Map<string, string>();
  private byName: ReadonlyMap<string, Work> | undefined;
  private held: Held[][] | undefined;
  private readonly scores: Float64Array;

  /** `cached` holds where nothing that it was found from has changed. */
  constructor(
    private readonly works: readonly Work[],
    private readonly language: Language,
    cached?: CachedRelated,
  ) {
    this.places = new Map(works.map((work, place) => [work, place]));
    this.scores = new Float64Array(works.length);
    this.from = digestOf(works, language);
    this.former = cached?.from === this.from ? cached : undefined;
  }

  of(work: Work): Related[] {
    const known = this.former?.lists[nameOf(work)];
    return known === undefined ? this.find(work) : this.read(known);
  }

  /** The same as text. */
  written(work: Work): string {
    const name = nameOf(work);
    let text = this.former?.lists[name] ?? this.texts.get(name);
    if (text === undefined) {
      text = JSON.stringify(work.related.map(({ entry, reasons }) => [nameOf(entry), reasons]));
      this.texts.set(name, text);
    }
    return text;
  }

  /** The very object that was given where it still holds. */
  forCache(): CachedRelated {
    if (this.former) return this.former;
    return { from: this.from, lists: Object.fromEntries(this.works.map((work) => [nameOf(work), this.written(work)])) };
  }

  private read(list: string): Related[] {
    this.byName ??= new Map(this.works.map((work) => [nameOf(work), work]));
    const related = JSON.parse(list) as [name: string, reasons: Reason[]][];
    return related.map(([name, reasons]) => ({ entry: this.byName?.get(name) as Work, reasons }));
  }

  private find(work: Work): Related[] {
    this.held ??= featuresOf(this.works, this.language);
    const { held, places, scores } = this;
    const place = places.get(work);
    if (place === undefined) return [];
    const mine = held[place] as Held[];
    const reached = addScores(scores, mine);
    for (const one of [work, ...lineageOf(work)]) scores[places.get(one) as number] = 0;
    const nearest = highest(reached, scores);
    for (const other of reached) scores[other] = 0;
    return nearest.map((other) => ({
      entry: this.works[other] as Work,
      reasons: reasonsOf(mine, held[other] as Held[]),
    }));
  }
}

function nameOf({ type, slug }: Work): string {
  return `${type}/${slug}`;
}

/** Of all that `featuresOf` and `lineageOf` look at. */
function digestOf(works: readonly Work[], language: Language): string {
  let text: string = language;
  // With its length before it, no text can pass for two.
  const add = (part: string) => {
    text += `${part.length}:${part}`;
  };
  for (const work of works) {
    add(nameOf(work));
    add(work.title);
    add(work.summary === undefined ? `opening ${work.opening}` : `summary ${work.summary}`);
    add(work.edition.slug);
    for (const { key, of } of sharedBy(work)) {
      add(`${key}/${of.slug}`);
      add(of.title);
    }
  }
  return hash("sha256", text);
}

interface Shared {
  key: keyof typeof weights;
  of: { slug: string; title: string };
}

/** What a work has in common with those that name it too; the place of an edition but for the edition. */
function sharedBy(work: Work): Shared[] {
  const shared: Shared[] = [];
  const add = (key: Shared["key"], of: Shared["of"]) => shared.push({ key, of });
  if (work.type === "prototype" && work.defi) add("defi", work.defi);
  if (work.organisation) add("organisation", work.organisation);
  for (const community of work.communities) add("community", community);
  for (const method of work.methods) add("method", method);
  for (const theme of work.themes) add("theme", theme);
  for (const theme of work.suggestedThemes) if (!work.themes.includes(theme)) add("theme", theme);
  if (work.site) add("editionSite", work.site);
  return shared;
}

/** Returns the places whose scores it raised. */
function addScores(scores: Float64Array, mine: readonly Held[]): number[] {
  const reached: number[] = [];
  for (const { feature, weight } of mine) {
    if (!isTelling(feature)) continue;
    const { holders, weights } = feature;
    const rarity = 1 + powerOfTwo(scores.length) - powerOfTwo(holders.length);
    for (let at = 0; at < holders.length; at++) {
      const shared = weight + (weights[at] as number);
      if (shared === 0) continue;
      const other = holders[at] as number;
      if (scores[other] === 0) reached.push(other);
      scores[other] = (scores[other] as number) + shared * rarity;
    }
  }
  return reached;
}

/** The best few of `places`, best first; the order of the catalogue decides between equals. */
function highest(places: readonly number[], scores: Float64Array): number[] {
  const best: number[] = [];
  for (const place of places) {
    const score = scores[place] as number;
    if (score < least) continue;
    let at = best.length;
    while (at > 0 && isAfter(best[at - 1] as number, place, scores)) at--;
    if (at < shown) best.splice(at, 0, place);
    if (best.length > shown) best.pop();
  }
  return best;
}

function isAfter(one: number, other: number, scores: Float64Array): boolean {
  const difference = (scores[one] as number) - (scores[other] as number);
  return difference < 0 || (difference === 0 && one > other);
}

function reasonsOf(mine: readonly Held[], theirs: readonly Held[]): Reason[] {
  const reasons: Reason[] = [];
  const words: Reason[] = [];
  for (const { feature, weight, label } of mine) {
    if (!isTelling(feature)) continue;
    for (const other of theirs) {
      if (other.feature !== feature || other.weight + weight === 0) continue;
      (feature.key === "word" ? words : reasons).push({ key: feature.key, label });
    }
  }
  // A word of what they share anyway is no further reason.
  const telling = words.filter((word) => !reasons.some(({ label }) => isIn(label, word.label)));
  return [...reasons, ...telling.slice(0, wordsShown)];
}

function isIn(label: string, word: string): boolean {
  return label.toLowerCase().includes(word.toLowerCase());
}

function isTelling({ holders }: Feature): boolean {
  return holders.length > 1 && holders.length <= common;
}

function featuresOf(works: readonly Work[], language: Language): Held[][] {
  const features = new Features();
  const words = tellingWords(works, language);
  return works.map((work, place) => {
    const held: Held[] = [];
    for (const { key, of } of sharedBy(work)) {
      const id = key === "editionSite" ? `${work.edition.slug}/${of.slug}` : of;
      held.push(features.held(place, key, id, weights[key] / 2, of.title));
    }
    for (const { id, part, written } of words[place] as TellingWord[])
      held.push(features.held(place, "word", id, wordWeights[part], written));
    return held;
  });
}

class Features {
  private readonly made = new Map<unknown, Feature>();

  /** Files the entry at `place` under what `id` stands for. */
  held(place: number, key: Reason["key"], id: unknown, weight: number, label: string): Held {
    let feature = this.made.get(id);
    if (!feature) {
      feature = { key, holders: [], weights: [] };
      this.made.set(id, feature);
    }
    feature.holders.push(place);
    feature.weights.push(weight);
    return { feature, weight, label };
  }
}

function lineageOf(work: Work): readonly Work[] {
  return work.type === "defi" ? work.prototypes : work.defi ? [work.defi] : [];
}
