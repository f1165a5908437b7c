/** A shell script in, what it printed out: run where it may mount disks, or where there is no network (Linux only). */
import { spawnSync } from "node:child_process";

export interface Isolation {
  /** Words in front of a command. */
  words: readonly string[];
  /** Why it cannot be had on this machine; undefined where it can. */
  missing?: string;
}

/** Mounts that nobody else sees and that go away with the script: `mount -t tmpfs -o size=1m none FOLDER`. */
export const ownMounts = isolation("--mount", "mount -t tmpfs none /mnt");

/** No network at all, not even the machine's own address. */
export const noNetwork = isolation("--net", "true");

/** As root where the tests run as root, else in a user namespace, which some systems forbid. */
function isolation(option: string, attempt: string): Isolation {
  const asRoot = process.getuid?.() === 0 ? [] : ["--map-root-user"];
  const words = ["unshare", ...asRoot, option];
  const { status, error, stderr } = spawnSync(words[0] as string, [...words.slice(1), "sh", "-c", attempt], {
    encoding: "utf8",
  });
  return status === 0 ? { words } : { words, missing: (error?.message ?? stderr).trim() };
}
