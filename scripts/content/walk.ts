/** A folder in; every file below it, as the system describes it, out. Nothing is opened. */
import { lstatSync, readdirSync, type Stats } from "node:fs";
import { join } from "node:path";
import { isFolderLeftBehind } from "./left-behind.ts";

export interface FoundFile {
  /** The path below the folder. */
  segments: readonly string[];
  nature: "file" | "symlink" | "other";
  /** Whether the file's mode lets someone run it. */
  executable: boolean;
  /** Bytes. */
  size: number;
}

/**
 * Throws only where the folder itself cannot be read. Symbolic links are never followed, and folders whose name begins
 * with a dot, or that some program made for itself, are not looked into.
 */
export function walk(root: string, segments: readonly string[] = []): FoundFile[] {
  const entries = readdirSync(join(root, ...segments), { withFileTypes: true });
  const files: FoundFile[] = [];
  // Directory order differs between file systems; nothing after this line may depend on it.
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = [...segments, entry.name];
    if (entry.isDirectory() && !entry.name.startsWith(".") && !isFolderLeftBehind(entry.name)) {
      for (const file of walk(root, path)) files.push(file);
      continue;
    }
    const stat = statOf(join(root, ...path));
    files.push({
      segments: path,
      nature: stat?.isSymbolicLink() ? "symlink" : stat?.isFile() ? "file" : "other",
      executable: !!stat?.isFile() && (stat.mode & 0o111) !== 0,
      size: stat?.size ?? 0,
    });
  }
  return files;
}

/** Undefined where the system cannot find again what it listed: a name that is no text. */
function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}
