/** What a build knows at its end and the next one asks for: JSON files beside the program, never beside the site. */
import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
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
 * What this process wrote itself, by path: `npm start` builds again and again. Whether a cache tells the truth is never
 * taken from its file either: what it says of a file counts as long as the file has the hash that it says.
 */
const atHand = new Map<string, object>();

/** Each undefined where there is none, or where it cannot be read. */
export async function readCache<Layer>({ whole, recent }: CacheFiles): Promise<{ [Name in keyof CacheFiles]?: Layer }> {
  const [older, newer] = await Promise.all([readJson<Layer>(whole), readJson<Layer>(recent)]);
  return { ...(older && { whole: older }), ...(newer && { recent: newer }) };
}

/** A cache that cannot be written makes the next build slower, and this one no worse. */
export async function writeCache(files: CacheFiles, layer: keyof CacheFiles, cache: object): Promise<void> {
  const path = files[layer];
  const draft = `${path}.${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, JSON.stringify(cache));
    await rename(draft, path);
    atHand.set(path, cache);
    if (layer === "recent") return;
    await rm(files.recent, { force: true });
    atHand.delete(files.recent);
    await clearOut();
  } catch {
    await rm(draft, { force: true });
  }
}

async function readJson<Value>(path: string): Promise<Value | undefined> {
  const written = atHand.get(path);
  if (written && existsSync(path)) return written as Value;
  try {
    return JSON.parse(await readFile(path, "utf8")) as Value;
  } catch {
    return undefined;
  }
}

async function clearOut(): Promise<void> {
  const names = await readdir(folder);
  const siteOf = (name: string) => name.slice(0, name.indexOf("."));
  const latest = new Map<string, number>();
  for (const name of names) {
    const { mtimeMs } = await stat(join(folder, name));
    latest.set(siteOf(name), Math.max(mtimeMs, latest.get(siteOf(name)) ?? 0));
  }
  const old = new Set(
    [...latest]
      .sort((a, b) => b[1] - a[1])
      .slice(mostSites)
      .map(([site]) => site),
  );
  for (const name of names) if (old.has(siteOf(name))) await rm(join(folder, name), { force: true });
}
