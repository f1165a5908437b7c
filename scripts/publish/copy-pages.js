/**
 * A process of its own, for the second core: while content is read, links the published pages of a book (see
 * ledger.ts) into the folder that is being made. A page whose bytes are not those that the book knows is left out.
 */
import { createHash } from "node:crypto";
import { linkSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";

process.once(
  "message",
  (/** @type {{ book: string, output: string, staging: string }} */ { book, output, staging }) => {
    /** @type {[string, { hash: string }][]} */
    let pages = [];
    try {
      pages = Object.entries(JSON.parse(readFileSync(book, "utf8")).pages);
    } catch {
      // No book, no pages: all are made.
    }
    const made = new Set();
    const copied = [];
    for (const [path, { hash }] of pages) {
      try {
        if (
          createHash("sha1")
            .update(readFileSync(output + path))
            .digest("hex") !== hash
        )
          throw new Error("changed");
        const folder = dirname(staging + path);
        if (!made.has(folder)) mkdirSync(folder, { recursive: true });
        made.add(folder);
        linkSync(output + path, staging + path);
        copied.push(path);
      } catch {
        // It is made anew.
      }
    }
    process.send?.(copied, () => process.disconnect());
  },
);
