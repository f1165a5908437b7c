/** A finished folder in; the published folder replaced by it, in one step or not at all. */
import { readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

const making = ".making-";
const retired = ".retired-";

/** Where a build may write: a sibling of `output`, so that the swap is a rename on one file system. */
export function stagingOf(output: string): string {
  return `${output}${making}${process.pid}`;
}

/** Puts `staging` in the place of `output`. */
export async function swap(staging: string, output: string): Promise<void> {
  const old = `${output}${retired}${process.pid}`;
  const replacing = await exists(output);
  if (replacing) await rename(output, old);
  try {
    await rename(staging, output);
  } catch (error) {
    if (replacing) await rename(old, output);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/**
 * Undoes what a build that was killed left behind: brings back a folder that was being replaced, removes half-made
 * ones. Those of a process that still runs are left alone.
 */
export async function recover(output: string): Promise<void> {
  const folder = dirname(output);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    const [, kind, pid] = new RegExp(`^${escaped(basename(output))}(\\.making-|\\.retired-)(\\d+)$`).exec(name) ?? [];
    if (!kind || isRunning(Number(pid))) continue;
    if (kind === retired && !(await exists(output))) await rename(path, output);
    else await rm(path, { recursive: true, force: true });
  }
}

/** Whether a process of this machine with that number runs. */
export function isRunning(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function exists(path: string): Promise<boolean> {
  return !!(await stat(path).catch(() => undefined));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
