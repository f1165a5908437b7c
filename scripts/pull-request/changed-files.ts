/** A content folder and an older one in, a way to ask whether a file is new or different out. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Located } from "../diagnostics/diagnostic.ts";

/**
 * Every error, but advice only about files that changed: who corrects a comma is not told what others left undone.
 * Both folders are absolute paths.
 */
export async function aboutChanges(located: readonly Located[], folder: string, older: string): Promise<Located[]> {
  const advised = new Set(located.filter(isAdvice).flatMap(filesOf));
  const changed = new Set<string>();
  for (const file of advised) if (await differs(file, folder, older)) changed.add(file);
  return located
    .filter((one) => !isAdvice(one) || filesOf(one).some((file) => changed.has(file)))
    .map((one) => (one.reverse && !changed.has(one.diagnostic.file) ? one.reverse : one));
}

/** What is said of two files is said to whoever changed either: of two alike, each may be the newer. */
function filesOf({ diagnostic: { file, related = [] } }: Located): string[] {
  return [file, ...related.map((other) => other.file)];
}

function isAdvice({ diagnostic: { severity } }: Located): boolean {
  return severity !== "error";
}

async function differs(file: string, folder: string, older: string): Promise<boolean> {
  const below = file.split("/").slice(1);
  const [now, before] = await Promise.all([folder, older].map((root) => bytesOf(join(root, ...below))));
  return !now || !before || !now.equals(before);
}

async function bytesOf(path: string): Promise<Buffer | undefined> {
  return await readFile(path).catch(() => undefined);
}
