/** What a build knows at its end and the next one asks for: JSON files beside the program, never beside the site. */
import { hash } from "node:crypto";
import { lstatSync } from "node:fs";
import { lstat, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { readSealed, writeSealed } from "../content/sealed-file.ts";
import { root } from "../root.ts";

const folder = `${root}.essaim/sites/`;

/** Caches of more sites than this are not kept: the oldest go first. */
const mostSites = 6;

/** With more rows than this in the recent layer, the whole cache is written anew. */
export const mostRecent = 400;

/**
 * Where a cache lies. Writing ten thousand pages' worth of it takes longer than making the pages of one edit: what changed
 * since the `whole` was written goes into `recent`, which knows better.
 */
export interface CacheFiles {
  whole: string;
  recent: string;
}

/** Where the caches of the site published at `output` lie; `digest` is what made their names. */
export function cacheFilesOf(
  output: string,
  digest = "sha256",
): Record<"content" | "related" | "pages" | "search", CacheFiles> {
  const name = `${folder}${hash(digest, output)}`;
  const of = (cache: string) => ({ whole: `${name}.${cache}.json`, recent: `${name}.${cache}.recent.json` });
  return { content: of("content"), related: of("related"), pages: of("pages"), search: of("search") };
}

/**
 * What this process wrote itself, by path, with what its file then was: `npm start` builds again and again. Whether a
 * cache tells the truth is never taken from its file either: what it says of a file counts as long as the file has the
 * hash that it says.
 */
const atHand = new Map<string, { cache: object; stamp: string | undefined }>();

/** Each undefined where there is none, or where it cannot be read. */
export function readCache<Layer>({ whole, recent }: CacheFiles): { [Name in keyof CacheFiles]?: Layer } {
  const [older, newer] = [readLayer<Layer>(whole), readLayer<Layer>(recent)];
  return { ...(older && { whole: older }), ...(newer && { recent: newer }) };
}

/** A cache that cannot be written makes the next build slower, and this one no worse. */
export async function writeCache(files: CacheFiles, layer: keyof CacheFiles, cache: object): Promise<void> {
  const path = files[layer];
  atHand.delete(path);
  if (!(await writeSealed(path, cache))) return;
  atHand.set(path, { cache, stamp: stampOf(path) });
  if (layer === "recent") return;
  await rm(files.recent, removed).catch(() => {});
  atHand.delete(files.recent);
  await clearOut();
}

function readLayer<Layer>(path: string): Layer | undefined {
  const written = atHand.get(path);
  if (written?.stamp !== undefined && written.stamp === stampOf(path)) return written.cache as Layer;
  return readSealed<Layer>(path);
}

/** Another where somebody has written to the file; undefined where it is none. */
function stampOf(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false, bigint: true });
  return found?.isFile() ? [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(" ") : undefined;
}

const ourName = /^[0-9a-f]{40,64}\.(content|related|pages|search)\.(recent\.)?json(\.\d+)?$/;

/** Another build may clear out at the same time. */
async function clearOut(): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => ourName.test(name));
  const siteOf = (name: string) => name.slice(0, name.indexOf("."));
  const latest = new Map<string, number>();
  for (const name of names) {
    const { mtimeMs = 0 } = (await lstat(join(folder, name)).catch(() => undefined)) ?? {};
    latest.set(siteOf(name), Math.max(mtimeMs, latest.get(siteOf(name)) ?? 0));
  }
  const old = new Set(
    [...latest]
      .sort((a, b) => b[1] - a[1])
      .slice(mostSites)
      .map(([site]) => site),
  );
  for (const name of names) if (old.has(siteOf(name))) await rm(join(folder, name), removed).catch(() => {});
}

const removed = { force: true, recursive: true } as const;
