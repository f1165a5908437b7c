/** Entries without errors in, the linked Catalogue out: slugs become the entries they name. */
import { type Field, fields, type Kind, kinds, valuesOf } from "../../schemas/index.ts";
import { type EntrySource, isKind } from "../content/source.ts";
import { composed, slugify } from "../language/fold.ts";
import { openingLength } from "../language/telling-words.ts";
import type { Known } from "../rules/rule.ts";
import {
  type AnyEntry,
  type Catalogue,
  type Community,
  type Defi,
  type Edition,
  type EditionSite,
  type Method,
  mainLanguage,
  type Organisation,
  type Page,
  type Prototype,
  type Related,
  type Site,
  type Theme,
} from "./model.ts";
import { type CachedRelated, Neighbours } from "./related.ts";

type Work = Defi | Prototype;
type Draft = Record<string, unknown> & { type: Kind; slug: string; title: string };

/** Lists of a kind that other entries put themselves into. */
export const filledByOthers: Readonly<Record<Kind, readonly string[]>> = {
  defi: ["prototypes"],
  prototype: ["inspired"],
  edition: ["defis", "prototypes"],
  site: ["defis", "prototypes", "editions"],
  theme: ["defis", "prototypes", "communities"],
  method: ["defis", "prototypes", "editions"],
  organisation: ["defis", "prototypes", "reused"],
  community: ["defis", "prototypes"],
  page: [],
};

/**
 * Links a content that validation found without errors; a reference to nothing is left out.
 * The result is frozen where it is shared: layouts only read.
 */
export function link(known: Known, cached?: CachedRelated): Catalogue {
  const settings = (known.settings?.read.data ?? {}) as unknown as Catalogue["settings"];
  const compare = new Intl.Collator(mainLanguage({ settings }), { numeric: true, sensitivity: "base" }).compare;
  const drafts = draftAll(known);
  const of = <Entry extends AnyEntry>(kind: Kind) => drafts.get(kind) as unknown as Map<string, Entry>;

  const organisations = new Organisations(of<Organisation>("organisation"));
  const find = (kind: Kind, named: unknown) =>
    kind === "organisation" ? organisations.named(named as string) : of(kind).get(named as string);
  for (const draft of allOf(drafts)) linkFields(draft, fields(draft.type), find);
  // An organisation that nobody has written is called as the work calls it that it carries.
  for (const draft of allOf(drafts)) for (const field of fields(draft.type)) linkGroups(draft, field, find);
  linkEditions(of<Edition>("edition"));
  for (const community of of<Community>("community").values()) {
    for (const theme of community.themes) push(theme.communities, community);
  }
  for (const work of [...of<Defi>("defi").values(), ...of<Prototype>("prototype").values()]) {
    assign(work, { updated: lastDate([work.edition.updated, ...work.followUps.map(({ date }) => date)]) });
  }
  for (const prototype of of<Prototype>("prototype").values()) linkLineage(prototype);
  const byTitle = <Entry extends AnyEntry>(entries: Iterable<Entry>): Entry[] =>
    [...entries].sort((a, b) => compare(a.title, b.title) || compare(a.slug, b.slug));
  const recent = <Entry extends Defi | Prototype>(entries: Iterable<Entry>): Entry[] =>
    byTitle(entries).sort((a, b) => b.edition.year - a.edition.year || compare(a.edition.slug, b.edition.slug));

  const catalogue: Catalogue = {
    settings,
    defis: recent(of<Defi>("defi").values()),
    prototypes: recent(of<Prototype>("prototype").values()),
    editions: byTitle(of<Edition>("edition").values()).sort((a, b) => b.year - a.year),
    sites: byTitle(of<Site>("site").values()),
    themes: byTitle(of<Theme>("theme").values()),
    methods: byTitle(of<Method>("method").values()),
    organisations: byTitle(organisations.all()),
    communities: byTitle(of<Community>("community").values()),
    pages: byTitle(of<Page>("page").values()).sort((a, b) => (a.order ?? 10_000) - (b.order ?? 10_000)),
  };
  fillIndexes(catalogue);
  const all = [...catalogue.defis, ...catalogue.prototypes];
  const neighbours = new Neighbours(all, mainLanguage(catalogue), cached);
  for (const work of all) FromSource.settle(work, neighbours);
  return catalogue;
}

