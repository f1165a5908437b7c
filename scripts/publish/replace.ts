/** A folder to publish to and what fills it in; that folder replaced whole, by one build at a time, or left alone, out. */
import { mkdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { languageOfFolder } from "../content/language-of.ts";
import { ifStopped } from "../incremental/if-stopped.ts";
import { lookAtPreviousBuild, noPreviousBuild, type PreviousBuild } from "../incremental/previous-build.ts";
import { lock } from "./lock.ts";
import { filesBelow, mark, markOlder, refuseForeign, safeOutput } from "./output.ts";
import { discard, discardLater, discardSync, recover, stagingOf, swap } from "./swap.ts";

/** What there is to make a site with. */
export interface Ground {
  /** A folder beside the published one: empty, but for what `last.copied` tells of. */
  staging: string;
  /** The published folder, as it is until the new one is whole. */
  output: string;
  last: PreviousBuild;
  /** Told the files that were made, as `/defis/x/index.html`, by whoever knows them: otherwise they are looked for. */
  made(files: Iterable<string>): void;
}

interface ReplaceOptions {
  /** Told which process it waits for, if another build writes the same folder. */
  waiting?: ((pid: number) => void) | undefined;
  /** The content, where what was found out about it and the files of the last build may be taken over. */
  content?: string | undefined;
  /** Folders that are read and must not be written to. */
  kept?: readonly string[];
}

/**
 * Calls `fill` with a folder beside `given`, which then takes the place of `given`. Where `fill` throws, so does this,
 * and where it gives nothing, this gives nothing: either way nothing changes. Throws UsageError where `given` is no folder
 * that a build may replace (see output.ts).
 */
export async function replace<T>(
  given: string,
  fill: (ground: Ground) => Promise<T | undefined>,
  { waiting = () => {}, content, kept = [] }: ReplaceOptions = {},
): Promise<T | undefined> {
  const output = safeOutput(given, content === undefined ? kept : [content, ...kept]);
  refuseForeign(output, "top", content);
  await mkdir(dirname(output), { recursive: true });
  const unlock = await lock(output, waiting);
  const staging = stagingOf(output);
  let forget: (() => void) | undefined;
  try {
    await recover(output);
    refuseForeign(output, "top", content);
    // Not made by us where this throws, and so not ours to remove.
    mkdirSync(staging);
    forget = ifStopped(() => discardSync(staging));
    const language = content === undefined ? "fr" : languageOfFolder(content);
    mark(staging, [], language);
    const last = content === undefined ? noPreviousBuild : lookAtPreviousBuild(content, output, staging);
    try {
      let files: Iterable<string> | undefined;
      const made = (told: Iterable<string>) => {
        files = told;
      };
      const filled = await fill({ staging, output, last, made });
      if (filled === undefined) return undefined;
      mark(staging, files ?? filesBelow(staging), language);
      // Once more, and all of it: somebody may have put something there meanwhile.
      refuseForeign(output, "all", content);
      markOlder(output);
      const large = (await last.copied).size > manyFiles;
      await swap(staging, output, large ? discardLater : discard);
      return filled;
    } finally {
      last.stop();
      await last.copied;
    }
  } finally {
    // What still writes below it when something fails is cleaned up after when the process ends.
    if (forget) await discard(staging);
    forget?.();
    await unlock();
  }
}

/** Beyond this, removing the folder that was published would keep people waiting. */
const manyFiles = 2000;
