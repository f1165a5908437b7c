/** Kinds, slugs and paths in, addresses out: the only place that knows the base path and the address of the site. */
import { kindSegment, type Language, type Section } from "../schemas/index.ts";
import { type AnyEntry, type Catalogue, type EditionSite, mainLanguage } from "../scripts/catalogue/model.ts";
import type { ThemeEdition } from "./lists/theme-editions.ts";
import { type Strings, stringsOf } from "./strings.ts";

export interface AddressOptions {
  /** Where the site stands on its host: `/` or `/sub/`. */
  basePath: string;
  /** Scheme, host and port of the published site, without the base path: `https://example.org`. */
  origin: string;
  language: Language;
}

/**
 * Three forms of address are told apart by name: a *path* is inside the site and begins with `/`
 * (`/defis/x/`); an *href* has the base path in front, for links; a *url* is absolute.
 */
export class Address {
  /** With the sections called as they are in the language of the catalogue. */
  static of(catalogue: Pick<Catalogue, "settings">, where: Omit<AddressOptions, "language">): Address {
    return new Address({ ...where, language: mainLanguage(catalogue) });
  }

  /** Every path that was asked for: what the site links to, to be held against what it has. */
  given = new Set<string>();

  private readonly entries = new Map<string, Map<string, string>>();

  private readonly segments: Strings["segments"];

  constructor(private readonly options: AddressOptions) {
    this.segments = stringsOf(options.language).segments;
  }

  /** Runs `work` and gives, with its result, the paths that it asked for. */
  noting<Result>(work: () => Result): { result: Result; links: readonly string[] } {
    const before = this.given;
    const mine = new Set<string>();
    this.given = mine;
    try {
      const result = work();
      return { result, links: [...mine] };
    } finally {
      this.given = before;
      for (const path of mine) before.add(path);
    }
  }

  get origin(): string {
    return this.options.origin;
  }

  get basePath(): string {
    return this.options.basePath;
  }

  /** `/defis/x/` → `/sub/defis/x/`. Only ever called once on a path. */
  href(path: string): string {
    this.given.add(path);
    return this.options.basePath + path.replace(/^\//, "");
  }

  /** `/defis/x/` → `https://example.org/sub/defis/x/`. */
  url(path: string): string {
    return this.options.origin + this.href(path);
  }

  /** The path of a section's index: `section("theme")` → `/themes/`. */
  section(name: Section | keyof Strings["segments"]): string {
    const segment = name in this.segments ? this.segments[name as keyof Strings["segments"]] : undefined;
    return `/${segment ?? kindSegment(name as Section, this.options.language)}/`;
  }

  /** The path of an entry's own page. */
  entry({ type, slug }: Pick<AnyEntry, "type" | "slug">): string {
    // Asked for half a million times in ten thousand entries: a string that is kept is hashed once.
    const ofType = this.entries.get(type) ?? new Map<string, string>();
    this.entries.set(type, ofType);
    let path = ofType.get(slug);
    if (path === undefined) {
      path = type === "page" ? `/${slug}/` : `${this.section(type)}${slug}/`;
      ofType.set(slug, path);
    }
    return path;
  }

  /** The path of one edition on one site. */
  editionSite({ edition, site }: EditionSite): string {
    return `${this.entry(edition)}${site.slug}/`;
  }

  /** The path of one theme in one edition. */
  themeEdition({ theme, edition }: ThemeEdition): string {
    return `${this.entry(theme)}${edition.slug}/`;
  }

  /** The list of défis that nobody has made a prototype of. */
  withoutPrototype(): string {
    return `${this.section("defi")}${this.segments.withoutPrototype}/`;
  }

  /** The path of page `number` (from 1) of a list at `path`: `/defis/`, `/defis/page/2/`. */
  numbered(path: string, number: number): string {
    return number === 1 ? path : `${path}${this.segments.numbered}/${number}/`;
  }

  /** The search page with some facets chosen: `search({ theme: "x" })` → `/recherche/?theme=x`. */
  search(state: Record<string, string> = {}): string {
    const query = new URLSearchParams(state).toString();
    return this.section("search") + (query && `?${query}`);
  }
}
