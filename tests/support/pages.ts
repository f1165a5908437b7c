/** A published folder in, its pages and the addresses that they name out. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";
import { type BuiltSite, filesOf } from "./site.ts";

export interface PublishedPage {
  /** `defis/x/index.html`. */
  file: string;
  /** Where it is on its host: `https://catalogue.test/sub/defis/x/`. */
  url: string;
  html: string;
  document: HTMLElement;
}

/** Every HTML page of a published site, 404.html included. */
export async function pagesOf(site: BuiltSite): Promise<PublishedPage[]> {
  const files = (await filesOf(site.folder)).filter((file) => file.endsWith(".html"));
  return await Promise.all(files.map((file) => pageOf(site, file)));
}

export async function pageOf(site: BuiltSite, file: string): Promise<PublishedPage> {
  const html = await readFile(join(site.folder, file), "utf8");
  const url = site.url + file.replace(/(^|\/)index\.html$/, "$1");
  return { file, url, html, document: parse(html, { comment: true }) };
}

export interface NamedAddress {
  /** As written. */
  address: string;
  /** Made absolute. */
  url: URL;
  element: HTMLElement;
}

const attributes = ["href", "src", "action", "poster"];

/** Every address that a page names, links and loaded files alike. */
export function addressesOf({ document, url }: PublishedPage): NamedAddress[] {
  return document
    .querySelectorAll("[href], [src], [srcset], [action], [poster]")
    .flatMap((element) => [
      ...attributes.map((name) => element.getAttribute(name)).map((address) => ({ address, element })),
      ...sourceSet(element).map((address) => ({ address, element })),
    ])
    .flatMap(({ address, element }) =>
      address === undefined ? [] : [{ address, element, url: new URL(address, url) }],
    );
}

function sourceSet(element: HTMLElement): string[] {
  const candidates = element.getAttribute("srcset")?.split(",") ?? [];
  return candidates.map((candidate) => candidate.trim().split(/\s+/)[0] ?? "");
}

/** Whether following the element fetches a file for the page itself, not for a page to go to. */
export function isLoaded({ element }: NamedAddress): boolean {
  if (element.tagName !== "LINK") return !["A", "AREA", "FORM"].includes(element.tagName);
  return !/\b(canonical|alternate|license|author|next|prev|search|me)\b/.test(element.getAttribute("rel") ?? "");
}

/** The file of the published folder that a URL of the site leads to; undefined where there is none. */
export function fileAt(url: URL, site: BuiltSite, files: ReadonlySet<string>): string | undefined {
  const address = url.origin + url.pathname;
  if (!address.startsWith(site.url)) return undefined;
  const path = decodeURIComponent(address.slice(site.url.length));
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return files.has(file) ? file : undefined;
}
