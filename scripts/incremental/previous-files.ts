/**
 * The content and the published folder as they lie there in; the content's files with what their bytes hash to, and the
 * published files that are as the last build left them, linked into the folder that is being made, out.
 */
import { hash } from "node:crypto";
import { constants, linkSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { HashedFile } from "../content/cached-source.ts";
import { isLeftBehind } from "../content/left-behind.ts";
import { entryLimit } from "../content/limits.ts";
import { readSealed } from "../content/sealed-file.ts";
import { walk } from "../content/walk.ts";

/** Absolute paths. */
export interface Order {
  content: string;
  /** Of each site, caches that know hashes of its files (see cache-file.ts); later ones know better. */
  caches: string[];
  output: string;
  staging: string;
}

/** Empty where the folder cannot be read: whoever reads it next will say why. */
export function hashedFiles(content: string): HashedFile[] {
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

/**
 * Paths of the site. A file whose bytes are not those that its cache knows is left out, and so made anew. Ends early once
 * nobody `isWaiting`.
 */
export function linkPublished({ caches, output, staging }: Order, isWaiting: () => boolean): string[] {
  const made = new Set<string>();
  const linked: string[] = [];
  for (const [path, { hash: known }] of new Map(caches.flatMap(filesOf))) {
    if (!isWaiting()) break;
    try {
      if (!isInside(path) || hash("sha256", readFileSync(output + path, notFollowed)) !== known) continue;
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

/** A link would be published as a link, to what may be another file tomorrow. */
const notFollowed = { flag: constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) } as unknown as { flag: string };

function isInside(path: string): boolean {
  return path.startsWith("/") && !path.split("/").includes("..");
}

/** By path of the site: files with their SHA-256, in hexadecimal digits. */
function filesOf(cache: string): [path: string, file: { hash: string }][] {
  const { pages, files } = readSealed<Record<"pages" | "files", Record<string, { hash: string }>>>(cache) ?? {};
  return [...Object.entries(pages ?? {}), ...Object.entries(files ?? {})];
}
