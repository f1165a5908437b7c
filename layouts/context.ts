/** What every component may ask for: the catalogue, addresses, words and assets of the site being built. */
import { type Kind, kindCounted, kindGender, kindNoun, type Language } from "../schemas/index.ts";
import type { Forms } from "../schemas/words/pattern.ts";
import { type AnyEntry, type Catalogue, mainLanguage } from "../scripts/catalogue/model.ts";
import { headingNames, type Rendered, renderMarkdown } from "../scripts/content/markdown.ts";
import { typeset } from "../scripts/language/typography.ts";
import { counted, fill } from "../scripts/language/wording.ts";
import type { Address } from "./address.ts";
import { searchedEntries } from "./lists/searched.ts";
import { type Strings, stringsOf } from "./strings.ts";

/** Paths (see Address) of the files that scripts/publish/assets.ts made. */
export interface Assets {
  style: string;
  search: string;
  /** What the search page runs before it is painted. */
  asked: string;
  icon: string;
  /** What motifs are drawn with, see motif-sprite.ts. */
  motifs: string;
}

/** Pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** What an earlier build made, for those who would rather not make it again. */
export interface MadeBefore {
  /** Whether there was an earlier build that most pages can be taken from. */
  readonly remembers: boolean;
  /** Whether the page at `path` has to be made for `item`: it is new, or something that it was made of has changed. */
  needs(path: string, item: unknown): boolean;
  /** Makes it, and remembers what it was made of. */
  note(path: string, item: unknown, make: () => Buffer): Buffer;
}

/** A class, not a literal: Eleventy deep-merges plain objects of its data cascade, and the Catalogue is a graph. */
export class Site {
  readonly language: Language;
  readonly words: Strings;

  constructor(
    readonly catalogue: Catalogue,
    readonly address: Address,
    readonly assets: Assets,
    /** Published pictures by their path below content/images/: room is kept for them before they arrive. */
    readonly pictures: Pick<ReadonlyMap<string, PictureSize>, "get"> = new Map(),
    readonly before?: MadeBefore,
  ) {
    this.language = mainLanguage(catalogue);
    this.words = stringsOf(this.language);
    this.entries = new Map(searchedEntries(catalogue).map((entry) => [address.entry(entry), entry]));
  }

  /** By the path of their page. Made before any page is: a page that looked for one would seem to be made of all. */
  private readonly entries: ReadonlyMap<string, AnyEntry>;

  /** Plain text of the content with the typography of the language of the site. */
  text(typed: string): string {
    let set = this.texts.get(typed);
    if (set === undefined) {
      set = typeset(typed, this.language);
      this.texts.set(typed, set);
    }
    return set;
  }

  /** Titles and summaries stand in a dozen lists each. */
  private readonly texts = new Map<string, string>();

  /** `1 057 défis`. */
  countOf(kind: Kind, value: number): string {
    return this.count(value, kindCounted(kind, this.language));
  }

  /** « Toutes les éditions ». */
  allOf(kind: Kind): string {
    const { all } = this.words.list;
    return this.text(fill(all[kindGender(kind, this.language)], { kinds: kindNoun(kind, this.language, true) }));
  }

  /** `1 057 défis`: a number with the form of its word that fits. */
  count(value: number, forms: Forms): string {
    return counted(value, forms, this.language);
  }

  private readonly bodies = new Map<
    string,
    { rendered: Rendered; links: readonly string[]; shown: readonly string[]; asked: ReadonlySet<string> }
  >();

  /** The Markdown of an entry: asked for by its page, by up to a dozen feeds and by the search index. */
  body(markdown: string): Rendered {
    let made = this.bodies.get(markdown);
    if (!made) {
      const links: string[] = [];
      const shown: string[] = [];
      const asked = new Set<string>();
      const href = (path: string) => {
        links.push(path);
        return this.href(path);
      };
      const pictureSize = (path: string) => {
        shown.push(path);
        return this.pictures.get(path);
      };
      const headingsOf = (path: string) => {
        asked.add(path);
        return this.headingsAt(path);
      };
      const rendered = renderMarkdown(markdown, {
        href,
        pictureSize,
        headingsOf,
        language: this.language,
      });
      made = { rendered, links, shown, asked };
      this.bodies.set(markdown, made);
    }
    // Each page that shows the text links to what it links to, and is made of the pictures that it shows and of the
    // headings that it names.
    for (const path of made.links) this.href(path);
    for (const path of made.shown) this.pictures.get(path);
    for (const path of made.asked) this.headingsAt(path);
    return made.rendered;
  }

  private readonly headings = new Map<string, ReadonlySet<string>>();

  /** What links may call the headings of the text at a path; none where no text is. */
  headingsAt(path: string): ReadonlySet<string> {
    const entry = this.entries.get(path);
    // Where nobody has written one of the pages that every site has, somebody may.
    const markdown = entry ? entry.body : this.catalogue.pages && "";
    let names = this.headings.get(markdown);
    if (!names) {
      names = headingNames(markdown);
      this.headings.set(markdown, names);
    }
    return names;
  }

  /** A path with the base path in front; what every `href` is made with. */
  href(path: string): string {
    return this.address.href(path);
  }
}

let current: Site | undefined;

/** Runs `render` with `site` at hand to every component. */
export function withSite<Result>(site: Site, render: () => Result): Result {
  const before = current;
  current = site;
  try {
    return render();
  } finally {
    current = before;
  }
}

/** The site being built. Throws where a component is rendered outside `withSite`. */
export function useSite(): Site {
  if (!current) throw new Error("A component was rendered outside withSite");
  return current;
}
