/** Entries without errors in, the linked Catalogue out: slugs become the entries they name. */
import { folderOf, type Kind } from "../../schemas/index.ts";
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
  type Figure,
  type Method,
  mainLanguage,
  type Organisation,
  type Page,
  type Prototype,
  type Related,
  type Reuse,
  type Site,
  type Theme,
} from "./model.ts";
import { type CachedRelated, Neighbours } from "./related.ts";

type Work = Defi | Prototype;
type Draft = Record<string, unknown> & { type: Kind; slug: string; title: string };

/** Lists that each kind shows even when its front matter has none. */
const lists: Record<Kind, readonly string[]> = {
  defi: ["stakeholders", "lessons", "followUps", "images", "resources", "sources"],
  prototype: ["lessons", "followUps", "images", "resources", "sources"],
  edition: ["figures", "sources"],
  site: ["sources"],
  theme: ["aliases"],
  method: ["aliases"],
  organisation: ["aliases", "sources"],
  community: ["sources"],
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
  const works = [...of<Defi>("defi").values(), ...of<Prototype>("prototype").values()];
  linkEditions(of<Edition>("edition"), of<Site>("site"), of<Method>("method"));
  for (const community of of<Community>("community").values()) {
    const themes = pick(of<Theme>("theme"), community.themes);
    assign(community, { themes });
    for (const theme of themes) push(theme.communities, community);
  }
  for (const work of works) linkWork(work, of, organisations);
  for (const prototype of of<Prototype>("prototype").values()) linkLineage(prototype, of, organisations);
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

function draftAll(known: Known): Map<Kind, Map<string, Draft>> {
  const drafts = new Map<Kind, Map<string, Draft>>();
  for (const kind of Object.keys(folderOf) as Kind[]) drafts.set(kind, new Map());
  for (const entry of known.entries) {
    if (isKind(entry.schema)) drafts.get(entry.schema)?.set(entry.slug, draft(entry, entry.schema));
  }
  return drafts;
}

function draft(entry: EntrySource, type: Kind): Draft {
  const made = new FromSource(entry) as unknown as Draft;
  for (const key of lists[type]) made[key] = [];
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

function emptyIndexes(type: Kind): Record<string, unknown> {
  switch (type) {
    case "defi":
      return { prototypes: [] };
    case "prototype":
      return { inspired: [] };
    case "site":
      return { defis: [], prototypes: [], editions: [] };
    case "theme":
      return { defis: [], prototypes: [], communities: [] };
    case "method":
      return { defis: [], prototypes: [], editions: [] };
    case "organisation":
      return { defis: [], prototypes: [], reused: [] };
    case "edition":
    case "community":
      return { defis: [], prototypes: [] };
    case "page":
      return {};
  }
}

function linkEditions(editions: Map<string, Edition>, sites: Map<string, Site>, methods: Map<string, Method>): void {
  for (const edition of [...editions.values()].sort((a, b) => b.year - a.year)) {
    const figures = edition.figures;
    const held: EditionSite[] = pick(sites, edition.sites).map((site) => ({
      edition,
      site,
      figures: figures.filter((figure: Figure) => figure.site === site.slug),
      defis: [],
      prototypes: [],
    }));
    for (const place of held) push(place.site.editions, place);
    const used = pick(methods, edition.methods);
    for (const method of used) push(method.editions, edition);
    assign(edition, { sites: held, methods: used, updated: edition.end ?? edition.start ?? String(edition.year) });
  }
}

function linkWork(
  work: Defi | Prototype,
  of: <Entry extends AnyEntry>(kind: Kind) => Map<string, Entry>,
  organisations: Organisations,
): void {
  const edition = of<Edition>("edition").get(work.edition as unknown as string) as Edition;
  const name = work.organisation as unknown as string | undefined;
  assign(work, {
    edition,
    site: work.site && of<Site>("site").get(work.site as unknown as string),
    organisation: name === undefined ? undefined : organisations.named(name),
    themes: pick(of<Theme>("theme"), work.themes),
    suggestedThemes: pick(of<Theme>("theme"), work.suggestedThemes),
    methods: pick(of<Method>("method"), work.methods),
    communities: pick(of<Community>("community"), work.communities),
    updated: lastDate([edition.updated, ...work.followUps.map(({ date }) => date)]),
  });
}

function linkLineage(
  prototype: Prototype,
  of: <Entry extends AnyEntry>(kind: Kind) => Map<string, Entry>,
  organisations: Organisations,
): void {
  const written = prototype as unknown as {
    basedOn?: string[];
    reuses?: (Omit<Reuse, "organisation"> & { organisation: string })[];
  };
  const defi = prototype.defi && of<Defi>("defi").get(prototype.defi as unknown as string);
  const basedOn = pick(of<Prototype>("prototype"), written.basedOn);
  const reuses = (written.reuses ?? []).map((reuse) => ({
    ...reuse,
    organisation: organisations.named(reuse.organisation),
  }));
  if (defi) push(defi.prototypes, prototype);
  for (const other of basedOn) push(other.inspired, prototype);
  for (const { organisation } of reuses) {
    if (!organisation.reused.includes(prototype)) push(organisation.reused, prototype);
  }
  const updated = lastDate([prototype.updated, ...reuses.map(({ since }) => since)]);
  assign(prototype, { defi, basedOn, reuses, updated });
}

/** Puts every défi and prototype, in the catalogue's order, into each index it belongs to. */
function fillIndexes(catalogue: Catalogue): void {
  const add = (key: "defis" | "prototypes", work: Defi | Prototype) => {
    const { edition, site, organisation } = work;
    const place = edition.sites.find((one) => one.site === site);
    const themes = new Set([...work.themes, ...work.suggestedThemes]);
    for (const index of [edition, place, site, organisation, ...themes, ...work.methods, ...work.communities]) {
      if (index) push(index[key] as readonly unknown[], work);
    }
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
        aliases: [],
        sources: [],
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

function pick<Entry>(entries: Map<string, Entry>, slugs: unknown): Entry[] {
  if (!Array.isArray(slugs)) return [];
  return slugs.map((slug) => entries.get(slug)).filter((entry) => entry !== undefined);
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
