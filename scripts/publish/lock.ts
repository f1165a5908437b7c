/** A published folder in; the right to replace it, held by one build at a time, out. */
import { link, readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { isRunning } from "./swap.ts";

/** Milliseconds between looks at a lock that another build holds. */
const patience = 200;

/**
 * Waits until no other build writes `output`, then holds it; returns the function that lets it go. `waiting` is told
 * once whom it waits for. A lock whose process is gone (killed, or the machine restarted) counts for nothing.
 */
export async function lock(output: string, waiting: (pid: number) => void): Promise<() => Promise<void>> {
  const path = `${output}.lock`;
  const mine = `${path}-${process.pid}`;
  // Written whole beside its place, then linked: nobody ever reads half a lock, and only one link can succeed.
  await writeFile(mine, `${process.pid}\n${hostname()}\n`);
  try {
    for (let told = false; ; told = true) {
      if (await tryLink(mine, path)) return () => rm(path, { force: true });
      const [pid = "", host = ""] = (await readFile(path, "utf8").catch(() => "")).split("\n");
      if (host === hostname() && !isRunning(Number(pid))) await rm(path, { force: true });
      else if (host && host !== hostname())
        throw new Error(
          `${path} : une autre machine (${host}) publie dans ce dossier. Si ce n’est plus le cas, supprimez ce fichier.`,
        );
      else {
        if (!told && pid) waiting(Number(pid));
        await pause(patience);
      }
    }
  } finally {
    await rm(mine, { force: true });
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
