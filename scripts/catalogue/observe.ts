/** A linked Catalogue in; the same one, which tells what is read of it, out: how a page that need not be made again is known. */
import { hash } from "node:crypto";
import type { AnyEntry, Catalogue } from "./model.ts";

/**
 * A fact is what can change by itself: what an entry says (`defi/x`), or one of the lists that other entries put it
 * into (`theme/y#defis`). It is known by a number during a run and by its name between runs.
 */
export class Facts {
  private readonly names: string[] = [];
  private readonly values: (() => unknown)[] = [];
  private readonly prints = new Map<number, string>();
  private readonly doubles = new Map<object, object>();
  private readonly originals = new Map<object, object>();
  /** What the work at hand has read; facts read outside any work are nobody's. */
  private noted = new Set<number>();

  /** What layouts see. Every entry is one object, as in the original, so that `===` still means the same entry. */
  readonly catalogue: Catalogue;

  constructor(original: Catalogue) {
    const { settings, ...lists } = original;
    const entries = (Object.values(lists) as (readonly AnyEntry[])[]).flat();
    const copies = new Map(entries.map((entry) => [entry, {}]));
    for (const [entry, copy] of copies) {
      this.double(entry, new Proxy(copy, this.watching(entry, `${entry.type}/${entry.slug}`)));
    }
    for (const [entry, copy] of copies) Object.assign(copy, this.inside(entry));
    this.catalogue = new Proxy(
      { settings, ...this.inside(lists) },
      this.watching(original, "", ["settings"]),
    ) as Catalogue;
  }

  /** Runs `work` and gives, with its result, the facts that it read. */
  noting<Result>(work: () => Result): { result: Result; facts: readonly number[] } {
    const before = this.noted;
    const mine = new Set<number>();
    this.noted = mine;
    try {
      const result = work();
      return { result, facts: [...mine] };
    } finally {
      this.noted = before;
      for (const fact of mine) before.add(fact);
    }
  }

  nameOf(fact: number): string {
    return this.names[fact] as string;
  }

  /** The numbers of this run by name. */
  numbers(): Map<string, number> {
    return new Map(this.names.map((name, fact) => [name, fact]));
  }

  /** The same map, of which reading is noted: each of its values is a fact. */
  watchMap<Value>(name: string, map: ReadonlyMap<string, Value>): Pick<ReadonlyMap<string, Value>, "get"> {
    const facts = new Map<string, number>();
    const factOf = (key: string) => {
      let fact = facts.get(key);
      if (fact === undefined) {
        fact = this.fact(`${name}/${key}`, () => map.get(key));
        facts.set(key, fact);
      }
      return fact;
    };
    for (const key of map.keys()) factOf(key);
    return {
      get: (key) => {
        this.noted.add(factOf(key));
        return map.get(key);
      },
    };
  }

  /** Changes when the fact does, and only then (SHA-1, to tell apart what honest people write). */
  fingerprint(fact: number): string {
    let print = this.prints.get(fact);
    if (print === undefined) {
      print = digest(this.written(this.values[fact]?.()));
      this.prints.set(fact, print);
    }
    return print;
  }

  /** The same for any value that holds entries: each stands for itself by its name. */
  fingerprintOf(value: unknown): string {
    return digest(this.written(value));
  }

  private double<Value extends object>(original: Value, double: Value): Value {
    this.doubles.set(original, double);
    this.originals.set(double, original);
    return double;
  }

  /** What stands in the original, with every entry replaced by the one that watches; what holds none stays as it is. */
  private seen<Value>(value: Value): Value {
    if (typeof value !== "object" || value === null) return value;
    const known = this.doubles.get(value);
    if (known) return known as Value;
    if (Array.isArray(value)) {
      const list = value.map((item) => this.seen(item));
      return list.some((item, at) => item !== value[at]) ? this.double(value, list as Value & object) : value;
    }
    const copy = this.inside(value);
    return copy === value ? value : this.double(value, copy);
  }

  private inside<Value extends object>(value: Value): Value {
    let copy: Value | undefined;
    for (const key in value) {
      const held = value[key];
      const seen = this.seen(held);
      if (seen === held) continue;
      copy ??= { ...value };
      copy[key] = seen;
    }
    return copy ?? value;
  }

  private fact(name: string, value: () => unknown): number {
    this.values.push(value);
    return this.names.push(name) - 1;
  }

  /** Lists that other entries fill are facts of their own; all the rest of an entry is one fact. */
  private watching(original: object, name: string, unwatched: readonly string[] = []): ProxyHandler<object> {
    const facts = this;
    const own = this.fact(name, () => Object.entries(original).filter(([key]) => !filled.has(key)));
    const filled = new Map<string | symbol, number>();
    for (const key in original) {
      if (name === "" ? unwatched.includes(key) : !filledByOthers.has(key)) continue;
      filled.set(
        key,
        this.fact(`${name}#${key}`, () => (original as Record<string, unknown>)[key]),
      );
    }
    return {
      get(target, key) {
        facts.noted.add(filled.get(key) ?? own);
        return (target as Record<string | symbol, unknown>)[key];
      },
      has(target, key) {
        facts.noted.add(filled.get(key) ?? own);
        return key in target;
      },
      ownKeys(target) {
        facts.noted.add(own);
        return Reflect.ownKeys(target);
      },
    };
  }

  /** Text that differs where anything in `value` does; entries are named, not looked into. */
  private written(value: unknown): string {
    if (typeof value === "string") return `${value.length}:${value}`;
    if (typeof value !== "object" || value === null) return `${value}`;
    const original = this.originals.get(value) ?? value;
    if (isEntry(original)) return `@${original.type}/${original.slug}`;
    if (Array.isArray(original)) return `[${original.map((item) => this.written(item)).join()}]`;
    return `{${Object.entries(original)
      .map(([key, held]) => `${key}=${this.written(held)}`)
      .join()}}`;
  }
}

/** See `emptyIndexes` and `related` in link.ts. A list that is missing here only makes pages be made again too often. */
const filledByOthers: ReadonlySet<string> = new Set([
  "defis",
  "prototypes",
  "inspired",
  "reused",
  "related",
  "sites",
  "editions",
  "communities",
]);

function isEntry(value: object): value is AnyEntry {
  return "slug" in value && "type" in value && "body" in value;
}

function digest(text: string): string {
  return hash("sha1", text, "base64url");
}
