/** A folder just made, and what it should hold, in; nothing, or what keeps it from being published as an error, out. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { tableFile } from "../../layouts/browser/facet-names.ts";
import type { Words } from "../../schemas/index.ts";
import { WordedError } from "../language/worded-error.ts";
import { inEach, wordsOf } from "../language/words.ts";
import { markerFile } from "./output.ts";
import { isWellFormed } from "./well-formed.ts";

export interface Expected {
  /** Every path that the catalogue calls for: `/defis/x/`, `/feed.xml`, `/images/x.jpg`. */
  paths: ReadonlySet<string>;
  /** What an earlier build has verified, and is known to be the same. */
  kept?: KeptFiles;
  /** Every path of the site that something else links to. */
  links: Iterable<string>;
  /** Entries and pages that search is to know. */
  records: number;
}

export interface KeptFiles {
  /** As `/defis/x/index.html`. */
  files: ReadonlySet<string>;
  /** Paths that they link to, but for some that satisfy `isThere`. */
  links(isThere: (path: string) => boolean): Iterable<string>;
  /** Folders, as `/defis`, below which something else may lie. */
  touched: ReadonlySet<string>;
}

const words = wordsOf("publish").verify;

/** Told of one site; beyond that the rest are counted. */
const mostTold = 20;

/**
 * Returns the files found. Throws where a page is missing, empty or called for by nothing, where a link leads nowhere, where a feed or a data
 * file cannot be read, or where search knows fewer entries than there are.
 * Looking at one file after the other takes an eighth of the time that asking for all of them at once takes.
 */
export function verify(folder: string, expected: Expected): ReadonlySet<string> {
  const found = findFiles(folder, expected);
  const problems = [...problemsOf(folder, found, expected)];
  if (problems.length === 0) return found;
  const told = problems.slice(0, mostTold);
  if (problems.length > mostTold) told.push(words.more({ more: problems.length - mostTold }));
  const lines = inEach((language) => told.map((one) => one[language]).join("\n  "));
  throw new WordedError(words.incomplete({ problems: lines }));
}

function findFiles(folder: string, { kept }: Expected): Set<string> {
  // Nothing but what was kept lies in a folder that nobody has written to.
  const isWhole = (below: string) => !!kept?.files.has(`${below}/index.html`) && !kept.touched.has(below);
  const found = new Set([...(kept?.files ?? []), ...filesBelow(folder, "", isWhole)]);
  found.delete(`/${markerFile}`);
  return found;
}

function* problemsOf(
  folder: string,
  found: ReadonlySet<string>,
  { paths, kept, links, records }: Expected,
): Generator<Words> {
  const called = new Set([...paths].map(fileOf));
  for (const file of called) if (!found.has(file)) yield words.missing({ file });
  for (const file of found) {
    if (!called.has(file) && !isMadeBeside(file)) yield words.surplus({ file });
    const fault = kept?.files.has(file) ? undefined : faultOf(join(folder, file));
    if (fault) yield words[fault]({ file });
  }
  const isThere = (path: string) => found.has(fileOf(path));
  for (const path of new Set([...links, ...(kept?.links(isThere) ?? [])])) {
    if (!isThere(path)) yield words.brokenLink({ path });
  }
  if (!found.has(`/pagefind/${tableFile}`)) yield words.noIndex;
  const searched = [...found].filter((file) => file.endsWith(".pf_fragment")).length;
  if (searched < records) yield words.records({ found: searched, expected: records });
}

/** Style sheets, scripts and the search index are named by what they hold: links alone tell whether all are there. */
function isMadeBeside(file: string): boolean {
  return /^\/(assets|pagefind)\//.test(file);
}

function faultOf(path: string): "empty" | "notJson" | "notXml" | undefined {
  if (statSync(path).size === 0) return "empty";
  if (/\.(json|jsonld)$/.test(path)) return isJson(readFileSync(path, "utf8")) ? undefined : "notJson";
  if (path.endsWith(".xml")) return isWellFormed(readFileSync(path, "utf8")) ? undefined : "notXml";
  return undefined;
}

/** `/defis/x/?a#b` → `/defis/x/index.html`. */
function fileOf(path: string): string {
  const bare = /[%?#]/.test(path) ? decodeURI(path.replace(/[?#].*$/, "")) : path;
  return bare.endsWith("/") ? `${bare}index.html` : bare;
}

/** `/defis/x/index.html`, folder by folder. */
function* filesBelow(root: string, below: string, skip: (below: string) => boolean): Generator<string> {
  for (const entry of readdirSync(root + below, { withFileTypes: true })) {
    const path = `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!skip(path)) yield* filesBelow(root, path, skip);
    } else yield path;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
