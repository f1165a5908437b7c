/** Files and folders as people name them on a command line in, the content files they mean out. */
import { existsSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import type { Words } from "../../schemas/index.ts";
import type { Content } from "../content/source.ts";
import { composed } from "../language/fold.ts";
import { nearest } from "../language/nearest.ts";
import { wordsOf } from "../language/words.ts";
import { UsageError } from "./arguments.ts";
import { whereTheyAre } from "./given-path.ts";

/** As many as one looks through. */
const mostNames = 5;

/**
 * Files as `content/x.md`, whatever the folder `root` is called. A name counts from the folder `from` where the person
 * is (npm goes to the repository's root, and notes where it came from), then from the repository's root, then from the
 * content folder. Throws UsageError for a name that is nothing there.
 */
export function contentPaths(
  named: readonly string[],
  root: string,
  { files }: Pick<Content, "files">,
  from: string = whereTheyAre(),
): Set<string> {
  const all = new Map(files.map(({ file }) => [composed(file), file]));
  return new Set(named.flatMap((name) => pathsOf(name, root, from, all)));
}

/** `all`: each file by its name in the composed form of Unicode, since a Mac may type one form and list the other. */
function pathsOf(name: string, root: string, from: string, all: ReadonlyMap<string, string>): string[] {
  const places = [resolve(from, name), resolve(name), join(root, name)].map((path) => contentPath(path, root));
  // As diagnostics name it.
  for (const path of [...places, name].map((one) => one && composed(one.split("\\").join("/").replace(/\/+$/, "")))) {
    if (path === undefined) continue;
    const file = all.get(path);
    if (file !== undefined) return [file];
    const inside = [...all].flatMap(([known, one]) => (known.startsWith(`${path}/`) ? [one] : []));
    if (inside.length) return inside;
  }
  throw new UsageError(unknown(name, from, new Set(all.keys())));
}

/** `content/x.md`; undefined where it is outside. */
function contentPath(path: string, root: string): string | undefined {
  const below = relative(root, path);
  if (below.startsWith("..") || isAbsolute(below)) return undefined;
  return below ? `content/${below}` : "content";
}

function unknown(name: string, from: string, files: ReadonlySet<string>): Words {
  const words = wordsOf("terminal");
  if (existsSync(resolve(from, name))) return words.outside({ name });
  const end = name.split(/[\\/]/).at(-1) ?? "";
  const same = [...files].filter((file) => file.endsWith(`/${end}`) || file.endsWith(`/${end}.md`));
  const path = /^content[\\/]/.test(name) ? name : `content/${name}`;
  const near = same.length ? same : [nearest(path, files) ?? nearName(end, files) ?? []].flat();
  if (near.length === 0) return words.notThere({ name });
  const more = near.length > mostNames ? "…" : "";
  return words.notThereNear({ name, near: near.slice(0, mostNames).join(", ") + more });
}

/** The file with the nearest name, wherever it is. */
function nearName(end: string, files: ReadonlySet<string>): string | undefined {
  const byName = new Map([...files].map((file) => [file.slice(file.lastIndexOf("/") + 1), file]));
  const near = nearest(end.replace(/(\.md)?$/, ".md"), byName.keys());
  return near === undefined ? undefined : byName.get(near);
}
