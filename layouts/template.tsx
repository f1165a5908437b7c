/** Items and a component in, an Eleventy template (its `data` and `render`) out: every file of pages/ is made with it. */
import type { ComponentType } from "preact";
import { type Site, withSite } from "./context.ts";
import { htmlOf } from "./markup.ts";

interface TemplateData<Item> {
  site: Site;
  part: Part;
  item: Item;
}

/** One of `count` runs that together make the whole site; `number` counts from 0. */
export interface Part {
  number: number;
  count: number;
}

/** What Eleventy calls: `data` with the pagination and the path, `render` for each page; `write` is for the others. */
export interface Template<Item> {
  data: {
    pagination: Pagination<Item>;
    permalink(data: TemplateData<Item>): string;
  };
  render(data: TemplateData<Item>): Promise<Buffer>;
  /** The whole text of one file. */
  write(item: Item, site: Site): string | Buffer;
}

/**
 * `before` receives the whole data cascade and replaces the paginated array, which lets a template compute its
 * items from the site instead of naming a key of the cascade.
 */
interface Pagination<Item> {
  data: string;
  size: number;
  alias: string;
  before(paginated: unknown, data: Pick<TemplateData<Item>, "site" | "part">): Item[];
}

/** One HTML page for the whole site, at `path`. */
export function onePage(path: (site: Site) => string, Page: ComponentType): Template<string> {
  return pageForEach(
    () => ["the only one"],
    (_, site) => path(site),
    () => <Page />,
  );
}

/** One HTML page for each of `items`, a function whose result Eleventy paginates over. */
export function pageForEach<Item>(
  items: (site: Site) => readonly Item[],
  path: (item: Item, site: Site) => string,
  Page: ComponentType<{ item: Item }>,
): Template<Item> {
  return fileForEach(
    items,
    (item, site) => fileOf(path(item, site)),
    (item, site) => html(site, <Page item={item} />),
  );
}

/** One file for each of `items`; `write` returns its whole text. For what is not HTML: a feed, a data file. */
export function fileForEach<Item>(
  items: (site: Site) => readonly Item[],
  path: (item: Item, site: Site) => string,
  write: (item: Item, site: Site) => string | Buffer,
): Template<Item> {
  return {
    data: {
      pagination: {
        data: "nothing",
        size: 1,
        alias: "item",
        before: (_, { site, part }) =>
          items(site).filter(
            (item, index) => index % part.count === part.number && (site.before?.needs(path(item, site), item) ?? true),
          ),
      },
      permalink: ({ site, item }) => path(item, site),
    },
    render: async ({ site, item }) => {
      await breath();
      const make = () => bytes(write(item, site));
      return site.before?.note(path(item, site), item, make) ?? make();
    },
    write,
  };
}

/** What a template would write, by path (`/defis/x/`, `/feed.xml`); nothing is made before it is called. */
export function filesOfTemplate<Item>({ data, write }: Template<Item>, site: Site): [string, () => string][] {
  const part: Part = { number: 0, count: 1 };
  return data.pagination
    .before(undefined, { site, part })
    .map((item) => [
      data.permalink({ site, part, item }).replace(/(?<=\/)index\.html$/, ""),
      () => write(item, site).toString(),
    ]);
}

let rendered = 0;

/** Eleventy renders page after page without letting go; now and then the search index, made meanwhile, gets its turn. */
async function breath(): Promise<void> {
  rendered += 1;
  if (rendered % 16 === 0) await new Promise((resolve) => setImmediate(resolve));
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

function fileOf(path: string): string {
  return path.endsWith("/") ? `${path}index.html` : path;
}

function html(site: Site, page: preact.JSX.Element): string {
  return `<!doctype html>${withSite(site, () => htmlOf(page))}\n`;
}

/**
 * Bytes, though Eleventy turns them into a string again: what the renderer returns is a rope of thousands of pieces,
 * and Eleventy keeps every page until all are made.
 */
function bytes(text: string | Buffer): Buffer {
  return typeof text === "string" ? Buffer.from(text) : text;
}
