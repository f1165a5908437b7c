/** A folder just made in; what keeps it from being published out. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";

/** One sentence a problem; empty where the folder may be published. `expected` are paths such as `/defis/index.html`. */
export async function verify(output: string, expected: readonly string[]): Promise<string[]> {
  const files = await filesBelow(output);
  const found = new Set(files);
  const problems: string[] = [];
  for (const path of expected) if (!found.has(path)) problems.push(`${path} manque.`);
  for (const path of files) {
    if ((await stat(join(output, path))).size === 0) problems.push(`${path} est vide.`);
    if (/\.(json|jsonld)$/.test(path) && !(await isJson(join(output, path))))
      problems.push(`${path} n’est pas du JSON.`);
  }
  if (!found.has("/pagefind/pagefind.js")) problems.push("L’index de recherche manque.");
  return problems;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split("\\").join("/")}`)
    .sort();
}

async function isJson(path: string): Promise<boolean> {
  try {
    JSON.parse(await readFile(path, "utf8"));
    return true;
  } catch {
    return false;
  }
}
