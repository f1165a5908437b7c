/**
 * A process of its own, for the second core: an order in; the content's files with what their bytes hash to out, then
 * the published files that are as the last build left them, linked into the folder that is being made.
 */
import { hash } from "node:crypto";
import { linkSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { HashedFile } from "../content/cached-source.ts";
import { isLeftBehind } from "../content/left-behind.ts";
import { entryLimit } from "../content/limits.ts";
import { walk } from "../content/walk.ts";

/** Absolute paths. */
export interface Order {
  content: string;
  /** Of each site, caches that know hashes of its files (see cache-file.ts); later ones know better. */
  caches: string[];
  output: string;
  staging: string;
}

/** Told in two parts, as soon as each is known. */
export interface Answer {
  files: readonly HashedFile[];
  /** Paths of the site. */
  copied: readonly string[];
}

/** Another number takes its place where that process has ended (but on Windows). */
const parent = process.ppid;

process.on("disconnect", () => process.exit());

process.once("message", async (order: Order) => {
  await tell({ files: hashedFiles(order.content) });
  await tell({ copied: linkPublished(order) });
  process.disconnect();
});

/** Fulfilled once it is on its way: the other process needs it before this one is through with the rest. */
function tell(answer: Partial<Answer>): Promise<void> {
  return new Promise((resolve) => process.send?.(answer, () => resolve()));
}

/** Empty where the folder cannot be read: whoever reads it next will say why. */
function hashedFiles(content: string): HashedFile[] {
  try {
    return walk(content).map((file) => ({ ...file, hash: file.nature === "file" ? hashOf(content, file) : undefined }));
  } catch {
    return [];
  }
}

function hashOf(content: string, { segments, size }: HashedFile): string | undefined {
  if (size > entryLimit || !/\.(md|yaml)$/.test(segments.at(-1) ?? "") || isLeftBehind(segments)) return undefined;
  try {
    return hash("sha256", readFileSync(join(content, ...segments)));
  } catch {
    return undefined;
  }
}

/** A file whose bytes are not those that its cache knows is left out, and so made anew. */
function linkPublished({ caches, output, staging }: Order): string[] {
  const made = new Set<string>();
  const linked: string[] = [];
  for (const [path, { hash: known }] of new Map(caches.flatMap(filesOf))) {
    if (process.ppid !== parent) break;
    try {
      if (hash("sha256", readFileSync(output + path)) !== known) continue;
      const folder = dirname(staging + path);
      makeBelow(staging, folder, made);
      linkSync(output + path, staging + path);
      linked.push(path);
    } catch {
      // It is made anew.
    }
  }
  return linked;
}

/** Never makes `staging` itself: where it is gone, its build was stopped, and nobody would remove it again. */
function makeBelow(staging: string, folder: string, made: Set<string>): void {
  if (folder === staging || made.has(folder)) return;
  makeBelow(staging, dirname(folder), made);
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  made.add(folder);
}

/** By path of the site: files with their SHA-256, in hexadecimal digits. */
function filesOf(cache: string): [path: string, file: { hash: string }][] {
  try {
    const { pages = {}, files = {} } = JSON.parse(readFileSync(cache, "utf8"));
    return [...Object.entries(pages), ...Object.entries(files)] as [string, { hash: string }][];
  } catch {
    return [];
  }
}
