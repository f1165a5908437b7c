/** An entry in; what its text links to, shows and is divided by out, read with as little parsing as will do. */
import {
  anchorOf,
  type FoundAddress,
  headingNamed,
  headingNames,
  type MarkdownParts,
  readMarkdown,
} from "./markdown.ts";
import { sign } from "./signs.ts";
import type { EntrySource, Target } from "./source.ts";

const parsed = new WeakMap<EntrySource["read"], MarkdownParts>();

/** The parts of an entry's text, parsed at most once however many rules ask. */
export function partsOf({ read }: EntrySource): MarkdownParts {
  let parts = parsed.get(read);
  if (!parts) {
    parts = readMarkdown(read.body);
    parsed.set(read, parts);
  }
  return parts;
}

/** Code between backticks, within a paragraph. */
const inlineCode = /(?<![\\`])(`{1,3})(?!`)(?:[^`\n]|\n(?![ \t]*\r?\n))+\1(?!`)/g;

/** The entry's text with blanks in place of what it quotes as code, which is shown as it is: every place stays its own. */
export function proseOf(entry: EntrySource): string {
  let prose = entry.read.body;
  const blank = (code: string) => code.replace(/[^\n]/g, " ");
  if (/`{3}|~{3}|^(?: {4}| {0,3}\t)/m.test(prose)) {
    let rest = "";
    let at = 0;
    for (const { start, end } of partsOf(entry).code) {
      rest += prose.slice(at, start) + blank(prose.slice(start, end));
      at = end;
    }
    prose = rest + prose.slice(at);
  }
  return prose.includes("`") ? prose.replace(inlineCode, blank) : prose;
}

/** An inline link whose address says plainly what it is: no entity, escape, title or nested bracket. */
const plainTarget = /\]\(((?:https?:\/\/|\/|#)[\w.~:/?#@!$+,=&%-]*)\)/y;

/** A web address or mailbox between angle brackets. */
const autolink = /<[a-z][a-z0-9+.-]{1,31}:|<[^<>\s@]{1,64}@/i;

/**
 * The addresses that an entry's text names. CommonMark makes links inline, by reference or between angle brackets:
 * where only plain inline ones occur, as in most texts, they are found without parsing, which would otherwise be the
 * longest part of a check.
 */
export function addressesOf(entry: EntrySource): readonly Target[] {
  const { body } = entry.read;
  const mayLink = entry.signs & (sign.bracket | sign.less);
  if (!mayLink) return [];
  if (entry.signs & sign.less && autolink.test(body)) return partsOf(entry).addresses;
  if (body.includes("]:") || body.includes("![")) return partsOf(entry).addresses;
  const found: Target[] = [];
  for (let at = body.indexOf("]("); at >= 0; at = body.indexOf("](", at + 2)) {
    plainTarget.lastIndex = at;
    const address = plainTarget.exec(body)?.[1];
    if (address === undefined) return partsOf(entry).addresses;
    found.push({ address, image: false, start: at + 2, end: at + 2 + address.length });
  }
  return found;
}

/** Pictures that an entry's text shows. */
export function picturesOf(entry: EntrySource): readonly FoundAddress[] {
  if (entry.cached) return entry.cached.pictures ?? [];
  return entry.signs & sign.bracket && entry.read.body.includes("![")
    ? partsOf(entry).addresses.filter(({ image }) => image)
    : [];
}

/**
 * Links of an entry's text that only its whole site can judge: to pages (`/defis/x/#titre`), and to what is on its own
 * page and no heading of the text (`#sources`).
 */
export function innerLinksOf(entry: EntrySource): readonly Target[] {
  if (entry.cached) return entry.cached.innerLinks ?? [];
  let links = innerLinks.get(entry.read);
  if (!links) {
    links = innerLinksIn(entry);
    innerLinks.set(entry.read, links);
  }
  return links;
}

const innerLinks = new WeakMap<EntrySource["read"], readonly Target[]>();

function innerLinksIn(entry: EntrySource): readonly Target[] {
  const { body } = entry.read;
  if (!/[#/]/.test(body)) return [];
  const links = addressesOf(entry).filter(({ address, image }) => !image && /^(?:\/|#.)/.test(address));
  if (!links.some(({ address }) => address.startsWith("#"))) return links;
  const names = headingNames(body);
  return links.filter(({ address }) => address.startsWith("/") || headingNamed(anchorOf(address), names) === undefined);
}
