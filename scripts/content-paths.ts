/** Files and folders as people name them on a command line in, the content files they mean out. */
import { isAbsolute, relative, resolve } from "node:path";
import { UsageError } from "./arguments.ts";
import type { Content } from "./catalogue/load.ts";
import { nearest } from "./catalogue/nearest.ts";

/** Files as `content/x.md`, whatever the folder `root` is called. Throws UsageError for a name that is nothing there. */
export function contentPaths(named: readonly string[], root: string, { files }: Pick<Content, "files">): Set<string> {
  const all = new Set(files.map(({ file }) => file));
  return new Set(
    named.flatMap((name) => {
      const path = contentPath(name, root);
      const meant = all.has(path) ? [path] : [...all].filter((file) => file.startsWith(`${path}/`));
      if (meant.length === 0) throw new UsageError(unknown(name, path, all));
      return meant;
    }),
  );
}

/** `content/x.md`, for a file named as it is on disk or as diagnostics name it. */
function contentPath(name: string, root: string): string {
  const below = relative(root, resolve(name));
  const outside = below.startsWith("..") || isAbsolute(below);
  const path = outside ? name : below ? `content/${below}` : "content";
  return path.split("\\").join("/").replace(/\/+$/, "");
}

function unknown(name: string, path: string, files: ReadonlySet<string>): string {
  const near = nearest(path, files);
  return `${name} n’existe pas dans le dossier des fiches.${near ? ` Vouliez-vous dire ${near} ?` : ""}`;
}
