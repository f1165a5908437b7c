/** Facts of one run and those of the run before, held against each other: names and fingerprints, by small numbers. */
import type { Facts } from "../catalogue/observe.ts";

/** As it lies on disk: the same place in both lists. */
export interface WrittenFacts {
  names: string[];
  prints: string[];
}

/** The facts of an earlier run, seen from this one. */
export class FormerFacts {
  /** Places of the facts that are not what they were, or are no more. */
  readonly changed: ReadonlySet<number>;
  /** By place, the number that this run gives them. */
  readonly numbers: readonly (number | undefined)[];

  constructor({ names, prints }: WrittenFacts, facts: Facts) {
    const known = facts.numbers();
    this.numbers = names.map((name) => known.get(name));
    this.changed = new Set(
      this.numbers.flatMap((fact, place) =>
        fact !== undefined && facts.fingerprint(fact) === prints[place] ? [] : [place],
      ),
    );
  }

  /** Whether all facts at these places are what they were. */
  hold(places: readonly number[]): boolean {
    return !places.some((place) => this.changed.has(place));
  }

  /** The numbers of this run for places whose facts hold. */
  today(places: readonly number[]): number[] {
    return places.map((place) => this.numbers[place] as number);
  }
}

/** Gives facts their places in a new table. */
export class FactWriter {
  private readonly places = new Map<number, number>();

  constructor(private readonly facts: Facts) {}

  place = (fact: number): number => {
    let place = this.places.get(fact);
    if (place === undefined) {
      place = this.places.size;
      this.places.set(fact, place);
    }
    return place;
  };

  written(): WrittenFacts {
    const facts = [...this.places.keys()];
    return {
      names: facts.map((fact) => this.facts.nameOf(fact)),
      prints: facts.map((fact) => this.facts.fingerprint(fact)),
    };
  }
}
