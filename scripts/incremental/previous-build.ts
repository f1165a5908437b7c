/** Where the last build published, in; what of it still holds, which a second process finds out meanwhile, out. */
import { type ChildProcess, fork } from "node:child_process";
import { existsSync, lstatSync } from "node:fs";
import type { Before, Cached } from "../catalogue/cached.ts";
import type { HashedFile } from "../content/cached-source.ts";
import { noteDamaged } from "../content/sealed-file.ts";
import { settingsFile } from "../content/source.ts";
import { root } from "../root.ts";
import { cacheFilesOf } from "./cache-file.ts";
import { codeDigest } from "./code-fingerprint.ts";
import { ContentCache } from "./content-cache.ts";
import { ifStopped } from "./if-stopped.ts";
import type { Order } from "./previous-files.ts";
import type { Answer } from "./worker.ts";

export interface PreviousBuild {
  /** What is known of the content; undefined where there is nothing to hold it against. */
  before: Promise<Before | undefined>;
  /** Notes what is known of it now. */
  remember(cached: Cached): Promise<void>;
  /** The files of the last build that now lie in the new folder too, byte for byte, as `/defis/x/index.html`. */
  copied: Promise<ReadonlySet<string>>;
  stop(): void;
}

export const noPreviousBuild: PreviousBuild = {
  before: Promise.resolve(undefined),
  remember: async () => {},
  copied: Promise.resolve(new Set<string>()),
  stop() {},
};

let standby: ChildProcess | undefined;

/** Starts the process that the next look at a last build will need: it takes a moment. */
export function getReady(): void {
  standby ??= newWorker();
}

function newWorker(): ChildProcess {
  return fork(`${root}scripts/command.js`, ["incremental/worker"], { execArgv: [] });
}

/** Looks at the content first, then at what is published. Paths are absolute. */
export function lookAtPreviousBuild(content: string, output: string, staging: string): PreviousBuild {
  // A program that cannot tell its own version keeps nothing, so nobody would look after what was copied.
  if (codeDigest() === undefined) return noPreviousBuild;
  const { pages, search, ...ofContent } = cacheFilesOf(output);
  const caches = [pages, search]
    .flatMap(({ whole, recent }) => [whole, recent])
    // A link that leads nowhere is there, too, and is told.
    .filter((cache) => lstatSync(cache, { throwIfNoEntry: false }));
  if (caches.length === 0 || !existsSync(output)) {
    const contentCache = ContentCache.read(ofContent);
    return { ...noPreviousBuild, remember: (cached) => contentCache.write(cached) };
  }
  const worker = standby ?? newWorker();
  standby = undefined;
  let tellCopied = (_: readonly string[]): void => {};
  let tellFiles = (_: readonly HashedFile[]): void => {};
  const copied = new Promise<readonly string[]>((resolve) => {
    tellCopied = resolve;
  });
  const files = new Promise<readonly HashedFile[]>((resolve) => {
    tellFiles = resolve;
  });
  worker.on("message", (answer: Partial<Answer>) => {
    for (const path of answer.damaged ?? []) noteDamaged(path);
    if (answer.files) tellFiles(answer.files);
    if (answer.copied) tellCopied(answer.copied);
  });
  for (const end of ["error", "exit"]) {
    worker.once(end, () => {
      tellFiles([]);
      tellCopied([]);
    });
  }
  // Before what it writes to is removed.
  const forget = ifStopped(() => worker.kill("SIGKILL"));
  worker.send({ content, output, staging, caches } satisfies Order);
  const contentCache = ContentCache.read(ofContent);
  return {
    before: files.then((found) => beforeOf(contentCache.cached, found)),
    remember: (cached) => contentCache.write(cached),
    copied: copied.then((paths) => new Set(paths)),
    stop: () => {
      worker.kill();
      forget();
    },
  };
}

/** Nothing is known where catalogue.yaml is another: it says in which language findings are told. */
function beforeOf(cached: Cached, files: readonly HashedFile[]): Before | undefined {
  const settings = files.find(({ segments }) => `content/${segments.join("/")}` === settingsFile);
  const same = settings?.hash !== undefined && cached.entries.get(settingsFile)?.hash === settings.hash;
  return same ? { files, ...cached } : undefined;
}
