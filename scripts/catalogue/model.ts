/** Valid entries in, the linked read-only Catalogue out: the one thing that layouts see. */
import type {
  CatalogueMatter,
  CommunityMatter,
  DefiMatter,
  EditionMatter,
  Kind,
  Language,
  MethodMatter,
  OrganisationMatter,
  PageMatter,
  PrototypeMatter,
  SiteMatter,
  ThemeMatter,
} from "../../schemas/index.ts";

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

/** The lists of a front matter, present and possibly empty. */
type Lists<Matter> = {
  readonly [Key in keyof Matter as NonNullable<Matter[Key]> extends unknown[] ? Key : never]-?: NonNullable<
    Matter[Key]
  > extends (infer Item)[]
    ? readonly Item[]
    : never;
};
type Rest<Matter, Linked extends string> = Omit<Readonly<Matter>, keyof Lists<Matter> | Linked> &
  Omit<Lists<Matter>, Linked>;

type LinkedKeys = "edition" | "site" | "organisation" | "themes" | "suggestedThemes" | "methods" | "communities";

/** What a défi and a prototype share, linked. */
interface Work {
  readonly edition: Edition;
  readonly site?: Site;
  readonly organisation?: Organisation;
  readonly themes: readonly Theme[];
  /** Themes that the catalogue proposes and no source states. */
  readonly suggestedThemes: readonly Theme[];
  readonly methods: readonly Method[];
  readonly communities: readonly Community[];
  /** The nearest other défis and prototypes, best first, with what they have in common. */
  readonly related: readonly Related[];
  /** ISO date (year, month or day) of the last thing known to have happened to it. */
  readonly updated: string;
}

export interface Defi extends Entry<"defi">, Work, Rest<DefiMatter, LinkedKeys> {
  /** What teams made of it. */
  readonly prototypes: readonly Prototype[];
}

export interface Prototype
  extends Entry<"prototype">,
    Work,
    Rest<PrototypeMatter, LinkedKeys | "defi" | "basedOn" | "reuses"> {
  readonly defi?: Defi;
  readonly basedOn: readonly Prototype[];
  /** The other way of `basedOn`: prototypes of this catalogue that build on this one. */
  readonly inspired: readonly Prototype[];
  readonly reuses: readonly Reuse[];
}

export interface Reuse {
  readonly organisation: Organisation;
  readonly since: string;
  readonly url?: string;
  readonly changes?: string;
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

export type Figure = NonNullable<EditionMatter["figures"]>[number];

export interface Edition extends Entry<"edition">, Index, Rest<EditionMatter, "sites" | "methods" | "figures"> {
  /** Its sites in reading order, each with its own index. */
  readonly sites: readonly EditionSite[];
  readonly methods: readonly Method[];
  readonly figures: readonly Figure[];
  readonly updated: string;
}
/** One edition on one site: the page `/editions/<year>/<site>/`. */
export interface EditionSite extends Index {
  readonly edition: Edition;
  readonly site: Site;
  readonly figures: readonly Figure[];
}
export interface Site extends Entry<"site">, Index, Rest<SiteMatter, never> {
  readonly editions: readonly EditionSite[];
}
export interface Theme extends Entry<"theme">, Index, Rest<ThemeMatter, never> {
  readonly communities: readonly Community[];
}
export interface Method extends Entry<"method">, Index, Rest<MethodMatter, never> {
  readonly editions: readonly Edition[];
}
export interface Organisation extends Entry<"organisation">, Index, Rest<OrganisationMatter, never> {
  /** Prototypes that it took up. */
  readonly reused: readonly Prototype[];
}
export interface Community extends Entry<"community">, Index, Rest<CommunityMatter, "themes"> {
  readonly themes: readonly Theme[];
}
export interface Page extends Entry<"page">, Rest<PageMatter, never> {}

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
