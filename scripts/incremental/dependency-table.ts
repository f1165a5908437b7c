/** Which dependencies some items were made of, in the order of the dependencies: what an item needs is one look, whatever it read. */
import type { DependencyTracker } from "./dependencies.ts";

/** As it lies on disk: the same place in all three lists is the same dependency. */
export interface WrittenDependencies {
  names: string[];
  prints: string[];
  /** The numbers of the items that read it, ascending: each as its distance from the one before, in base 36. */
  readers: string[];
}

/** What items of an earlier run read, seen from this one. Items are known by number. */
export class FormerDependencies {
  /** Items that read a dependency which is not what it was, or is no more. */
  readonly stale: ReadonlySet<number>;
  /** How many dependencies there were, and how many of them are not what they were. */
  readonly size: number;
  readonly changed: number;
  private lists: number[][] | undefined;

  constructor(
    private readonly written: WrittenDependencies,
    private readonly dependencies: DependencyTracker,
  ) {
    const { names, prints, readers } = written;
    const stale = new Set<number>();
    let changed = 0;
    for (let place = 0; place < names.length; place++) {
      const dependency = dependencies.numberOf(names[place] as string);
      if (dependency !== undefined && dependencies.fingerprint(dependency) === prints[place]) continue;
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
      const dependency = this.dependencies.numberOf(name);
      if (dependency === undefined) continue;
      for (const reader of numbersIn(this.written.readers[place] as string)) {
        const list = lists[reader];
        if (list) list.push(dependency);
        else lists[reader] = [dependency];
      }
    }
    return lists;
  }
}

/** Puts down what items read. */
export class DependencyWriter {
  /** By dependency of this run. */
  private readonly readers = new Map<number, { last: number; text: string }>();

  constructor(private readonly dependencies: DependencyTracker) {}

  /** Items come in the order of their numbers. */
  add(item: number, dependencies: Iterable<number>): void {
    for (const dependency of dependencies) {
      const one = this.readers.get(dependency);
      if (!one) this.readers.set(dependency, { last: item, text: item.toString(36) });
      else {
        one.text += ` ${(item - one.last).toString(36)}`;
        one.last = item;
      }
    }
  }

  written(): WrittenDependencies {
    const dependencies = [...this.readers.keys()];
    return {
      names: dependencies.map((dependency) => this.dependencies.nameOf(dependency)),
      prints: dependencies.map((dependency) => this.dependencies.fingerprint(dependency)),
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
