/** An entry in; what its text links to, shows and is divided by out, read with as little parsing as will do. */
import { type FoundAddress, type MarkdownParts, readMarkdown } from "./markdown.ts";
import type { EntrySource } from "./rule.ts";

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

/** Whatever can make a link or picture in CommonMark: inline, by reference, or between angle brackets. */
const mayLink = /\]\(|\]:|<[a-z][a-z0-9+.-]{1,31}:|<[^<>\s@]{1,64}@/gi;
/** An inline link whose address says plainly what it is: no entity, escape, title or nested bracket. */
const plainTarget = /\]\(((?:https?:\/\/|\/|#)[\w.~:/?#@!$+,=&%-]*)\)/y;

/**
 * The addresses that an entry's text names. Most texts have a few plain links: those are found without parsing,
 * which would otherwise be the longest part of a check. Anything less plain is parsed.
 */
export function addressesOf(entry: EntrySource): readonly Pick<FoundAddress, "address" | "image" | "start" | "end">[] {
  const { body } = entry.read;
  const found: Pick<FoundAddress, "address" | "image" | "start" | "end">[] = [];
  for (const { 0: sign, index } of body.matchAll(mayLink)) {
    plainTarget.lastIndex = index;
    const address = sign === "](" ? plainTarget.exec(body)?.[1] : undefined;
    if (address === undefined || body.includes("![")) return partsOf(entry).addresses;
    found.push({ address, image: false, start: index + 2, end: index + 2 + address.length });
  }
  return found;
}

/** Pictures that an entry's text shows. */
export function picturesOf(entry: EntrySource): readonly FoundAddress[] {
  return entry.read.body.includes("![") ? partsOf(entry).addresses.filter(({ image }) => image) : [];
}
