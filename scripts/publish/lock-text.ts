/** The path of a file in; whether it reads as the lock of a build, and not as something that somebody wrote there, out. */
import { readFileSync } from "node:fs";

/** Nothing at all is a lock that a failing disk cut short. */
export function isLock(path: string): boolean {
  try {
    return isLockText(readFileSync(path, "utf8"));
  } catch {
    return false;
  }
}

/** A process and its machine, each on a line; the end may be missing. */
export function isLockText(text: string): boolean {
  return /^(\d{1,10}(\n([\w.-]+\n?)?)?)?$/.test(text);
}
