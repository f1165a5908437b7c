/** Mended files in, the same files changed on disk, and sentences about those that could not be, out. */
import { chmod, constants, copyFile, readFile, rename, rm, stat, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Words } from "../../schemas/index.ts";
import { WordedError } from "../language/worded-error.ts";
import { wordsOf } from "../language/words.ts";
import type { Mended } from "../rules/mend.ts";

/**
 * Writes each; a file that changed since it was read, or whose new name is taken, is left as it is and told. Each is
 * replaced in one step: whoever stops the command finds it as it was or as it was to be. Ctrl+C waits for the file at hand.
 */
export async function writeMended(all: readonly Mended[], root: string): Promise<Words[]> {
  const refused: Words[] = [];
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, stop);
  try {
    for (const mended of all) {
      const reason = stopped ? words.stopped({ file: mended.file }) : await write(mended, root);
      if (reason) refused.push(reason);
    }
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
  return refused;
}

const words = wordsOf("terminal").written;

const mark = Buffer.from([0xef, 0xbb, 0xbf]);

async function write({ file, renamed, before, after }: Mended, root: string): Promise<Words | undefined> {
  const path = onDisk(file, root);
  const bytes = await readFile(path);
  const marked = bytes.subarray(0, mark.length).equals(mark);
  if (!bytes.subarray(marked ? mark.length : 0).equals(Buffer.from(before))) {
    return words.changed({ file });
  }
  if (before !== after) await replace(path, Buffer.concat([marked ? mark : Buffer.alloc(0), Buffer.from(after)]));
  if (renamed && !(await move(path, onDisk(renamed, root)))) {
    return words.taken({ file, renamed });
  }
  return undefined;
}

/** Written beside, under a name that content never has, and put in place only once it reads back as it should. */
async function replace(path: string, bytes: Buffer): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, bytes, { flag: "wx" });
    await chmod(beside, (await stat(path)).mode);
    if (!(await readFile(beside)).equals(bytes)) throw new WordedError(words.unreadable({ path }));
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
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
