/** Items and a component in, an Eleventy template (its `data` and `render`) out: every file of pages/ is made with it. */
import type { ComponentType } from "preact";
import { renderToString } from "preact-render-to-string";
import { type Site, SiteContext } from "./context.ts";

interface TemplateData<Item> {
  site: Site;
  item: Item;
}

interface Template<Item> {
  data: Record<string, unknown>;
  render(data: TemplateData<Item>): string | Promise<string>;
}

/** One HTML page for the whole site, at `path`. */
export function onePage(path: (site: Site) => string, Page: ComponentType): Template<undefined> {
  return {
    data: { permalink: ({ site }: { site: Site }) => fileOf(path(site)) },
    render: ({ site }) => html(site, <Page />),
  };
}

/** One HTML page for each of `items`, a function whose result Eleventy paginates over. */
export function pageForEach<Item>(
  items: (site: Site) => readonly Item[],
  path: (item: Item, site: Site) => string,
  Page: ComponentType<{ item: Item }>,
): Template<Item> {
  return {
    data: {
      ...forEach(items),
      permalink: ({ site, item }: TemplateData<Item>) => fileOf(path(item, site)),
    },
    render: ({ site, item }) => html(site, <Page item={item} />),
  };
}

/** One file that is not HTML (a feed, a data file) for each of `items`; `write` returns its whole text. */
export function fileForEach<Item>(
  items: (site: Site) => readonly Item[],
  path: (item: Item, site: Site) => string,
  write: (item: Item, site: Site) => string | Promise<string>,
): Template<Item> {
  return {
    data: { ...forEach(items), permalink: ({ site, item }: TemplateData<Item>) => path(item, site) },
    render: ({ site, item }) => write(item, site),
  };
}

/** Pages of a long list: `{ items, number, count }` for each stretch of `size` items; one empty page for none. */
export interface Stretch<Item> {
  items: readonly Item[];
  /** From 1. */
  number: number;
  /** How many pages there are. */
  count: number;
  /** How many items there are on all pages. */
  total: number;
}

export const pageSize = 50;

export function stretches<Item>(items: readonly Item[], size = pageSize): Stretch<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
    total: items.length,
  }));
}

/**
 * `before` receives the whole data cascade and replaces the paginated array, which lets a template compute its
 * items from the site instead of naming a key of the cascade.
 */
function forEach<Item>(items: (site: Site) => readonly Item[]): Record<string, unknown> {
  return {
    pagination: {
      data: "nothing",
      size: 1,
      alias: "item",
      before: (_: unknown, { site }: { site: Site }) => items(site),
    },
  };
}

function fileOf(path: string): string {
  return path.endsWith("/") ? `${path}index.html` : path;
}

function html(site: Site, page: preact.JSX.Element): string {
  const text = renderToString(<SiteContext.Provider value={site}>{page}</SiteContext.Provider>);
  return `<!doctype html>${text.replace(voidElement, "<$1$2>")}\n`;
}

/** Elements without content, closed by preact as XML wants it; HTML does without the slash. */
const voidElement = /<(br|hr|img|input|link|meta|source|wbr)((?:\s[^\s=>"/]+(?:="[^"]*")?)*)\s*\/>/g;
