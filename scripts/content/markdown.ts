/** Markdown of an entry in; safe HTML, plain text or the addresses it names out. */

import createMarkdownIt, { type MarkdownIt, type Token } from "markdown-it";
import type { Language } from "../../schemas/index.ts";
import { composed, slugify } from "../language/fold.ts";
import { typeset } from "../language/typography.ts";
import { wordsOf } from "../language/words.ts";
import { footnotes, gatheredFootnotes } from "./footnotes.ts";
import { taskLists } from "./task-lists.ts";
import { addressProblem } from "./web-address.ts";

export interface RenderOptions {
  /** A path of the site (`/defis/x/`) to the address that a link to it has. */
  href(path: string): string;
  /** What links may call the headings of the text at a path of the site (see `headingNames`); none unless told. */
  headingsOf?(path: string): ReadonlySet<string>;
  /** The size of a published picture, by its path below content/images/. */
  pictureSize?(path: string): { width: number; height: number } | undefined;
  language: Language;
}

export interface Rendered {
  html: string;
  /** The words without marks, one block a line, as they were typed. */
  text: string;
  headings: readonly { level: number; id: string; text: string }[];
}

/** An address in a text, with where it stands (UTF-16 units from the beginning of the Markdown). */
export interface FoundAddress {
  address: string;
  /** What is clicked, or what describes the picture. */
  text: string;
  image: boolean;
  start: number;
  end: number;
  /** How it is written there, where escapes make that another text. */
  written?: string;
}

export interface FoundHeading {
  /** As written, from 1. */
  level: number;
  start: number;
  end: number;
}

/** What the rules look at in a text. */
export interface MarkdownParts {
  addresses: readonly FoundAddress[];
  headings: readonly FoundHeading[];
  /** Addresses that stand in the text without being links. */
  bare: readonly { address: string; start: number; end: number }[];
  /** Blocks of code. */
  code: readonly { start: number; end: number }[];
}

/**
 * Put before every heading's id, so that no text can take an id of its page. Addresses of headings are shared: they
 * must not change.
 */
export const headingIdPrefix = "texte-";

/** Where pictures of content/images/ are published. */
export const imageFolder = "/images/";

const external = /^https?:\/\//i;

