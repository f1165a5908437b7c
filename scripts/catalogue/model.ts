/** Valid entries in, the linked read-only Catalogue out: the one thing that layouts see. */
import type { CatalogueMatter, Kind, Language, MatterByKind, NamedByKind } from "../../schemas/index.ts";

/** What every entry has besides its front matter. `type` is its kind (`kind` is a field of some kinds). */
interface Entry<K extends Kind> {
  readonly type: K;
  readonly slug: string;
  /** Where it is written, as `content/prototypes/2018/x.md`; undefined where the model made the entry itself. */
  readonly file?: string;
  /** Markdown below the front matter; may be empty. */
  readonly body: string;
  /** The first characters of it, and how many it has. */
  readonly opening: string;
  readonly bodyLength: number;
}

interface EntryByKind {
  defi: Defi;
  prototype: Prototype;
  edition: Edition;
  site: Site;
  theme: Theme;
  method: Method;
  organisation: Organisation;
  community: Community;
  page: Page;
}

type ListsIn<Matter> = {
  [Key in keyof Matter]-?: NonNullable<Matter[Key]> extends unknown[] ? Key : never;
}[keyof Matter];

/** Values with what names an entry replaced by that entry. */
type Linked<Values, Named> = {
  readonly [Key in keyof Values]: Key extends keyof Named
    ? Named[Key] extends Kind
      ? NonNullable<Values[Key]> extends unknown[]
        ? readonly EntryByKind[Named[Key]][]
        : EntryByKind[Named[Key]]
      : never
    : NonNullable<Values[Key]> extends (infer Item)[]
      ? readonly Item[]
      : Values[Key];
};

/** One group of a list of groups. */
type ItemOf<K extends Kind, Key extends keyof MatterByKind[K]> =
  NonNullable<MatterByKind[K][Key]> extends (infer Item)[] ? Readonly<Item> : never;

/** What a front matter says but for `Own`: lists are present, and possibly empty. */
type Said<K extends Kind, Own extends string = never> = Linked<
  Omit<MatterByKind[K], ListsIn<MatterByKind[K]> | Own>,
  NamedByKind[K]
> &
  Linked<Required<Pick<MatterByKind[K], Exclude<ListsIn<MatterByKind[K]>, Own>>>, NamedByKind[K]>;

/** What is found out of a défi and of a prototype. */
interface Work {
  /** The nearest other défis and prototypes, best first, with what they have in common. */
  readonly related: readonly Related[];
  /** ISO date (year, month or day) of the last thing known to have happened to it. */
  readonly updated: string;
}

export interface Defi extends Entry<"defi">, Work, Said<"defi"> {
  /** What teams made of it. */
  readonly prototypes: readonly Prototype[];
}

export interface Prototype extends Entry<"prototype">, Work, Said<"prototype", "reuses"> {
  /** The other way of `basedOn`: prototypes of this catalogue that build on this one. */
  readonly inspired: readonly Prototype[];
  readonly reuses: readonly Reuse[];
}

export interface Reuse extends Omit<ItemOf<"prototype", "reuses">, "organisation"> {
  readonly organisation: Organisation;
}

export interface Related {
  readonly entry: Defi | Prototype;
  readonly reasons: readonly Reason[];
}
/** Why two entries are related; `label` is the title of what they share. */
export interface Reason {
  readonly key: "defi" | "theme" | "method" | "organisation" | "community" | "editionSite" | "word";
  readonly label: string;
}

/** What every index holds. */
interface Index {
  readonly defis: readonly Defi[];
  readonly prototypes: readonly Prototype[];
}

export interface Figure extends Omit<ItemOf<"edition", "figures">, "site"> {
  readonly site?: Site;
}

export interface Edition extends Entry<"edition">, Index, Said<"edition", "sites" | "figures"> {
  /** Its sites in reading order, each with its own index. */
  readonly sites: readonly EditionSite[];
  readonly figures: readonly Figure[];
  readonly updated: string;
}
/** One edition on one site: the page `/editions/<year>/<site>/`. */
export interface EditionSite extends Index {
  readonly edition: Edition;
  readonly site: Site;
  readonly figures: readonly Figure[];
}
export interface Site extends Entry<"site">, Index, Said<"site"> {
  readonly editions: readonly EditionSite[];
}
export interface Theme extends Entry<"theme">, Index, Said<"theme"> {
  readonly communities: readonly Community[];
}
export interface Method extends Entry<"method">, Index, Said<"method"> {
  readonly editions: readonly Edition[];
}
export interface Organisation extends Entry<"organisation">, Index, Said<"organisation"> {
  /** Prototypes that it took up. */
  readonly reused: readonly Prototype[];
}
export interface Community extends Entry<"community">, Index, Said<"community"> {}
export interface Page extends Entry<"page">, Said<"page"> {}

export type AnyEntry = Defi | Prototype | Edition | Site | Theme | Method | Organisation | Community | Page;

/** The language of a catalogue: of its pages, its addresses and its order. */
export function mainLanguage({ settings }: Pick<Catalogue, "settings">): Language {
  return settings.languages[0] as Language;
}

export interface Catalogue {
  /** catalogue.yaml as written. */
  readonly settings: Readonly<CatalogueMatter>;
  /** Most recent edition first, then by title in the order of the catalogue's language. */
  readonly defis: readonly Defi[];
  readonly prototypes: readonly Prototype[];
  /** Most recent first. */
  readonly editions: readonly Edition[];
  /** By title, as are all below; pages by `order`. */
  readonly sites: readonly Site[];
  readonly themes: readonly Theme[];
  readonly methods: readonly Method[];
  readonly organisations: readonly Organisation[];
  readonly communities: readonly Community[];
  readonly pages: readonly Page[];
}
