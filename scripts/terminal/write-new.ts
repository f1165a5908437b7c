/** New files in; all of them on disk, or none, out. */
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes each where nothing is yet. Where one cannot be written, those before it are removed, and this throws what the
 * system said. Ctrl+C waits until all are written.
 */
export function writeNew(files: readonly { path: string; text: string }[]): void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const wait = () => {};
  for (const signal of signals) process.on(signal, wait);
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(path), { recursive: true });
      const file = openSync(path, "wx");
      written.push(path);
      writeFileSync(file, text);
      closeSync(file);
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    throw error;
  } finally {
    for (const signal of signals) process.off(signal, wait);
  }
}
