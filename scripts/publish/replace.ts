/** A folder to publish to and what fills it in; that folder replaced whole, by one build at a time, or left alone, out. */
import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { root } from "../root.ts";
import { booksOf } from "./book.ts";
import { ifStopped } from "./if-stopped.ts";
import { lock } from "./lock.ts";
import { discard, discardLater, discardSync, recover, stagingOf, swap } from "./swap.ts";

/** What there is to make a site with. */
export interface Ground {
  /** A folder beside the published one: empty, but for what `copied` tells of. */
  staging: string;
  /** The published folder, as it is until the new one is whole. */
  output: string;
  /** The files of the last build that now lie in `staging` too, byte for byte, as `/defis/x/index.html`. */
  copied: Promise<ReadonlySet<string>>;
}

/**
 * Calls `fill` with a folder beside `output`, which then takes the place of `output`. Where `fill` throws, so does this,
 * and where it gives nothing, this gives nothing: either way nothing changes. `waiting` is told which process it waits
 * for, if another build writes the same folder. With `again`, what it can use of the last build is copied meanwhile.
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
    const copying = again ? copyFiles(output, staging) : nothingToCopy;
    try {
      const filled = await fill({ staging, output, copied: copying.done });
      if (filled === undefined) return undefined;
      const large = (await copying.done).size > manyFiles;
      await swap(staging, output, large ? discardLater : discard);
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

/** Beyond this, removing the folder that was published would keep people waiting. */
const manyFiles = 2000;

interface Copying {
  done: Ground["copied"];
  stop(): void;
}

const nothingToCopy: Copying = { done: Promise.resolve(new Set<string>()), stop() {} };

/** In a process of its own, for the second core: reading the content takes about as long. */
function copyFiles(output: string, staging: string): Copying {
  const books = Object.values(booksOf(output)).filter((book) => existsSync(book));
  if (books.length === 0 || !existsSync(output)) return nothingToCopy;
  const copier = fork(`${root}scripts/publish/copy-files.js`, { execArgv: [] });
  let copied: string[] = [];
  const done = new Promise<ReadonlySet<string>>((resolve) => {
    copier.once("message", (paths: string[]) => {
      copied = paths;
    });
    copier.once("error", () => resolve(new Set()));
    copier.once("exit", () => resolve(new Set(copied)));
  });
  copier.send({ books, output, staging });
  return { done, stop: () => copier.kill() };
}
