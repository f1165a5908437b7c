/** Pagefind's file about a whole index (`*.pf_meta`) in, the ids of its pages and the extent of its parts out. */
import { Reader } from "./cbor.ts";

export interface Listing {
  /** The pages in its own order: what a search gives back, and the name of the page's fragment file. */
  ids: readonly string[];
  /** The parts, in the order of their words (stems): `from` and `to` are the first and the last that is looked for there. */
  parts: readonly { from: string; to: string; name: string }[];
  /** Where the list of parts stands in the file, from its first byte to the one after the last. */
  start: number;
  end: number;
}

/**
 * `plain`: the file once it is no longer compressed: a list of the version, the pages, the parts and more; a page is a
 * list that begins with its id. Throws where it is anything else.
 */
export function readListing(plain: Uint8Array): Listing {
  const reader = new Reader(plain);
  reader.list(() => reader.skip(), 1);
  const ids: string[] = [];
  reader.list(() => {
    reader.list((position) => {
      if (position === 0) ids.push(reader.string());
      else reader.skip();
    });
  });
  const start = reader.at;
  const parts: { from: string; to: string; name: string }[] = [];
  reader.list(() => {
    const texts: string[] = [];
    reader.list(() => texts.push(reader.string()));
    const [from = "", to = "", name = ""] = texts;
    parts.push({ from, to, name });
  });
  return { ids, parts, start, end: reader.at };
}
