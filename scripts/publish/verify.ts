/** A folder just made in; what keeps it from being published out. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Catalogue } from "../catalogue/model.ts";

/**
 * One sentence a problem; empty where the folder may be published. `pages` are what was written, as
 * `/defis/index.html`; `links` are paths of the site that something links to. Throws ContentFault where entries
 * link to pages that the site has not.
 */
export async function verify(
  output: string,
  pages: readonly string[],
  links: Iterable<string>,
  catalogue: Catalogue,
): Promise<string[]> {
  const files = await filesBelow(output);
  const found = new Set(files);
  const problems: string[] = [];
  for (const path of pages) if (!found.has(path)) problems.push(`${path} manque.`);
  for (const path of files) {
    if ((await stat(join(output, path))).size === 0) problems.push(`${path} est vide.`);
    if (/\.(json|jsonld)$/.test(path) && !(await isJson(join(output, path))))
      problems.push(`${path} n’est pas du JSON.`);
  }
  if (!found.has("/pagefind/pagefind.js")) problems.push("L’index de recherche manque.");

  const broken = [...new Set(links)].filter((path) => !found.has(fileOf(path))).sort();
  const written = broken.flatMap((path) => placesOf(path, catalogue));
  if (written.length) throw new ContentFault(written);
  return [...problems, ...broken.map((path) => `un lien mène à ${path}, qui n’existe pas.`)];
}

/** Entries link to pages that the site has not; `places` say where, one line each. */
export class ContentFault extends Error {
  constructor(readonly places: readonly string[]) {
    super(`Des liens écrits dans les fiches ne mènent à aucune page du catalogue :\n  ${places.join("\n  ")}`);
  }
}

/** `/defis/x/?a#b` → `/defis/x/index.html`. */
function fileOf(path: string): string {
  const bare = decodeURI(path.replace(/[?#].*$/, ""));
  return bare.endsWith("/") ? `${bare}index.html` : bare;
}

/** The entries whose text names that path: `content/defis/x.md : /defis/y/`. */
function placesOf(path: string, catalogue: Catalogue): string[] {
  const { defis, prototypes, editions, sites, themes, methods, organisations, communities, pages } = catalogue;
  return [defis, prototypes, editions, sites, themes, methods, organisations, communities, pages]
    .flat()
    .filter(({ body }) => body.includes(path))
    .map(({ file }) => `${file} : ${path}`);
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
