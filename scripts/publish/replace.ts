/** A folder to publish to and what fills it in; that folder replaced whole, by one build at a time, or left alone, out. */
import { fork } from "node:child_process";
import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { root } from "../root.ts";
import { ifStopped } from "./if-stopped.ts";
import { lock } from "./lock.ts";
import { discard, discardSync, recover, stagingOf, swap } from "./swap.ts";

/** What there is to make a site with. */
export interface Ground {
  /** A folder beside the published one: empty, but for what `copied` tells of. */
  staging: string;
  /** Where what this build learns about its pages is kept for the next one (see ledger.ts). */
  book: string;
  /** The pages of the last build that now lie in `staging` too, byte for byte, as `/defis/x/index.html`. */
  copied: Promise<ReadonlySet<string>>;
}

/**
 * Calls `fill` with a folder beside `output`, which then takes the place of `output`. Where `fill` throws, so does this,
 * and where it gives nothing, this gives nothing: either way nothing changes. `waiting` is told which process it waits
 * for, if another build writes the same folder. With `again`, the pages of the last build are copied meanwhile.
 */
export async function replace<T>(
  output: string,
  fill: (ground: Ground) => Promise<T | undefined>,
  { waiting = () => {}, again = false }: { waiting?: ((pid: number) => void) | undefined; again?: boolean } = {},
): Promise<T | undefined> {
  await mkdir(dirname(output), { recursive: true });
  await refuseFile(output);
  const unlock = await lock(output, waiting);
  const staging = stagingOf(output);
  const forget = ifStopped(() => discardSync(staging));
  try {
    await recover(output);
    await mkdir(staging);
    const book = `${root}.essaim/sites/${hash("sha1", output)}.json`;
    const copying = again ? copyPages(book, output, staging) : nothingToCopy;
    try {
      const filled = await fill({ staging, book, copied: copying.done });
      if (filled !== undefined) await swap(staging, output);
      return filled;
    } finally {
      copying.stop();
      await copying.done;
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

interface Copying {
  done: Ground["copied"];
  stop(): void;
}

const nothingToCopy: Copying = { done: Promise.resolve(new Set<string>()), stop() {} };

/** In a process of its own, for the second core: reading the content takes about as long. */
function copyPages(book: string, output: string, staging: string): Copying {
  if (!existsSync(book) || !existsSync(output)) return nothingToCopy;
  const copier = fork(`${root}scripts/publish/copy-pages.js`, { execArgv: [] });
  let copied: string[] = [];
  const done = new Promise<ReadonlySet<string>>((resolve) => {
    copier.once("message", (paths: string[]) => {
      copied = paths;
    });
    copier.once("error", () => resolve(new Set()));
    copier.once("exit", () => resolve(new Set(copied)));
  });
  copier.send({ book, output, staging });
  return { done, stop: () => copier.kill() };
}
