/** Pagefind's file about a whole index (`*.pf_meta`) in, the ids of its pages in its own order out. */

/** A page's id is what a search gives back, and the name of the page's fragment file. */
const signature = "pagefind_dcd";

/**
 * `plain`: the file once it is no longer compressed, in CBOR (RFC 8949): a list of the version, the pages and more; a
 * page is a list that begins with its id. Throws where it is anything else.
 */
export function pageIds(plain: Uint8Array): string[] {
  const reader = new Reader(plain);
  if (reader.text(signature.length) !== signature) throw new Error("This is no file of Pagefind’s.");
  reader.list(() => reader.skip(), 1);
  const ids: string[] = [];
  reader.list(() => {
    reader.list((at) => {
      if (at === 0) ids.push(reader.string());
      else reader.skip();
    });
  });
  return ids;
}

const majors = { number: 0, bytes: 2, text: 3, list: 4 };
const decoder = new TextDecoder();

class Reader {
  #at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  text(length: number): string {
    const from = this.#at;
    this.#at += length;
    return decoder.decode(this.bytes.subarray(from, this.#at));
  }

  string(): string {
    const { major, size } = this.#head();
    if (major !== majors.text) throw new Error("Pagefind’s list of pages is not as expected.");
    return this.text(size);
  }

  /** `read` is called for each item, or for the first `atMost` of them: the reader then stands at the next one. */
  list(read: (at: number) => void, atMost = Number.POSITIVE_INFINITY): void {
    const { major, size } = this.#head();
    if (major !== majors.list) throw new Error("Pagefind’s list of pages is not as expected.");
    for (let at = 0; at < size && at < atMost; at++) read(at);
  }

  skip(): void {
    const { major, size } = this.#head();
    if (major === majors.bytes || major === majors.text) this.#at += size;
    else if (major === majors.list) for (let left = size; left > 0; left--) this.skip();
    else if (major !== majors.number) throw new Error("Pagefind’s list of pages is not as expected.");
  }

  /** What comes next, and its length or value: of one byte with it, or in the 1, 2, 4 or 8 bytes that follow. */
  #head(): { major: number; size: number } {
    const first = this.bytes[this.#at++] ?? 0;
    const short = first & 31;
    if (short < 24) return { major: first >> 5, size: short };
    let size = 0;
    for (let left = 1 << (short - 24); left > 0; left--) size = size * 256 + (this.bytes[this.#at++] ?? 0);
    return { major: first >> 5, size };
  }
}
