/** Pagefind's file about a whole index (`*.pf_meta`) in, the ids of its pages or the extent of its parts out. */
import { Reader } from "./cbor.ts";

/**
 * `plain`: the file once it is no longer compressed: a list of the version, the pages and more; a page is a list that
 * begins with its id, which is what a search gives back, and the name of the page's fragment file. Throws where it is
 * anything else.
 */
export function pageIds(plain: Uint8Array): string[] {
  const reader = new Reader(plain);
  reader.list(() => reader.skip(), 1);
  const ids: string[] = [];
  reader.list(() => {
    reader.list((position) => {
      if (position === 0) ids.push(reader.string());
      else reader.skip();
    });
  });
  return ids;
}

/** The last word (its stem) of each part of the index, in their order. The same of `plain` as above. */
export function partEnds(plain: Uint8Array): string[] {
  const reader = new Reader(plain);
  reader.list(() => reader.skip(), 2);
  const ends: string[] = [];
  reader.list(() =>
    reader.list((position) => {
      if (position === 1) ends.push(reader.string());
      else reader.skip();
    }),
  );
  return ends;
}
