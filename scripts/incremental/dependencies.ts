/** A linked Catalogue in; the same one, which tells what is read of it, out: how a page that need not be made again is known. */
import { hash } from "node:crypto";
import { fetched, filledByOthers, neighboursOf, sourceOf } from "../catalogue/link.ts";
import type { AnyEntry, Catalogue, Defi, Prototype } from "../catalogue/model.ts";
import { hashOf } from "../content/cached-source.ts";

/**
 * A dependency is what can change by itself: what an entry says (`defi/x`), or one of the lists that other entries put it
 * into (`theme/y#defis`). It is known by a number during a run and by its name between runs.
 */
export class DependencyTracker {
  /** By dependency: what it is about. */
  private readonly subjects: Subject[] = [];
  /** By dependency: which list of its subject it is; none where it is all the rest. */
  private readonly parts: (string | undefined)[] = [];
  private readonly prints: (string | undefined)[] = [];
  /** Of what each subject is by itself, by its name. */
  private readonly numbers = new Map<string, number>();
  private readonly doubles = new Map<object, object>();
  private readonly originals = new Map<object, object>();
  /** What entries are called where something holds them. */
  private readonly entryNames = new Map<object, string>();
  /** For dependencies that are read outside any work: they are nobody's. */
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
      let keys = kinds.get(entry.type);
      if (!keys) {
        keys = new Set(fetched);
        kinds.set(entry.type, keys);
      }
      for (const key of Object.keys(entry)) keys.add(key);
    }
    const classes = new Map([...kinds].map(([kind, keys]) => [kind, this.watching(keys, apartFromOwn)]));
    for (const entry of entries) {
      const name = `${entry.type}/${entry.slug}`;
      this.entryNames.set(entry, `@${name}`);
      this.double(entry, this.watched(entry, name, classes.get(entry.type) as WatchedClass));
    }
    const parts = new Set(Object.keys(lists));
    this.catalogue = this.watched(original, "", this.watching(new Set(["settings", ...parts]), parts)) as Catalogue;
  }

  /** Runs `work` and gives, with its result, the dependencies that it read. */
  track<Result>(work: () => Result): { result: Result; dependencies: number[] } {
    const before = this.noted;
    const mine = new Set<number>();
    this.noted = mine;
    try {
      const result = work();
      return { result, dependencies: [...mine] };
    } finally {
      this.noted = before;
      if (before !== this.nobody) for (const dependency of mine) before.add(dependency);
    }
  }

  nameOf(dependency: number): string {
    const part = this.parts[dependency];
    const { name } = this.subjects[dependency] as Subject;
    return part === undefined ? name : `${name}#${part}`;
  }

  /** The number of this run; undefined where there is no such dependency any more. */
  numberOf(name: string): number | undefined {
    const number = this.numbers.get(name);
    if (number !== undefined) return number;
    const end = name.lastIndexOf("#");
    const own = this.numbers.get(name.slice(0, end));
    const place = own === undefined ? undefined : this.subjects[own]?.apart?.indexOf(name.slice(end + 1));
    return own === undefined || place === undefined || place < 0 ? undefined : own + 1 + place;
  }

  /** The same map, of which reading is noted: each of its values is a dependency. */
  trackMap<Value>(name: string, map: ReadonlyMap<string, Value>): Pick<ReadonlyMap<string, Value>, "get"> {
    const dependencies = new Map<string, number>();
    const factOf = (key: string) => {
      let dependency = dependencies.get(key);
      if (dependency === undefined) {
        dependency = this.dependency({ name: `${name}/${key}`, value: map.get(key) });
        dependencies.set(key, dependency);
      }
      return dependency;
    };
    for (const key of map.keys()) factOf(key);
    return {
      get: (key) => {
        this.noted.add(factOf(key));
        return map.get(key);
      },
    };
  }

  /** Changes when the dependency does, and only then (SHA-256, to tell apart what honest people write). */
  fingerprint(dependency: number): string {
    let print = this.prints[dependency];
    if (print === undefined) {
      print = digest(this.textOf(this.subjects[dependency] as Subject, this.parts[dependency]));
      this.prints[dependency] = print;
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

  private dependency(subject: Subject, part?: string): number {
    this.parts.push(part);
    const number = this.subjects.push(subject) - 1;
    if (part === undefined) this.numbers.set(subject.name, number);
    return number;
  }

  /** Text that differs where the dependency does. */
  private textOf({ value, apart }: Subject, part: string | undefined): string {
    if (!apart) return this.written(value);
    const values = value as Record<string, unknown>;
    if (part === "related") return neighboursOf(value as AnyEntry)?.written(value as Work) ?? "";
    if (part !== undefined) return this.written(values[part]);
    const source = sourceOf(value as AnyEntry);
    // What stands there as it was written is told by what is written.
    let text = source ? `${hashOf(source)},` : "";
    for (const key of Object.keys(values)) {
      const held = values[key];
      if (!apart.includes(key) && (!source || source.read.data[key] !== held)) text += `${key}=${this.written(held)},`;
    }
    return text;
  }

  /** Lists that others fill are dependencies of their own; all the rest of an entry is one dependency. */
  private watched<Watched extends object>(original: Watched, name: string, { Class, apart }: WatchedClass): Watched {
    const subject = { name, value: original, apart };
    const own = this.dependency(subject);
    for (const part of apart) this.dependency(subject, part);
    return new Class(original, own) as Watched;
  }

  /**
   * A class whose getters note what they give. Pages read ten million times: what was read once lies in a list, where a
   * getter finds it in a tenth of the time that a Proxy takes. Its properties are those of the class: an entry that is
   * watched must not be spread.
   */
  private watching(keys: ReadonlySet<string>, filled: ReadonlySet<string>): WatchedClass {
    const dependencies = this;
    const apart = [...keys].filter((key) => filled.has(key));
    // Places in the list: the lists that are dependencies of their own come first, as in the numbers of dependencies.
    const order = [...apart, ...[...keys].filter((key) => !filled.has(key))];
    class Watched {
      readonly #original: Record<string, unknown>;
      readonly #own: number;
      #values: unknown[] | undefined = undefined;
      /** The set that it was last noted in; by place, for its lists. */
      #noted: Set<number> | undefined = undefined;
      #notedApart: (Set<number> | undefined)[] | undefined = undefined;

      constructor(original: object, own: number) {
        this.#original = original as Record<string, unknown>;
        this.#own = own;
      }

      static define(key: string, place: number): void {
        const get =
          place < apart.length
            ? function (this: Watched): unknown {
                const { noted } = dependencies;
                this.#notedApart ??= new Array(apart.length).fill(undefined);
                if (this.#notedApart[place] !== noted) {
                  this.#notedApart[place] = noted;
                  noted.add(this.#own + 1 + place);
                }
                const value = this.#values === undefined ? unread : this.#values[place];
                return value === unread ? this.#fetch(key, place) : value;
              }
            : function (this: Watched): unknown {
                const { noted } = dependencies;
                if (this.#noted !== noted) {
                  this.#noted = noted;
                  noted.add(this.#own);
                }
                const value = this.#values === undefined ? unread : this.#values[place];
                return value === unread ? this.#fetch(key, place) : value;
              };
        Object.defineProperty(Watched.prototype, key, { enumerable: true, get });
      }

      /** What stands in the original, with entries that watch. */
      #fetch(key: string, place: number): unknown {
        this.#values ??= new Array(order.length).fill(unread);
        const value = dependencies.seen(this.#original[key]);
        this.#values[place] = value;
        return value;
      }
    }
    for (const [place, key] of order.entries()) Watched.define(key, place);
    return { Class: Watched, apart };
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

const unread = Symbol("unread");

type Work = Defi | Prototype;

/** What dependencies are about. */
interface Subject {
  name: string;
  value: unknown;
  /** Where it is watched: its lists that are dependencies of their own, numbered after it in this order. */
  apart?: readonly string[];
}

interface WatchedClass {
  Class: new (original: object, own: number) => object;
  apart: readonly string[];
}

/** A list that is missing here only makes pages be made again too often. */
const apartFromOwn: ReadonlySet<string> = new Set([...Object.values(filledByOthers).flat(), "related", "sites"]);

/** What is short is its own fingerprint. */
function digest(text: string): string {
  return text.length < 40 ? text : hash("sha256", text, "base64url");
}
