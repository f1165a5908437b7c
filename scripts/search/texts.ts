/** The files of one of Pagefind's indexes in; of each word, which of its pages have it in their text, and how often, out. */
import { gunzipSync } from "node:zlib";
import type { IndexFile } from "pagefind";
import { type Mention, mention, pageOf, timesOf } from "../../layouts/browser/texts.ts";
import { fold } from "../language/fold.ts";
import { Reader } from "./cbor.ts";

/** Pages in the order in which Pagefind lists them. Throws where the files are not those that Pagefind 1.5 writes. */
export function textsIn(files: readonly IndexFile[]): Map<string, Mention[]> {
  const texts = new Map<string, Mention[]>();
  const add = (word: string, mentions: Mention[]) => {
    if (mentions.length === 0) return;
    // Pagefind keeps `côte` and `côté` apart; whoever types `cote` may mean either.
    const folded = fold(word);
    const before = texts.get(folded);
    texts.set(folded, before ? merged(before, mentions) : mentions);
  };
  for (const { path, content } of files) if (path.endsWith(".pf_index")) readPart(gunzipSync(content), add);
  return texts;
}

/**
 * A part is a list of one list, of words; a word is a list of itself, the pages that have it, and other spellings of it,
 * each with its pages.
 */
function readPart(plain: Uint8Array, add: (word: string, mentions: Mention[]) => void): void {
  const reader = new Reader(plain);
  const wordWithPages = (others?: () => void) => {
    let word = "";
    reader.list((position) => {
      if (position === 0) word = reader.string();
      else if (position === 1) add(word, pagesOf(reader));
      else if (others) reader.list(others);
      else reader.skip();
    });
  };
  reader.list(() => reader.list(() => wordWithPages(() => wordWithPages())));
}

/** A page is a list that begins with how far it is from the one before and the places of the word in its text. */
function pagesOf(reader: Reader): Mention[] {
  const mentions: Mention[] = [];
  let page = 0;
  reader.list(() => {
    let times = 0;
    reader.list((position) => {
      if (position === 0) page += reader.number();
      else if (position === 1) times = reader.numbersFromZero();
      else reader.skip();
    });
    // What only title, summary or facts say is in the head.
    if (times > 0) mentions.push(mention(page, times));
  });
  return mentions;
}

function merged(one: readonly Mention[], other: readonly Mention[]): Mention[] {
  const times = new Map(one.map((said) => [pageOf(said), timesOf(said)]));
  for (const said of other) times.set(pageOf(said), (times.get(pageOf(said)) ?? 0) + timesOf(said));
  return [...times].map(([page, all]) => mention(page, all)).sort((a, b) => a - b);
}

/** The ids of an index's pages, in its own order: a page is a list that begins with its id. */
export function idsIn(files: readonly IndexFile[]): readonly string[] {
  const listing = files.find(({ path }) => path.endsWith(".pf_meta"));
  if (!listing) throw new Error("An index of Pagefind’s without its list of pages.");
  const reader = new Reader(gunzipSync(listing.content));
  const ids: string[] = [];
  // Its version, its pages, and more.
  reader.list((position) => {
    if (position === 0) reader.skip();
    else
      reader.list(() =>
        reader.list((at) => {
          if (at === 0) ids.push(reader.string());
          else reader.skip();
        }),
      );
  }, 2);
  return ids;
}
