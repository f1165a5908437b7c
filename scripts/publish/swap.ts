/** A finished folder in; the published folder replaced by it, in one step or not at all. */
import { spawn } from "node:child_process";
import { existsSync, lstatSync, readdirSync, renameSync, rmSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isLock } from "./lock-text.ts";
import { isMarked, markerFile } from "./output.ts";

const making = ".making-";
const retired = ".retired-";
const waiting = ".lock-";

/** Where a build may write: a sibling of `output`, so that the swap is a rename on one file system. */
export function stagingOf(output: string): string {
  return `${output}${making}${process.pid}`;
}

/** Where a build that waits for its turn writes the lock that it will put in place. */
export function draftLockOf(output: string): string {
  return `${output}${waiting}${process.pid}`;
}

/**
 * Puts `staging` in the place of `output`. Both renames are synchronous: no signal that this process listens to, and
 * nothing else that it does, comes between them (see docs/decisions/0006-publishing.md). `clear` removes the old folder.
 */
export async function swap(staging: string, output: string, clear = discard): Promise<void> {
  const old = `${output}${retired}${process.pid}`;
  const replacing = existsSync(output);
  if (replacing) renameSync(output, old);
  try {
    renameSync(staging, output);
  } catch (error) {
    if (replacing) renameSync(old, output);
    throw error;
  }
  await clear(old);
}

/**
 * Undoes what a build that was killed left behind: brings back a folder that was being replaced, removes half-made
 * ones. Those of another process that still runs are left alone; one with the number of this process is of a process
 * before it (containers count from the same number each time), so that this must come before anything is made. What only
 * has such a name, and no marker of a build in it, is somebody else's.
 */
export async function recover(output: string): Promise<void> {
  for (const { path, kind } of await leftBehind(output)) {
    if (!isOurs(path, kind)) continue;
    if (kind === retired && !existsSync(output)) renameSync(path, output);
    else await discard(path);
  }
}

/** An empty folder is what is left where a build was killed in the moment between making and marking it. */
function isOurs(path: string, kind: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (kind === waiting) return !!found?.isFile() && isLock(path);
  if (!found?.isDirectory()) return false;
  return isMarked(path) || readdirSync(path).length === 0;
}

async function leftBehind(output: string): Promise<{ path: string; kind: string }[]> {
  const folder = dirname(output);
  const form = new RegExp(`^${escaped(basename(output))}(\\.making-|\\.retired-|\\.lock-)(\\d+)(?:-stale)?$`);
  const names = await readdir(folder).catch(() => []);
  return names.flatMap((name) => {
    const [, kind, pid] = form.exec(name) ?? [];
    return kind && !isAnother(Number(pid)) ? [{ path: join(folder, name), kind }] : [];
  });
}

/**
 * Removing twenty thousand files takes a second: a process of its own does it after this one has ended. Where that one is
 * killed, the next build cleans up.
 */
export async function discardLater(path: string): Promise<void> {
  const remove = `const { readdirSync, rmSync } = require("node:fs");
    const [, path, last] = process.argv;
    const options = { recursive: true, force: true, maxRetries: 3 };
    for (const name of readdirSync(path)) if (name !== last) rmSync(path + "/" + name, options);
    rmSync(path, options);`;
  spawn(process.execPath, ["-e", remove, path, markerFile], { detached: true, stdio: "ignore" }).unref();
}

/**
 * A folder that cannot be removed now is no reason to publish nothing: the next build tries again. The marker goes last,
 * so that it still can where this is cut short.
 */
export async function discard(path: string): Promise<void> {
  const names = await readdir(path).catch(() => []);
  for (const name of names) if (name !== markerFile) await rm(join(path, name), everything).catch(() => {});
  await rm(path, everything).catch(() => {});
}

const everything = { recursive: true, force: true, maxRetries: 3 } as const;

/**
 * The same, where nothing can be awaited any more. Writes that were already asked for go on meanwhile, and make folders
 * anew: it is done once nothing has come back for a while.
 */
export function discardSync(path: string): void {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let tries = 0, quiet = 0; tries < 100 && quiet < 3; tries++) {
    quiet = existsSync(path) ? 0 : quiet + 1;
    if (quiet === 0) removeNow(path);
    Atomics.wait(clock, 0, 0, 10);
  }
}

function removeNow(path: string): void {
  try {
    for (const name of readdirSync(path)) if (name !== markerFile) rmSync(join(path, name), everything);
    rmSync(path, everything);
  } catch {
    // Something was written meanwhile: it is tried again.
  }
}

/** Whether another process of this machine with that number runs. */
export function isAnother(pid: number): boolean {
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
