/**
 * A fork's repository and a later version of the engine in; one merge of both, without conflict where the fork changed
 * nothing of the engine, out. What is the fork's own stays byte for byte, and nothing is added to it.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** Folders that are a fork's own, whatever the engine's repository has there: its sample is not theirs. */
export const ownFolders = ["content", "custom", "static"];

export type Taken =
  | { outcome: "already" }
  /** Files of the engine that both changed, on the same lines; nothing was done. */
  | { outcome: "conflict"; files: string[] }
  /** `merged`: files of the engine that the fork had changed, merged line by line. */
  | { outcome: "taken"; commit: string; merged: string[] };

/** A git command, in one repository; rejects with what git said. */
export type Git = (words: readonly string[], environment?: Record<string, string>) => Promise<string>;

const run = promisify(execFile);

export function gitIn(folder: string): Git {
  return async (words, environment) => {
    const { stdout } = await run("git", ["-C", folder, ...words], {
      env: { ...process.env, ...environment },
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout.trim();
  };
}

export async function isUnchanged(git: Git): Promise<boolean> {
  return (await git(["status", "--porcelain", "--untracked-files=no"])) === "";
}

/**
 * Takes `version`, a commit of the engine's repository that is here, into the branch that is checked out. The merge is
 * worked out beside the working tree, which changes in one step at the end or not at all. Rejects with what git said.
 */
export async function takeVersion(git: Git, version: string): Promise<Taken> {
  if (await succeeds(git(["merge-base", "--is-ancestor", version, "HEAD"]))) return { outcome: "already" };
  const { tree, conflicts } = await mergedTree(git, version);
  const files = conflicts.filter((file) => !isOwn(file));
  if (files.length > 0) return { outcome: "conflict", files };
  const base = await git(["merge-base", version, "HEAD"]);
  const changed = await git(["diff", "--name-only", "-z", base, "HEAD"]);
  const message = `Take the engine’s version ${version.slice(0, 10)}`;
  const commit = await git(["commit-tree", await withOwn(git, tree), "-p", "HEAD", "-p", version, "-m", message]);
  await git(["merge", "--quiet", "--ff-only", commit]);
  return { outcome: "taken", commit, merged: listed(changed).filter((file) => !isOwn(file)) };
}

/** What git makes of both, and the files in which it found a conflict. */
async function mergedTree(git: Git, version: string): Promise<{ tree: string; conflicts: string[] }> {
  const words = ["merge-tree", "--write-tree", "--name-only", "--no-messages", "-z", "HEAD", version];
  const said = await git(words).catch((error: { code?: number; stdout?: string }) => {
    // 1 is a conflict; anything else is an error.
    if (error.code !== 1) throw error;
    return error.stdout ?? "";
  });
  const [tree = "", ...conflicts] = listed(said);
  return { tree, conflicts };
}

/** `tree` with the fork's own folders as they are in HEAD. */
async function withOwn(git: Git, tree: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "essaim-upgrade-"));
  const index = { GIT_INDEX_FILE: join(folder, "index") };
  try {
    await git(["read-tree", tree], index);
    for (const own of ownFolders) {
      // Forced, for git holds it against a working tree that this index is none of.
      await git(["rm", "--cached", "--force", "-r", "--quiet", "--ignore-unmatch", "--", own], index);
      const has = await succeeds(git(["cat-file", "-e", `HEAD:${own}`]));
      if (has) await git(["read-tree", `--prefix=${own}/`, `HEAD:${own}`], index);
    }
    return await git(["write-tree"], index);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function isOwn(file: string): boolean {
  return ownFolders.some((own) => file === own || file.startsWith(`${own}/`));
}

function listed(said: string): string[] {
  return said.split("\0").filter(Boolean);
}

async function succeeds(asked: Promise<unknown>): Promise<boolean> {
  return await asked.then(
    () => true,
    () => false,
  );
}
