/** Mended files in, the same files changed on disk, and sentences about those that could not be, out. */
import { constants, copyFile, readFile, rename, stat, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Mended } from "./catalogue/mend.ts";

/** Writes each; a file that changed since it was read, or whose new name is taken, is left as it is and told. */
export async function writeMended(all: readonly Mended[], root: string): Promise<string[]> {
  const refused: string[] = [];
  for (const mended of all) {
    const reason = await write(mended, root);
    if (reason) refused.push(reason);
  }
  return refused;
}

const mark = Buffer.from([0xef, 0xbb, 0xbf]);

async function write({ file, renamed, before, after }: Mended, root: string): Promise<string | undefined> {
  const path = onDisk(file, root);
  const bytes = await readFile(path);
  const marked = bytes.subarray(0, mark.length).equals(mark);
  if (!bytes.subarray(marked ? mark.length : 0).equals(Buffer.from(before))) {
    return `${file} a changé entre-temps : il est resté tel quel. Relancez npm run fix.`;
  }
  if (before !== after) await writeFile(path, Buffer.concat([marked ? mark : Buffer.alloc(0), Buffer.from(after)]));
  if (renamed && !(await move(path, onDisk(renamed, root)))) {
    return `${file} n’a pas été renommé : ${renamed} existe déjà.`;
  }
  return undefined;
}

/** Says whether it was done: a file is never put over another. */
async function move(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    // Where capitals do not count in names, the new name may be the file itself.
    const [old, found] = await Promise.all([stat(from), stat(to)]);
    if (old.ino !== found.ino || old.dev !== found.dev || from.toLowerCase() !== to.toLowerCase()) return false;
    await rename(from, to);
    return true;
  }
  await unlink(from);
  return true;
}

function onDisk(file: string, root: string): string {
  return join(root, ...file.split("/").slice(1));
}
