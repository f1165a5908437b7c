/** A linked Catalogue in; the same one, which tells what is read of it, out: how a page that need not be made again is known. */
import { hash } from "node:crypto";
import type { AnyEntry, Catalogue } from "./model.ts";

/**
 * A fact is what can change by itself: what an entry says (`defi/x`), or one of the lists that other entries put it
 * into (`theme/y#defis`). It is known by a number during a run and by its name between runs.
 */
export class Facts {
  private readonly names: string[] = [];
  /** By fact: text that differs where the fact does. */
  private readonly texts: (() => string)[] = [];
  private readonly prints = new Map<number, string>();
  private readonly doubles = new Map<object, object>();
  private readonly originals = new Map<object, object>();
  /** What entries are called where something holds them. */
  private readonly entryNames = new Map<object, string>();
  /** For facts that are read outside any work: they are nobody's. */
  private readonly nobody = new Set<number>();
  /** What the work at hand has read. */
  private noted = this.nobody;

  /** What layouts see. Every entry is one object, as in the original, so that `===` still means the same entry. */
  readonly catalogue: Catalogue;

  constructor(original: Catalogue) {
    const { settings, ...lists } = original;
    const entries = (Object.values(lists) as (readonly AnyEntry[])[]).flat();
    const kinds = new Map<string, Set<string>>();
    for (const entry of entries) {
      const keys = kinds.get(entry.type) ?? new Set();
      kinds.set(entry.type, keys);
      for (const key in entry) keys.add(key);
    }
    const classes = new Map([...kinds].map(([kind, keys]) => [kind, this.watching(keys, filledByOthers)]));
    const copies = new Map<AnyEntry, object>();
    for (const entry of entries) {
      const name = `${entry.type}/${entry.slug}`;
      const copy = {};
      copies.set(entry, copy);
      this.entryNames.set(entry, `@${name}`);
      this.double(entry, this.watched(entry, copy, name, classes.get(entry.type) as WatchedClass, filledByOthers));
    }
    for (const [entry, copy] of copies) Object.assign(copy, this.inside(entry));
    const parts = new Set(Object.keys(lists));
    const Whole = this.watching(new Set(["settings", ...parts]), parts);
    this.catalogue = this.watched(original, { settings, ...this.inside(lists) }, "", Whole, parts) as Catalogue;
  }

  /** Runs `work` and gives, with its result, the facts that it read. */
  noting<Result>(work: () => Result): { result: Result; facts: number[] } {
    const before = this.noted;
    const mine = new Set<number>();
    this.noted = mine;
    try {
      const result = work();
      return { result, facts: [...mine] };
    } finally {
      this.noted = before;
      if (before !== this.nobody) for (const fact of mine) before.add(fact);
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
        fact = this.fact(`${name}/${key}`, () => this.written(map.get(key)));
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
      print = digest(this.texts[fact]?.() ?? "");
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

  private fact(name: string, text: () => string): number {
    this.texts.push(text);
    return this.names.push(name) - 1;
  }

  /** Lists that others fill (`apart`) are facts of their own; all the rest of an entry is one fact. */
  private watched<Watched extends object>(
    original: Watched,
    copy: object,
    name: string,
    Class: WatchedClass,
    apart: ReadonlySet<string>,
  ): Watched {
    const values = original as Record<string, unknown>;
    const fact = this.fact(name, () => {
      let text = "";
      for (const key in values) if (!apart.has(key)) text += `${key}=${this.written(values[key])},`;
      return text;
    });
    const lists = new Map<string, number>();
    for (const key in values) {
      if (apart.has(key))
        lists.set(
          key,
          this.fact(`${name}#${key}`, () => this.written(values[key])),
        );
    }
    return new Class(copy, fact, lists) as Watched;
  }

  /**
   * A class whose getters note what they give. Pages read half a million times, and a getter costs a tenth of what a
   * Proxy does. Its properties are those of the class: an entry that is watched must not be spread.
   */
  private watching(keys: ReadonlySet<string>, apart: ReadonlySet<string>): WatchedClass {
    const facts = this;
    class Watched {
      readonly [held]: Record<string, unknown>;
      readonly [own]: number;
      readonly [filled]: ReadonlyMap<string, number>;
      /** The set that it was last noted in. */
      [noted]: Set<number> | undefined = undefined;

      constructor(copy: object, fact: number, lists: ReadonlyMap<string, number>) {
        this[held] = copy as Record<string, unknown>;
        this[own] = fact;
        this[filled] = lists;
      }
    }
    for (const key of keys) {
      const get = apart.has(key)
        ? function (this: Watched): unknown {
            facts.noted.add(this[filled].get(key) ?? this[own]);
            return this[held][key];
          }
        : function (this: Watched): unknown {
            if (this[noted] !== facts.noted) {
              this[noted] = facts.noted;
              facts.noted.add(this[own]);
            }
            return this[held][key];
          };
      Object.defineProperty(Watched.prototype, key, { enumerable: true, get });
    }
    return Watched;
  }

  /** Text that differs where anything in `value` does; entries are named, not looked into. */
  private written(value: unknown): string {
    if (typeof value === "string") return `${value.length}:${value}`;
    if (typeof value !== "object" || value === null) return `${value}`;
    const original = this.originals.get(value) ?? value;
    const name = this.entryNames.get(original);
    if (name !== undefined) return name;
    let text = "";
    if (Array.isArray(original)) {
      for (const item of original) text += `${this.written(item)},`;
      return `[${text}]`;
    }
    const values = original as Record<string, unknown>;
    for (const key in values) text += `${key}=${this.written(values[key])},`;
    return `{${text}}`;
  }
}

const held = Symbol("held");
const own = Symbol("own");
const filled = Symbol("filled");
const noted = Symbol("noted");

type WatchedClass = new (copy: object, fact: number, lists: ReadonlyMap<string, number>) => object;

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

/** What is short is its own fingerprint. */
function digest(text: string): string {
  return text.length < 40 ? text : hash("sha1", text, "base64url");
}
