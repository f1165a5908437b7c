/** A folder to publish to and what fills it in; that folder replaced whole, by one build at a time, or left alone, out. */
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { ifStopped } from "./if-stopped.ts";
import { lock } from "./lock.ts";
import { discard, discardSync, recover, stagingOf, swap } from "./swap.ts";

/**
 * Calls `fill` with an empty folder beside `output`, which then takes the place of `output`. Where `fill` throws, so does
 * this, and nothing changes. `waiting` is told which process it waits for, if another build writes the same folder.
 */
export async function replace<T>(
  output: string,
  fill: (staging: string) => Promise<T>,
  waiting: (pid: number) => void = () => {},
): Promise<T> {
  await mkdir(dirname(output), { recursive: true });
  await refuseFile(output);
  const unlock = await lock(output, waiting);
  const staging = stagingOf(output);
  const forget = ifStopped(() => discardSync(staging));
  try {
    await recover(output);
    await mkdir(staging);
    const filled = await fill(staging);
    await swap(staging, output);
    forget();
    return filled;
  } finally {
    // What still writes below it when something fails is cleaned up after when the process ends.
    await discard(staging);
    await unlock();
  }
}

/** A file in the place of the folder is somebody's: it is never replaced. */
async function refuseFile(output: string): Promise<void> {
  const found = await stat(output).catch(() => undefined);
  if (found && !found.isDirectory()) throw Object.assign(new Error("not a folder"), { code: "ENOTDIR", path: output });
}
