/** Which facts some items were made of, in the order of the facts: what an item needs is one look, whatever it read. */
import type { Facts } from "./dependencies.ts";

/** As it lies on disk: the same place in all three lists is the same fact. */
export interface WrittenReads {
  names: string[];
  prints: string[];
  /** The numbers of the items that read it, ascending: each as its distance from the one before, in base 36. */
  readers: string[];
}

/** What items of an earlier run read, seen from this one. Items are known by number. */
export class FormerReads {
  /** Items that read a fact which is not what it was, or is no more. */
  readonly stale: ReadonlySet<number>;
  /** How many facts there were, and how many of them are not what they were. */
  readonly size: number;
  readonly changed: number;
  private lists: number[][] | undefined;

  constructor(
    private readonly written: WrittenReads,
    private readonly facts: Facts,
  ) {
    const { names, prints, readers } = written;
    const stale = new Set<number>();
    let changed = 0;
    for (let place = 0; place < names.length; place++) {
      const fact = facts.numberOf(names[place] as string);
      if (fact !== undefined && facts.fingerprint(fact) === prints[place]) continue;
      changed += 1;
      for (const reader of numbersIn(readers[place] as string)) stale.add(reader);
    }
    this.stale = stale;
    this.size = names.length;
    this.changed = changed;
  }

  /** What an item that is not stale read, by the numbers of this run. */
  readBy(item: number): readonly number[] {
    this.lists ??= this.byItem();
    return this.lists[item] ?? [];
  }

  private byItem(): number[][] {
    const lists: number[][] = [];
    for (const [place, name] of this.written.names.entries()) {
      const fact = this.facts.numberOf(name);
      if (fact === undefined) continue;
      for (const reader of numbersIn(this.written.readers[place] as string)) {
        const list = lists[reader];
        if (list) list.push(fact);
        else lists[reader] = [fact];
      }
    }
    return lists;
  }
}

/** Puts down what items read. */
export class ReadsWriter {
  /** By fact of this run. */
  private readonly readers = new Map<number, { last: number; text: string }>();

  constructor(private readonly facts: Facts) {}

  /** Items come in the order of their numbers. */
  add(item: number, facts: Iterable<number>): void {
    for (const fact of facts) {
      const one = this.readers.get(fact);
      if (!one) this.readers.set(fact, { last: item, text: item.toString(36) });
      else {
        one.text += ` ${(item - one.last).toString(36)}`;
        one.last = item;
      }
    }
  }

  written(): WrittenReads {
    const facts = [...this.readers.keys()];
    return {
      names: facts.map((fact) => this.facts.nameOf(fact)),
      prints: facts.map((fact) => this.facts.fingerprint(fact)),
      readers: [...this.readers.values()].map(({ text }) => text),
    };
  }
}

function* numbersIn(readers: string): Generator<number> {
  let number = 0;
  for (const step of readers.split(" ")) {
    number += Number.parseInt(step, 36);
    yield number;
  }
}
