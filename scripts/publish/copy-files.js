/**
 * A process of its own, for the second core: while content is read, links the published files of some books (see
 * book.ts) into the folder that is being made. A file whose bytes are not those that its book knows is left out.
 */
import { createHash } from "node:crypto";
import { linkSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";

/** @typedef {{ books: string[], output: string, staging: string }} Order absolute paths */

process.once("message", (/** @type {Order} */ { books, output, staging }) => {
  const made = new Set();
  const copied = [];
  for (const [path, { hash }] of books.flatMap(filesOf)) {
    try {
      if (
        createHash("sha1")
          .update(readFileSync(output + path))
          .digest("hex") !== hash
      )
        continue;
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
});

/**
 * @param {string} book
 * @returns {[path: string, file: { hash: string }][]} the hash is SHA-1, in hexadecimal digits
 */
function filesOf(book) {
  try {
    const { pages = {}, files = {} } = JSON.parse(readFileSync(book, "utf8"));
    return [...Object.entries(pages), ...Object.entries(files)];
  } catch {
    return [];
  }
}
