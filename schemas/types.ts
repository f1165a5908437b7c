/* Made from the schemas beside it by `npm run types`: change a schema, not this file. */

/**
 * @maxItems 5
 */
export type Themes = string[];
/**
 * @maxItems 5
 */
export type SuggestedThemes = string[];
/**
 * @maxItems 40
 */
export type Methods = string[];
/**
 * @maxItems 10
 */
export type Communities = string[];
/**
 * @maxItems 20
 */
export type Lessons = string[];
/**
 * @maxItems 50
 */
export type FollowUps = FollowUp[];
/**
 * @maxItems 20
 */
export type Images = Image[];
/**
 * @maxItems 30
 */
export type Resources = Resource[];
/**
 * @maxItems 30
 */
export type Sources = Source[];
/**
 * @maxItems 30
 */
export type Aliases = string[];
/**
 * @minItems 1
 * @maxItems 30
 */
export type SearchNames = string[];
/**
 * @minItems 1
 * @maxItems 30
 */
export type SearchNames1 = string[];

export interface MatterByKind {
  defi: DefiMatter;
  prototype: PrototypeMatter;
  edition: EditionMatter;
  site: SiteMatter;
  theme: ThemeMatter;
  method: MethodMatter;
  organisation: OrganisationMatter;
  community: CommunityMatter;
  page: PageMatter;
  catalogue: CatalogueMatter;
}
export interface DefiMatter {
  title: string;
  edition: string;
  summary?: string;
  site?: string;
  organisation?: string;
  territory?: string;
  themes?: Themes;
  suggestedThemes?: SuggestedThemes;
  methods?: Methods;
  communities?: Communities;
  status?: "proposed" | "explored" | "prototyped" | "stopped" | "unknown";
  /**
   * @maxItems 30
   */
  stakeholders?: string[];
  lessons?: Lessons;
  followUps?: FollowUps;
  images?: Images;
  resources?: Resources;
  sources?: Sources;
  confidence?: "high" | "medium" | "low";
  contact?: string;
  license?: string;
}
export interface FollowUp {
  date: string;
  status?:
    | "proposed"
    | "explored"
    | "prototyped"
    | "idea"
    | "mockup"
    | "tested"
    | "deployed"
    | "spread"
    | "stopped"
    | "unknown";
  note: string;
}
export interface Image {
  src: string;
  alt: string;
  credit?: string;
  license?: string;
}
export interface Resource {
  title: string;
  url: string;
}
export interface Source {
  url: string;
  title?: string;
  accessed?: string;
}
export interface PrototypeMatter {
  title: string;
  edition: string;
  summary?: string;
  site?: string;
  organisation?: string;
  territory?: string;
  themes?: Themes;
  suggestedThemes?: SuggestedThemes;
  methods?: Methods;
  communities?: Communities;
  defi?: string;
  maturity?: "idea" | "mockup" | "tested" | "deployed" | "spread" | "stopped" | "unknown";
  /**
   * @maxItems 10
   */
  basedOn?: string[];
  /**
   * @maxItems 100
   */
  reuses?: Reuse[];
  lessons?: Lessons;
  followUps?: FollowUps;
  images?: Images;
  resources?: Resources;
  sources?: Sources;
  confidence?: "high" | "medium" | "low";
  contact?: string;
  license?: string;
}
export interface Reuse {
  organisation: string;
  since: string;
  url?: string;
  changes?: string;
}
export interface EditionMatter {
  title: string;
  year: number;
  number?: number;
  start?: string;
  end?: string;
  /**
   * @maxItems 100
   */
  sites?: string[];
  summary?: string;
  /**
   * @maxItems 50
   */
  figures?: Figure[];
  methods?: Methods;
  sources?: Sources;
  confidence?: "high" | "medium" | "low";
}
export interface Figure {
  measure: "participants" | "codesigners" | "defis" | "prototypes" | "sites";
  value: number;
  precision?: "about" | "over";
  source: string;
  site?: string;
}
export interface SiteMatter {
  title: string;
  town?: string;
  department?: string;
  region?: string;
  venue?: string;
  location?: {
    lat: number;
    lon: number;
  };
  sources?: Sources;
  confidence?: "high" | "medium" | "low";
}
export interface ThemeMatter {
  title: string;
  summary?: string;
  aliases?: Aliases;
}
export interface MethodMatter {
  title: string;
  summary?: string;
  family?: string;
  aliases?: Aliases;
}
export interface OrganisationMatter {
  title: string;
  kind?:
    | "municipality"
    | "intercommunality"
    | "department"
    | "region"
    | "state"
    | "agency"
    | "association"
    | "company"
    | "school"
    | "other";
  region?: string;
  population?: number;
  url?: string;
  aliases?: Aliases;
  sources?: Sources;
  confidence?: "high" | "medium" | "low";
}
export interface CommunityMatter {
  title: string;
  kind?: "regional" | "thematic" | "network" | "lab" | "working-group" | "forum" | "place" | "other";
  summary?: string;
  region?: string;
  themes?: Themes;
  url?: string;
  sources?: Sources;
  confidence?: "high" | "medium" | "low";
}
export interface PageMatter {
  title: string;
  summary?: string;
  order?: number;
}
export interface CatalogueMatter {
  name: string;
  url: string;
  /**
   * @minItems 1
   * @maxItems 10
   */
  languages: ("fr" | "en")[];
  tagline?: string;
  disclaimer?: string;
  repository?: {
    forge: "github" | "gitlab" | "forgejo";
    url: string;
    branch?: string;
  };
  contact?: string;
  answerDelay?: string;
  license?: string;
  legal?: {
    publisher?: string;
    publisherAddress?: string;
    director?: string;
    host?: string;
    hostAddress?: string;
    dataProtection?: string;
    accessibilityContact?: string;
  };
  theme?: {
    accent?: string;
    accentDark?: string;
  };
  /**
   * @maxItems 50
   */
  partners?: {
    name: string;
    url: string;
  }[];
  /**
   * @maxItems 500
   */
  searchWords?: {
    say: SearchNames;
    finds?: SearchNames1;
    why?: string;
  }[];
}
export interface NamedByKind {
  defi: {
    edition: "edition";
    site: "site";
    organisation: "organisation";
    themes: "theme";
    suggestedThemes: "theme";
    methods: "method";
    communities: "community";
  };
  prototype: {
    edition: "edition";
    site: "site";
    organisation: "organisation";
    themes: "theme";
    suggestedThemes: "theme";
    methods: "method";
    communities: "community";
    defi: "defi";
    basedOn: "prototype";
  };
  edition: {
    sites: "site";
    methods: "method";
  };
  site: {};
  theme: {};
  method: {};
  organisation: {};
  community: {
    themes: "theme";
  };
  page: {};
}
