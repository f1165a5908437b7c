/** What a build knows at its end and the next one asks for: JSON files beside the program, never beside the site. */
import { hash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { root } from "../root.ts";

const shelf = `${root}.essaim/sites/`;

/** Books of more sites than this are not kept: the oldest goes first. */
const mostSites = 6;

/** Where the books of the site published at `output` lie: one about its pages, one about its search index. */
export function booksOf(output: string): { pages: string; search: string } {
  const name = `${shelf}${hash("sha1", output)}`;
  return { pages: `${name}.pages.json`, search: `${name}.search.json` };
}

/** Undefined where there is none, or where it cannot be read. */
export async function readBook<Book>(path: string): Promise<Book | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Book;
  } catch {
    return undefined;
  }
}

/** A book that cannot be written makes the next build slower, and this one no worse. */
export async function writeBook(path: string, book: object): Promise<void> {
  const draft = `${path}.${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, JSON.stringify(book));
    await rename(draft, path);
    await clearOut();
  } catch {
    await rm(draft, { force: true });
  }
}

async function clearOut(): Promise<void> {
  const books = await Promise.all(
    (await readdir(shelf)).map(async (name) => ({ name, at: (await stat(join(shelf, name))).mtimeMs })),
  );
  for (const { name } of books.sort((a, b) => b.at - a.at).slice(2 * mostSites)) await rm(join(shelf, name));
}