type Drafts = ReadonlyMap<Kind, Map<string, Draft>>;

function draftAll(known: Known): Drafts {
  const drafts = new Map(kinds.map((kind) => [kind, new Map<string, Draft>()]));
  for (const entry of known.entries) {
    if (isKind(entry.schema)) drafts.get(entry.schema)?.set(entry.slug, draft(entry, entry.schema));
  }
  return drafts;
}

/** Those that somebody wrote. */
function allOf(drafts: Drafts): Draft[] {
  return [...drafts.values()].flatMap((some) => [...some.values()]).filter((one) => FromSource.source(one));
}

function draft(entry: EntrySource, type: Kind): Draft {
  const made = new FromSource(entry) as unknown as Draft;
  for (const { key } of fields(type).filter(({ list }) => list)) made[key] = [];
  Object.assign(made, entry.read.data, emptyIndexes(type));
  made.type = type;
  made.slug = entry.slug;
  made.file = entry.file;
  return made;
}

/** An entry that somebody wrote. What takes long to get is got when it is asked for. */
class FromSource {
  readonly #source: EntrySource;
  #neighbours: Neighbours | undefined = undefined;
  #related: readonly Related[] | undefined = undefined;

  constructor(source: EntrySource) {
    this.#source = source;
  }

  get body(): string {
    return composed(this.#source.read.body);
  }

  get opening(): string {
    return composed(this.#source.cached?.opening ?? this.#source.read.body.slice(0, openingLength));
  }

  get bodyLength(): number {
    return this.#source.cached?.bodyLength ?? this.body.length;
  }

  get related(): readonly Related[] {
    this.#related ??= this.#neighbours?.of(this as unknown as Work) ?? [];
    return this.#related;
  }

  static settle(work: Work, neighbours: Neighbours): void {
    if (#neighbours in work) work.#neighbours = neighbours;
  }

  static source(entry: object): EntrySource | undefined {
    return #source in entry ? entry.#source : undefined;
  }

  static neighbours(entry: object): Neighbours | undefined {
    return #neighbours in entry ? entry.#neighbours : undefined;
  }
}

/** What of an entry is got only when it is asked for, and so is no property of its own. */
export const fetched: readonly string[] = ["body", "bodyLength", "opening", "related"];

/** What was read of an entry; undefined for one that the model made itself. */
export function sourceOf(entry: AnyEntry): EntrySource | undefined {
  return FromSource.source(entry);
}

/** What a run found out about the nearness of entries, for the next. */
export function relatedIn({ defis, prototypes }: Catalogue): CachedRelated | undefined {
  const [work] = [...defis, ...prototypes];
  return work && neighboursOf(work)?.forCache();
}

/** What knows which entries are near which; undefined where there are no works. */
export function neighboursOf(entry: AnyEntry): Neighbours | undefined {
  return FromSource.neighbours(entry);
}

function emptyIndexes(type: Kind): Record<string, unknown[]> {
  return Object.fromEntries(filledByOthers[type].map((key) => [key, []]));
}

type Find = (kind: Kind, named: unknown) => AnyEntry | undefined;

/** Replaces what names an entry by that entry. */
function linkFields(holder: Record<string, unknown>, all: readonly Field[], find: Find): void {
  for (const { key, list, names } of all) {
    const value = holder[key];
    if (!names || value === undefined) continue;
    const entries = [value].flat().map((one) => find(names, one));
    holder[key] = list ? entries.filter((entry) => entry !== undefined) : entries[0];
  }
}

/** The same in the groups of a field, which stay as they were written. */
function linkGroups(draft: Draft, { key, parts }: Field, find: Find): void {
  if (!Array.isArray(draft[key]) || !parts.some(({ names }) => names)) return;
  draft[key] = draft[key].map((group) => {
    const copy = { ...group };
    linkFields(copy, parts, find);
    return copy;
  });
}

function linkEditions(editions: ReadonlyMap<string, Edition>): void {
  for (const edition of [...editions.values()].sort((a, b) => b.year - a.year)) {
    const held = (edition.sites as unknown as readonly Site[]).map(
      (site): EditionSite => ({
        edition,
        site,
        figures: edition.figures.filter((figure) => figure.site === site),
        defis: [],
        prototypes: [],
      }),
    );
    for (const place of held) push(place.site.editions, place);
    for (const method of edition.methods) push(method.editions, edition);
    assign(edition, { sites: held, updated: edition.end ?? edition.start ?? String(edition.year) });
  }
}

function linkLineage(prototype: Prototype): void {
  const { defi, basedOn, reuses } = prototype;
  if (defi) push(defi.prototypes, prototype);
  for (const other of basedOn) push(other.inspired, prototype);
  for (const { organisation } of reuses) {
    if (!organisation.reused.includes(prototype)) push(organisation.reused, prototype);
  }
  assign(prototype, { updated: lastDate([prototype.updated, ...reuses.map(({ since }) => since)]) });
}

/** Puts every défi and prototype, in the catalogue's order, into each index it belongs to. */
function fillIndexes(catalogue: Catalogue): void {
  const add = (key: "defis" | "prototypes", work: Defi | Prototype) => {
    const naming = fields(work.type).filter(({ names }) => names && filledByOthers[names].includes("defis"));
    const place = work.edition.sites.find((one) => one.site === work.site);
    const indexes = new Set(naming.flatMap((field) => valuesOf(work, field) as (Edition | Theme)[]));
    for (const index of [...indexes, ...(place ? [place] : [])]) push(index[key] as readonly Work[], work);
  };
  for (const defi of catalogue.defis) add("defis", defi);
  for (const prototype of catalogue.prototypes) add("prototypes", prototype);
  for (const defi of catalogue.defis) (defi.prototypes as Prototype[]).sort((a, b) => b.edition.year - a.edition.year);
}

/** Organisations by any of their names; one that has no entry of its own gets a bare one. */
class Organisations {
  private readonly byName = new Map<string, Organisation>();

  constructor(private readonly entries: Map<string, Organisation>) {
    for (const entry of entries.values()) {
      for (const name of [entry.slug, entry.title, ...entry.aliases]) this.byName.set(slugify(name), entry);
    }
  }

  named(name: string): Organisation {
    const key = slugify(name) || "organisation";
    let found = this.byName.get(key);
    if (!found) {
      const type = "organisation" as const;
      found = {
        type,
        slug: key,
        title: name,
        body: "",
        opening: "",
        bodyLength: 0,
        ...Object.fromEntries(fields(type).flatMap(({ key, list }) => (list ? [[key, []]] : []))),
        ...emptyIndexes(type),
      } as unknown as Organisation;
      this.byName.set(key, found);
      this.entries.set(key, found);
    }
    return found;
  }

  all(): Iterable<Organisation> {
    return this.entries.values();
  }
}

/** The latest of partial ISO dates; they sort as text. */
function lastDate(dates: readonly string[]): string {
  return dates.toSorted().at(-1) ?? "";
}

/** Entries are read-only to all but this module, which is still making them. */
function assign<Entry extends object>(entry: Entry, values: { [Key in keyof Entry]?: unknown }): void {
  Object.assign(entry, values);
}

function push<Item>(list: readonly Item[], item: Item): void {
  (list as Item[]).push(item);
}
