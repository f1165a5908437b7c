/** What a reader must know of an index before asking it anything in, its file out, and back. */

/** In the folder of each index. */
export const listingFile = "listing.txt";

export interface Listing {
  /** Pagefind's ids of its pages, in its own order: the names of their fragments. */
  ids: readonly string[];
  /** The first word of each file of what the texts say; see texts.ts. */
  starts: readonly string[];
}

export function writeListing({ ids, starts }: Listing): string {
  return `${ids.join(" ")}\n${starts.join(" ")}`;
}

export function readListing(written: string): Listing {
  const [ids = [], starts = []] = written.split("\n").map((line) => line.split(" ").filter(Boolean));
  return { ids, starts };
}
