/** A published folder in; the right to replace it, held by one build at a time, out. */
import { existsSync, rmSync } from "node:fs";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { ifStopped } from "../incremental/if-stopped.ts";
import { WordedError } from "../language/worded-error.ts";
import { wordsOf } from "../language/words.ts";
import { UsageError } from "../terminal/arguments.ts";
import { isLock, isLockText } from "./lock-text.ts";
import { draftLockOf, isAnother } from "./swap.ts";

/** Milliseconds between looks at a lock that another build holds. */
const patience = 200;

/**
 * Waits until no other build writes `output`, then holds it; returns the function that lets it go. `waiting` is told
 * once whom it waits for. A lock whose process is gone (killed, or the machine restarted) counts for nothing.
 * Throws where a build of another machine holds it: nobody here can tell whether that one still runs.
 */
export async function lock(output: string, waiting: (pid: number) => void): Promise<() => Promise<void>> {
  const path = `${output}.lock`;
  const mine = draftLockOf(output);
  for (const file of [path, mine]) if (existsSync(file) && !isLock(file)) throw notALock(file);
  const forgetMine = ifStopped(() => rmSync(mine, { force: true }));
  try {
    // Written whole beside its place, then linked: nobody ever reads half a lock, and only one link can succeed.
    await writeFile(mine, `${process.pid}\n${hostname()}\n`);
    for (let told = false; ; ) {
      if (await tryLink(mine, path)) return holding(path);
      const text = await readIfThere(path);
      if (text === undefined) continue;
      if (!isLockText(text)) throw notALock(path);
      const [pid = "", host = ""] = text.split("\n");
      // A file without a host was cut short by a failing disk.
      if (host && host !== hostname()) {
        throw new WordedError(wordsOf("publish").lock.otherMachine({ path, host }));
      }
      if (!host || !isAnother(Number(pid))) {
        await removeStale(path, `${mine}-stale`, text);
        continue;
      }
      if (!told) waiting(Number(pid));
      told = true;
      await pause(patience);
    }
  } finally {
    await rm(mine, { force: true });
    forgetMine();
  }
}

function notALock(path: string): UsageError {
  return new UsageError(wordsOf("publish").lock.notALock({ path }));
}

function holding(path: string): () => Promise<void> {
  const forget = ifStopped(() => rmSync(path, { force: true }));
  return async () => {
    await rm(path, { force: true });
    forget();
  };
}

/** Two builds may find the same stale lock: the slower must not remove the one that the faster has put there since. */
async function removeStale(path: string, aside: string, stale: string): Promise<void> {
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  if ((await readFile(aside, "utf8")) !== stale) await tryLink(aside, path);
  await rm(aside, { force: true });
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
