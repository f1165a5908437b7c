/** Bytes in CBOR (RFC 8949), as Pagefind writes its files, in; the texts and lists that they hold out. */

/** What kind of thing comes next; below these are numbers, above them what Pagefind never writes. */
const majors = { number: 0, bytes: 2, text: 3, list: 4 };

/** What each of Pagefind's files begins with, once it is no longer compressed. */
const signature = "pagefind_dcd";

const decoder = new TextDecoder();

/** Reads one thing after another; throws where something else comes than what is asked for. */
export class Reader {
  /** Where the next thing begins. */
  at = signature.length;

  /** `bytes`: one of Pagefind's files, no longer compressed. Throws where it is none. */
  constructor(private readonly bytes: Uint8Array) {
    if (decoder.decode(bytes.subarray(0, this.at)) !== signature) throw new Error("This is no file of Pagefind’s.");
  }

  string(): string {
    const { major, size } = this.#head();
    if (major !== majors.text) throw unexpected();
    this.at += size;
    return decoder.decode(this.bytes.subarray(this.at - size, this.at));
  }

  /** `read` is called for each item, or for the first `atMost` of them: the reader then stands at the next one. */
  list(read: (position: number) => void, atMost = Number.POSITIVE_INFINITY): void {
    const { major, size } = this.#head();
    if (major !== majors.list) throw unexpected();
    for (let position = 0; position < size && position < atMost; position++) read(position);
  }

  /** A number from 0. */
  number(): number {
    const { major, size } = this.#head();
    if (major !== majors.number) throw unexpected();
    return size;
  }

  /** How many of a list of numbers are not below 0. */
  numbersFromZero(): number {
    let count = 0;
    this.list(() => {
      if (this.#head().major === majors.number) count++;
    });
    return count;
  }

  skip(): void {
    // A loop over what is left, not a call for each list in a list: there are millions of numbers to pass.
    for (let left = 1; left > 0; left--) {
      const { major, size } = this.#head();
      if (major === majors.bytes || major === majors.text) this.at += size;
      else if (major === majors.list) left += size;
      else if (major > majors.list) throw unexpected();
    }
  }

  /** What comes next, and its length or value: of one byte with it, or in the 1, 2, 4 or 8 bytes that follow. */
  #head(): { major: number; size: number } {
    const first = this.bytes[this.at++] ?? 0;
    const short = first & 31;
    if (short < 24) return { major: first >> 5, size: short };
    let size = 0;
    for (let left = 1 << (short - 24); left > 0; left--) size = size * 256 + (this.bytes[this.at++] ?? 0);
    return { major: first >> 5, size };
  }
}

function unexpected(): Error {
  return new Error("Pagefind’s file is not as expected.");
}
