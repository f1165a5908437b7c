import { expect, test } from "vitest";
import { readListing, writeListing } from "./listing.ts";

test.each([
  { ids: ["zz_1a2b3c4", "zz_5d6e7f8"], starts: ["abri", "école", "zoo"] },
  { ids: [], starts: [] },
])("a listing reads as it was written", (listing) => {
  expect(readListing(writeListing(listing))).toEqual(listing);
});
