/**
 * JSON files that the program writes for itself, below `.essaim/`: a value in, and out again only where its file is whole.
 * The first line is the digest of the rest. It tells a file that was cut short, changed, merged or restored by halves; it
 * does not tell who wrote it: whoever may write there may change the program itself, which lies beside it.
 */
import { hash } from "node:crypto";
import { lstatSync, readFileSync, rmSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

const damaged = new Set<string>();

/** The files found damaged since this was last asked: each is told once. */
export function takeDamaged(): string[] {
  const files = [...damaged];
  damaged.clear();
  return files;
}

/** A file that another process found damaged, and has removed. */
export function noteDamaged(path: string): void {
  damaged.add(path);
}

/** Undefined where there is none. One that is damaged, or no file at all, is removed, and counts as none. */
export function readSealed<Value>(path: string): Value | undefined {
  try {
    // Reading a pipe would wait for ever; a link leads to what somebody else may change.
    if (lstatSync(path).isFile()) {
      const text = readFileSync(path, "utf8");
      const end = text.indexOf("\n");
      const value = text.slice(end + 1);
      if (hash("sha256", value) === text.slice(0, end)) return JSON.parse(value) as Value;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
  }
  noteDamaged(path);
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // It is told again next time.
  }
  return undefined;
}

/** Whether it could be written. Nobody reads half of it. */
export async function writeSealed(path: string, value: unknown): Promise<boolean> {
  const draft = `${path}.${process.pid}`;
  try {
    await makeFolder(dirname(path));
    const text = JSON.stringify(value);
    await writeFile(draft, `${hash("sha256", text)}\n${text}`);
    await rename(draft, path);
    return true;
  } catch {
    await rm(draft, { force: true }).catch(() => {});
    return false;
  }
}

/** What lies in the place of the folder is the program's own to remove: a file, or a link that leads nowhere. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["EEXIST", "ENOTDIR", "ENOENT"].includes(code)) throw error;
    await rm(folder, { force: true });
    await mkdir(folder, { recursive: true });
  }
}
