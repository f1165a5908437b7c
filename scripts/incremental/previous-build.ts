/** Where the last build published, in; what of it still holds, which a second process finds out meanwhile, out. */
import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import type { Before, Kept } from "../catalogue/cached.ts";
import type { HashedFile } from "../content/cached-source.ts";
import { settingsFile } from "../content/source.ts";
import { root } from "../root.ts";
import { booksOf } from "./cache-file.ts";
import { codeDigest } from "./code-fingerprint.ts";
import { ContentBook } from "./content-cache.ts";
import { ifStopped } from "./if-stopped.ts";
import type { Answer, Order } from "./worker.ts";

export interface LastBuild {
  /** What is known of the content; undefined where there is nothing to hold it against. */
  before: Promise<Before | undefined>;
  /** Notes what is known of it now. */
  remember(kept: Kept): Promise<void>;
  /** The files of the last build that now lie in the new folder too, byte for byte, as `/defis/x/index.html`. */
  copied: Promise<ReadonlySet<string>>;
  stop(): void;
}

export const noLastBuild: LastBuild = {
  before: Promise.resolve(undefined),
  remember: async () => {},
  copied: Promise.resolve(new Set<string>()),
  stop() {},
};

let spare: ChildProcess | undefined;

/** Starts the process that the next look at a last build will need: it takes a moment. */
export function getReady(): void {
  spare ??= newBeside();
}

function newBeside(): ChildProcess {
  return fork(`${root}scripts/command.js`, ["incremental/worker"], { execArgv: [] });
}

/** Looks at the content first, then at what is published. Paths are absolute. */
export function lookAtLastBuild(content: string, output: string, staging: string): LastBuild {
  // A program that cannot tell its own version keeps nothing, so nobody would look after what was copied.
  if (codeDigest() === undefined) return noLastBuild;
  const { pages, search, ...ofContent } = booksOf(output);
  const books = [pages, search].flatMap(({ whole, recent }) => [whole, recent]).filter((book) => existsSync(book));
  if (books.length === 0 || !existsSync(output)) {
    return { ...noLastBuild, remember: (kept) => ContentBook.empty(ofContent).write(kept) };
  }
  const contentBook = ContentBook.read(ofContent);
  const beside = spare ?? newBeside();
  spare = undefined;
  let tellCopied = (_: readonly string[]): void => {};
  let tellFiles = (_: readonly HashedFile[]): void => {};
  const copied = new Promise<readonly string[]>((resolve) => {
    tellCopied = resolve;
  });
  const files = new Promise<readonly HashedFile[]>((resolve) => {
    tellFiles = resolve;
  });
  beside.on("message", (answer: Partial<Answer>) => {
    if (answer.files) tellFiles(answer.files);
    if (answer.copied) tellCopied(answer.copied);
  });
  for (const end of ["error", "exit"]) {
    beside.once(end, () => {
      tellFiles([]);
      tellCopied([]);
    });
  }
  // Before what it writes to is removed.
  const forget = ifStopped(() => beside.kill("SIGKILL"));
  beside.send({ content, output, staging, books } satisfies Order);
  return {
    before: Promise.all([contentBook, files]).then(([{ kept }, found]) => beforeOf(kept, found)),
    remember: async (kept) => (await contentBook).write(kept),
    copied: copied.then((paths) => new Set(paths)),
    stop: () => {
      beside.kill();
      forget();
    },
  };
}

/** Nothing is known where catalogue.yaml is another: it says in which language findings are told. */
function beforeOf(kept: Kept, files: readonly HashedFile[]): Before | undefined {
  const settings = files.find(({ segments }) => `content/${segments.join("/")}` === settingsFile);
  const same = settings?.hash !== undefined && kept.entries.get(settingsFile)?.hash === settings.hash;
  return same ? { files, ...kept } : undefined;
}
