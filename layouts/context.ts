/** What every component may ask for: the catalogue, addresses, words and assets of the site being built. */
import type { Language } from "../schemas/index.ts";
import { type Rendered, renderMarkdown } from "../scripts/catalogue/markdown.ts";
import type { Catalogue } from "../scripts/catalogue/model.ts";
import { typeset } from "../scripts/catalogue/typography.ts";
import type { Address } from "./address.ts";
import type { Strings } from "./strings/index.ts";
import { counted, type Forms } from "./wording.ts";

/** Paths (see Address) of the files that scripts/publish/assets.ts made. */
export interface Assets {
  style: string;
  search: string;
  icon: string;
}

/** Pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** Keeps the ids of a text apart from those of its page. Addresses of headings are shared: they must not change. */
const bodyIdPrefix = "texte-";

/** A class, not a literal: Eleventy deep-merges plain objects of its data cascade, and the Catalogue is a graph. */
export class Site {
  constructor(
    readonly catalogue: Catalogue,
    readonly address: Address,
    readonly language: Language,
    readonly words: Strings,
    readonly assets: Assets,
    /** Published pictures by their path below content/images/: room is kept for them before they arrive. */
    readonly pictures: ReadonlyMap<string, PictureSize> = new Map(),
  ) {}

  /** Plain text of the content with the typography of the language of the site. */
  text(typed: string): string {
    return typeset(typed, this.language);
  }

  /** `1 057 défis`: a number with the form of its word that fits. */
  count(value: number, forms: Forms): string {
    return counted(value, forms, this.language);
  }

  private readonly bodies = new Map<string, Rendered>();

  /** The Markdown of an entry: asked for by its page, by up to a dozen feeds and by the search index. */
  body(markdown: string): Rendered {
    let made = this.bodies.get(markdown);
    if (!made) {
      made = renderMarkdown(markdown, {
        href: (path) => this.href(path),
        idPrefix: bodyIdPrefix,
        language: this.language,
      });
      this.bodies.set(markdown, made);
    }
    return made;
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
