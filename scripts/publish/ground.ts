/** A folder to publish in; the right to replace it and a place beside it to make the new one, out. */
import { fork } from "node:child_process";
import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { root } from "../root.ts";
import { ifStopped } from "./if-stopped.ts";
import { lock } from "./lock.ts";
import { discard, discardSync, recover, stagingOf } from "./swap.ts";

/** What a build has while it makes a site. */
export interface Ground {
  /** Absolute path of the folder to replace. */
  output: string;
  /** Absolute path of the folder, a sibling, in which the new one is made; it exists. */
  staging: string;
  /** Where what this build learns is kept for the next. */
  book: string;
  /** The pages of the last build that now lie in `staging` too, byte for byte, as `/defis/x/index.html`. */
  copied: Promise<ReadonlySet<string>>;
}

/**
 * Runs `work` while no other build may write `output`, and cleans up after it, come what may. `waiting` is told which
 * process it waits for. Throws where the folder cannot be written.
 */
export async function onGround<Result>(
  output: string,
  waiting: (pid: number) => void,
  work: (ground: Ground) => Promise<Result>,
): Promise<Result> {
  await mkdir(dirname(output), { recursive: true });
  await refuseFile(output);
  const unlock = await lock(output, waiting);
  const staging = stagingOf(output);
  const forget = ifStopped(() => discardSync(staging));
  try {
    await recover(output);
    await mkdir(staging);
    const book = `${root}.essaim/sites/${hash("sha1", output)}.json`;
    const copying = copyPages(book, output, staging);
    try {
      return await work({ output, staging, book, copied: copying.done });
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

function copyPages(book: string, output: string, staging: string): { done: Ground["copied"]; stop(): void } {
  if (!existsSync(book) || !existsSync(output)) {
    return { done: Promise.resolve(new Set<string>()), stop() {} };
  }
  const copier = fork(`${root}scripts/publish/copy-pages.js`);
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