/** What a link of a text may lead to: a web page, a mailbox, a page of this site, a heading of the same page. */
export function isAllowedAddress(address: string): boolean {
  if (/^(?:#|\/(?![/\\]))/.test(address)) return !/[\s\\\p{Cc}]/u.test(address);
  if (/^mailto:[^\s\p{Cc}]+$/iu.test(address)) return true;
  return !addressProblem(address);
}

/**
 * The path below content/images/ of a picture that a text shows, however people write it: `2018/x.jpg`,
 * `./2018/x.jpg`, `/images/2018/x.jpg`, `content/images/2018/x.jpg`, `../../images/2018/x.jpg`, with the strokes of
 * Windows or percent signs. Undefined for a picture from elsewhere.
 */
export function imagePath(address: string): string | undefined {
  const path = plainPath(address)?.replace(/^(?:(?:\.{0,2}\/)*(?:content\/)?images\/|(?:\.\/)+)/, "");
  return path !== undefined && /^[a-z0-9][a-z0-9._/-]*$/.test(path) && !path.includes("..") ? path : undefined;
}

/** An address with plain strokes and no percent signs; undefined where it cannot be decoded. */
export function plainPath(address: string): string | undefined {
  try {
    return decodeURIComponent(address).replaceAll("\\", "/");
  } catch {
    return undefined;
  }
}

const renderer = make();
// Links and pictures ask the same question: a link to a picture's path loses its address (see `finish`).
renderer.validateLink = (address) => isAllowedAddress(address) || imagePath(address) !== undefined;
renderer.use(lowerHeadings);
renderer.use(alignedCells);
renderer.use(addresses);
renderer.use(reachableSamples);
renderer.use(reachableTables);
renderer.use(taskLists);
renderer.use(gatheredFootnotes, headingIdPrefix);
// Keeps every address as written, to report the ones that rendering refuses.
const reader = make();
reader.validateLink = () => true;
reader.normalizeLink = (address) => address;

/** Headings begin at level 2: the page's own title is level 1. */
export function renderMarkdown(markdown: string, options: RenderOptions): Rendered {
  const env = environment(options);
  const html = renderer.render(composed(markdown.replace(/^\ufeff/, "")), env as never);
  return { html, text: env.blocks.filter(Boolean).join("\n"), headings: env.headings };
}

/** What links may call the headings of a text: their ids without the prefix. */
export function headingNames(markdown: string): ReadonlySet<string> {
  const env = environment({ href: (path) => path, language: "fr" });
  if (mayHaveHeading.test(markdown)) renderer.parse(markdown.replace(/^\ufeff/, ""), env as never);
  return env.taken;
}

const mayHaveHeading = /#|^[ >\t]*(?:=+|-+)[ \t]*$/m;

/**
 * The heading that an anchor names, of those of the text that it leads to: by its id, or by its words as they were
 * typed. Undefined where it names none of them.
 */
export function headingNamed(anchor: string, names: ReadonlySet<string>): string | undefined {
  const name = anchorName(anchor);
  return [name, slugify(name)].find((one) => names.has(one));
}

/** An anchor as people write it: without percent signs and without the prefix that whoever copied it has, too. */
export function anchorName(anchor: string): string {
  const plain = plainPath(anchor) ?? anchor;
  return plain.startsWith(headingIdPrefix) ? plain.slice(headingIdPrefix.length) : plain;
}

/** `/defis/%C3%A9cole/?a#b` → `/defis/école/`; undefined where it cannot be decoded. */
export function pathOf(address: string): string | undefined {
  try {
    return decodeURI(address.replace(/[?#].*$/, ""));
  } catch {
    return undefined;
  }
}

/** What an address leads to on its page: `a` of `/defis/x/#a`; empty for the page itself. */
export function anchorOf(address: string): string {
  const at = address.indexOf("#");
  return at < 0 ? "" : address.slice(at + 1);
}

/** What links, pictures and headings a text has. */
export function readMarkdown(markdown: string): MarkdownParts {
  const lineStarts = [0];
  for (let at = markdown.indexOf("\n"); at >= 0; at = markdown.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  const addresses: FoundAddress[] = [];
  const headings: FoundHeading[] = [];
  const bare: { address: string; start: number; end: number }[] = [];
  const code: { start: number; end: number }[] = [];
  let map: [number, number] = [0, 0];
  for (const token of reader.parse(markdown, {} as never)) {
    // The cells of a table have no place of their own: then their row is the place.
    map = token.map ?? map;
    const start = lineStarts[map[0]] ?? 0;
    const end = lineStarts[map[1]] ?? markdown.length;
    if (token.type === "heading_open") {
      const level = token.markup === "=" ? 1 : token.markup === "-" ? 2 : token.markup.length;
      const lineEnd = markdown.indexOf("\n", start);
      headings.push({ level, start, end: lineEnd < 0 ? markdown.length : lineEnd });
    }
    if (token.type === "fence" || token.type === "code_block") code.push({ start, end });
    if (token.type !== "inline") continue;
    const block = markdown.slice(start, end);
    let from = 0;
    let escaped: ReturnType<typeof escapedAddresses> | undefined;
    const place = (text: string) => {
      const target = block.indexOf(`](${text}`, from);
      const at = target >= 0 ? target + 2 : block.indexOf(text, from);
      // A picture inside a link comes before the address of that link.
      const found = at >= 0 ? at : block.indexOf(text);
      // A reference link names its address elsewhere: then the block is the place.
      if (found < 0) {
        escaped ??= escapedAddresses(block, start);
        return escaped.get(text) ?? { start, end: start + 1 };
      }
      from = Math.max(from, found + text.length);
      return { start: start + found, end: start + found + text.length };
    };
    const children = token.children ?? [];
    let linked = 0;
    for (const [index, child] of children.entries()) {
      if (child.type === "link_close") linked--;
      if (child.type === "text" && !linked) {
        for (const [address] of child.content.matchAll(/https?:\/\/[^\s<>"«»()]+/gi))
          bare.push({ address, ...place(address) });
      }
      if (child.type !== "link_open" && child.type !== "image") continue;
      const image = child.type === "image";
      if (!image) linked++;
      const address = String(child.attrGet(image ? "src" : "href") ?? "");
      addresses.push({
        address,
        image,
        text: image ? inlineText(child) : linkText(children, index),
        ...place(address),
      });
    }
  }
  return { addresses, headings, bare, code };
}

/** Whether readers would see these signs of Markdown, since they set nothing off. */
export function showsSigns(markdown: string, signs: string): boolean {
  const tokens = reader.parse(markdown.replace(/\\[*_]/g, "  "), {} as never);
  return tokens.some(({ children }) =>
    children?.some(({ type, content }) => type === "text" && content.includes(signs)),
  );
}

/** The address of an inline link as it is written, be it between angle brackets. */
const destination = /\]\(\s*<?((?:\\.|[^\s\\()<>]|\([^\s()]*\))+)/g;

/** The addresses of inline links in `block` by what they mean, with where they stand, whatever escapes or codes they hold. */
function escapedAddresses(block: string, start: number): Map<string, { start: number; end: number; written: string }> {
  const found = new Map<string, { start: number; end: number; written: string }>();
  for (const { 0: whole, 1: written = "", index } of block.matchAll(destination)) {
    const end = start + index + whole.length;
    found.set(reader.utils.unescapeAll(written), { start: end - written.length, end, written });
  }
  return found;
}

/** The words of the link that opens at `index`. */
function linkText(children: readonly Token[], index: number): string {
  let text = "";
  for (let at = index + 1; at < children.length && children[at]?.type !== "link_close"; at++) {
    text += inlineText(children[at] as Token);
  }
  return text;
}

interface Environment extends RenderOptions {
  headings: { level: number; id: string; text: string }[];
  blocks: string[];
  /** Ids that are taken, and for each slug the last number that was put after it. */
  taken: Set<string>;
  numbers: Map<string, number>;
}

function environment(options: RenderOptions): Environment {
  return { ...options, headings: [], blocks: [], taken: new Set(), numbers: new Map() };
}

function make(): MarkdownIt {
  const markdown = createMarkdownIt("default", { html: false, linkify: false, typographer: false, maxNesting: 40 });
  markdown.validateLink = isAllowedAddress;
  markdown.use(footnotes);
  return markdown;
}

/** The id of a heading, from its words; numbered where the words came before. Linear in the number of headings. */
function headingId(text: string, { taken, numbers }: Environment): string {
  const slug = slugify(text) || "section";
  let number = numbers.get(slug) ?? 0;
  let id = number ? `${slug}-${number}` : slug;
  while (taken.has(id)) id = `${slug}-${++number}`;
  numbers.set(slug, number);
  taken.add(id);
  return headingIdPrefix + id;
}

/** Moves a text's `#` headings down to level 2: a page has one title of level 1, and it is not in the text. */
function lowerHeadings(markdown: MarkdownIt): void {
  markdown.core.ruler.push("lower_headings", ({ tokens }) => {
    for (const token of tokens) {
      if (token.type === "heading_open" || token.type === "heading_close")
        token.tag = token.tag === "h1" ? "h2" : token.tag;
    }
  });
}

/** Says by a class how a cell is aligned: the page's own policy refuses styles that stand in it. */
function alignedCells(markdown: MarkdownIt): void {
  markdown.core.ruler.push("aligned_cells", ({ tokens }) => {
    for (const token of tokens) {
      if (token.type !== "th_open" && token.type !== "td_open") continue;
      const side = /^text-align:(left|center|right)$/.exec(String(token.attrGet("style") ?? ""))?.[1];
      token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
      if (side) token.attrSet("class", `align-${side}`);
    }
  });
}

/** What scrolls must be reachable by keyboard (WCAG 2.1.1), and what is reached must have a name. */
function reachableSamples(markdown: MarkdownIt): void {
  for (const name of ["fence", "code_block"] as const) {
    const plain = markdown.renderer.rules[name];
    markdown.renderer.rules[name] = (tokens, at, options, env, self) => {
      const label = wordsOf("interface", (env as unknown as Environment).language).body.sample;
      const html = plain?.(tokens, at, options, env, self) ?? "";
      return html.replace(/^<pre>/, `<pre tabindex="0" role="group" aria-label="${label}">`);
    };
  }
}

/** The same of tables: what is wider than the page scrolls in a frame, since a table that scrolls is none any more to some. */
function reachableTables(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  rules.table_open = (_tokens, _at, _options, env) => {
    const label = wordsOf("interface", (env as unknown as Environment).language).body.table;
    return `<div class="table" tabindex="0" role="group" aria-label="${label}"><table>\n`;
  };
  rules.table_close = () => "</table></div>\n";
}

/** Gives ids, links and pictures their final addresses, and text its typography. */
function addresses(markdown: MarkdownIt): void {
  markdown.core.ruler.push("addresses", (state) => {
    const env = state.env as unknown as Environment;
    for (const [at, token] of state.tokens.entries()) {
      if (token.type === "heading_open") {
        const inline = state.tokens[at + 1];
        const text = inline ? inlineText(inline) : "";
        const id = headingId(text, env);
        token.attrSet("id", id);
        env.headings.push({ level: Number(token.tag.slice(1)), id, text });
      }
    }
    // Once all headings have their ids: a text links to what follows, too.
    for (const token of state.tokens) {
      if (token.type === "fence" || token.type === "code_block") env.blocks.push(token.content.trim());
      if (token.type !== "inline") continue;
      env.blocks.push(inlineText(token));
      for (const child of token.children ?? []) finish(child, env);
    }
  });
}

function finish(token: Token, env: Environment): void {
  if (token.type === "text") token.content = typeset(token.content, env.language);
  if (token.type === "link_open") {
    const address = String(token.attrGet("href") ?? "");
    if (!isAllowedAddress(address)) token.attrs = [];
    else if (address.startsWith("#")) token.attrSet("href", withId(address, env.taken));
    else if (address.startsWith("/")) token.attrSet("href", env.href(withId(address, headingsAt(address, env))));
    else if (external.test(address)) {
      token.attrSet("class", "external");
      token.attrSet("rel", "external noopener");
    }
  }
  if (token.type === "image") {
    const path = imagePath(String(token.attrGet("src") ?? ""));
    // A picture from another host would tell that host who reads: its description stands in its place.
    if (path) {
      token.attrSet("src", env.href(imageFolder + path));
      const size = env.pictureSize?.(path);
      if (size) {
        token.attrSet("width", String(size.width));
        token.attrSet("height", String(size.height));
      }
      token.attrSet("loading", "lazy");
    } else {
      token.type = "text";
      token.tag = "";
      token.content = inlineText(token);
    }
  }
}

function headingsAt(address: string, { headingsOf }: Environment): ReadonlySet<string> {
  const path = address.includes("#") ? pathOf(address) : undefined;
  return (path !== undefined && headingsOf?.(path)) || none;
}

const none: ReadonlySet<string> = new Set();

/** An address with the id of the heading that its anchor names; as it is where it names something else on the page. */
function withId(address: string, names: ReadonlySet<string>): string {
  const anchor = anchorOf(address);
  const name = headingNamed(anchor, names);
  return name === undefined ? address : address.slice(0, -anchor.length) + headingIdPrefix + name;
}

function inlineText(token: Token): string {
  if (!token.children?.length) return token.content;
  return token.children
    .map((child) => (child.type === "softbreak" || child.type === "hardbreak" ? " " : inlineText(child)))
    .join("");
}
