/** A folder to publish to and what fills it in; that folder replaced whole, by one build at a time, or left alone, out. */
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { ifStopped } from "./if-stopped.ts";
import { type LastBuild, lookAtLastBuild, noLastBuild } from "./last-build.ts";
import { lock } from "./lock.ts";
import { discard, discardLater, discardSync, recover, stagingOf, swap } from "./swap.ts";

/** What there is to make a site with. */
export interface Ground {
  /** A folder beside the published one: empty, but for what `last.copied` tells of. */
  staging: string;
  /** The published folder, as it is until the new one is whole. */
  output: string;
  last: LastBuild;
}

interface ReplaceOptions {
  /** Told which process it waits for, if another build writes the same folder. */
  waiting?: ((pid: number) => void) | undefined;
  /** The content, where what was found out about it and the files of the last build may be taken over. */
  content?: string | undefined;
}

/**
 * Calls `fill` with a folder beside `output`, which then takes the place of `output`. Where `fill` throws, so does this,
 * and where it gives nothing, this gives nothing: either way nothing changes.
 */
export async function replace<T>(
  output: string,
  fill: (ground: Ground) => Promise<T | undefined>,
  { waiting = () => {}, content }: ReplaceOptions = {},
): Promise<T | undefined> {
  await mkdir(dirname(output), { recursive: true });
  await refuseFile(output);
  const unlock = await lock(output, waiting);
  const staging = stagingOf(output);
  const forget = ifStopped(() => discardSync(staging));
  try {
    await recover(output);
    await mkdir(staging);
    const last = content === undefined ? noLastBuild : lookAtLastBuild(content, output, staging);
    try {
      const filled = await fill({ staging, output, last });
      if (filled === undefined) return undefined;
      const large = (await last.copied).size > manyFiles;
      await swap(staging, output, large ? discardLater : discard);
      return filled;
    } finally {
      last.stop();
      await last.copied;
    }
  } finally {
    // What still writes below it when something fails is cleaned up after when the process ends.
    await discard(staging);
    forget();
    await unlock();
  }
}

/** A file in the place of the folder is somebody's: it is never replaced. */
async function refuseFile(output: string): Promise<void> {
  const found = await stat(output).catch(() => undefined);
  if (found && !found.isDirectory()) throw Object.assign(new Error("not a folder"), { code: "ENOTDIR", path: output });
}

/** Beyond this, removing the folder that was published would keep people waiting. */
const manyFiles = 2000;
