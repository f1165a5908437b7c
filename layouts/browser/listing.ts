/** What a reader must know of an index before asking it anything in, its file out, and back. */

import { sharedStart } from "./front-coding.ts";

/** In the folder of each index. */
export const listingFile = "listing.txt";

export interface Listing {
  /** Pagefind's ids of its pages, in its own order: the names of their fragments. */
  ids: readonly string[];
  /** The first word of each file of what the texts say; see texts.ts. */
  starts: readonly string[];
}

/** What all ids begin with is written once, for they are most of the file. */
export function writeListing({ ids, starts }: Listing): string {
  const [first = ""] = ids;
  const shared = Math.min(...ids.map((id) => sharedStart(first, id)), first.indexOf("_") + 1);
  return [first.slice(0, shared), ids.map((id) => id.slice(shared)).join(" "), starts.join(" ")].join("\n");
}

export function readListing(written: string): Listing {
  const [shared = "", ids = "", starts = ""] = written.split("\n");
  const listed = (line: string) => line.split(" ").filter(Boolean);
  return { ids: listed(ids).map((id) => shared + id), starts: listed(starts) };
}
