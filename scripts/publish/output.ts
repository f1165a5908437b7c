/** The folder that `--output` names, in; where to publish, or the sentence that says why not there, out. */
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, parse, relative, resolve, sep } from "node:path";
import type { Language, Words } from "../../schemas/index.ts";
import { imageFolder } from "../content/markdown.ts";
import { cacheFilesOf } from "../incremental/cache-file.ts";
import { type ValueInEach, wordsOf } from "../language/words.ts";
import { root } from "../root.ts";
import { UsageError } from "../terminal/arguments.ts";

/** Lies in every folder that a build makes, as long as it makes it and after: it lists the files that are the build's. */
export const markerFile = ".essaim-site.json";

const words = wordsOf("publish").output;

/** What is the program's own, below the folder that it lies in. */
const ours = [
  ...["scripts", "layouts", "schemas", "tests", "docs", "custom", "static", "content", "node_modules"],
  ...[".git", ".github", ".forgejo", ".ci", ".vscode", ".essaim"],
];

/** Systems put these into any folder that somebody looks at. */
const ofSystems: readonly string[] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/** Told of one folder; the rest are counted. */
const mostTold = 5;

/**
 * The absolute path of `given`, with no symbolic link in it. Throws UsageError where it is, holds or lies in what no
 * command may replace: the working folder, the home, the program, a git repository, or one of the folders `kept`, and where it is a file.
 */
export function safeOutput(given: string, kept: readonly string[] = []): string {
  const output = real(resolve(given), given);
  const protectedFolders: [path: string, what: Words][] = [
    [parse(output).root, words.protected.disk],
    [process.cwd(), words.protected.workingFolder],
    [root, words.protected.program],
    [homedir(), words.protected.home],
    ...kept.map((path): [string, Words] => [path, words.protected.read]),
  ];
  for (const [path, what] of protectedFolders) {
    const folder = realIfThere(path);
    if (folder === output) throw refusal(given, words.is({ what }));
    if (isBelow(folder, output)) throw refusal(given, words.holds({ what, folder }));
  }
  for (const path of [...ours.map((name) => join(root, name)), ...kept]) {
    const folder = realIfThere(path);
    if (folder === output || isBelow(output, folder)) throw refusal(given, words.within({ folder }));
  }
  const within = output.split(sep).find((name) => name === ".git" || name === "node_modules");
  if (within) throw refusal(given, words.withinNamed({ name: within }));
  if (existsSync(join(output, ".git"))) throw refusal(given, words.repository);
  if (lstatSync(output, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw refusal(given, words.file);
  }
  return output;
}

/**
 * Throws UsageError where `output` holds anything that no build put there. With `depth` "top" only what lies in it
 * directly is looked at: that takes no time, and the rest is looked at before the folder is replaced. Pictures of a site
 * made before there was a marker count as the build's where `content` has them.
 */
export function refuseForeign(output: string, depth: "top" | "all", content?: string): void {
  const names = namesIn(output);
  if (names.length === 0) return;
  const known = madeFiles(output) ?? madeBeforeMarkers(output, content);
  if (!known) {
    throw refusal(output, words.notEmpty({ names: told(names) }), words.notEmptyAdvice);
  }
  const foreign =
    depth === "all"
      ? [...filesBelow(output)].filter((path) => !known.has(path))
      : names.filter((name) => !known.mayHold(name)).map((name) => `/${name}`);
  if (foreign.length === 0) return;
  throw refusal(output, words.foreign({ names: told(foreign.map((path) => path.slice(1))) }), words.foreignAdvice);
}

/** Says of a folder being made, or of one made, that it is a build's. Paths are those of the site, as `/defis/index.html`. */
export function mark(folder: string, files: Iterable<string>, language: Language = "fr"): void {
  const sorted = [...files].filter((path) => path !== `/${markerFile}`).sort();
  writeFileSync(
    join(folder, markerFile),
    `${JSON.stringify({ about: words.about[language], files: sorted }, null, 1)}\n`,
  );
}

/** Of a folder made before there was a marker, which `refuseForeign` let through: it is put aside, and must be known there. */
export function markOlder(output: string): void {
  if (namesIn(output).length === 0 || isMarked(output)) return;
  mark(output, filesBelow(output));
}

export function isMarked(folder: string): boolean {
  return existsSync(join(folder, markerFile));
}

/** Every file, link and the like below a folder, as `/defis/x/index.html`. Links are not followed. */
export function* filesBelow(folder: string, below = ""): Generator<string> {
  for (const entry of readdirSync(folder + below, { withFileTypes: true })) {
    const path = `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(folder, path);
    else if (!ofSystems.includes(entry.name) && path !== `/${markerFile}`) yield path;
  }
}

interface Known {
  has(path: string): boolean;
  /** Whether something of that name may lie in the folder itself. */
  mayHold(name: string): boolean;
}

function madeFiles(output: string): Known | undefined {
  const { files } = readJson<{ files?: unknown }>(join(output, markerFile)) ?? {};
  return Array.isArray(files) ? knownOf(new Set(files)) : undefined;
}

/** A site of a version that left no marker: what is known of it is in the cache of its pages. */
function madeBeforeMarkers(output: string, content: string | undefined): Known | undefined {
  const { whole, recent } = cacheFilesOf(output, "sha1").pages;
  const pages = new Set(
    [whole, recent].flatMap((path) => Object.keys(readJson<{ pages?: object }>(path)?.pages ?? {})),
  );
  if (pages.size === 0) return undefined;
  const known = knownOf(pages);
  const isPicture = (path: string) =>
    path.startsWith(imageFolder) && content !== undefined && existsSync(join(content, path));
  return {
    has: (path) =>
      known.has(path) ||
      /^\/assets\/[^/]+[-.][\w-]{8,}\.\w+$/.test(path) ||
      /^\/pagefind\/.+\.(pf_\w+|pagefind|js|json|txt)$/.test(path) ||
      isPicture(path),
    mayHold: (name) => known.mayHold(name) || ["assets", "pagefind", "images"].includes(name),
  };
}

/** What builds have ever published. */
const ofSites =
  /(?:\.(?:html|css|js|json|jsonld|xml|txt|md|csv|svg|png|jpe?g|webp|avif|gif|ico|webmanifest|woff2?|wasm|map|pagefind|pf_\w+)|\/\.nojekyll)$/i;

/**
 * Whether `output` looks in every file like a site that a build made before there was a marker, and nothing is known of
 * its pages any more: then only somebody can say whether it may be replaced.
 */
export function looksLikeOlderSite(output: string, content?: string): boolean {
  if (!existsSync(join(output, "index.html")) || isMarked(output) || madeBeforeMarkers(output, content)) return false;
  const data = readJson<{ version?: unknown }>(join(output, "data", "catalogue.json"));
  return data?.version !== undefined && [...filesBelow(output)].every((path) => ofSites.test(path));
}

function knownOf(files: ReadonlySet<string>): Known {
  const names = new Set([markerFile, ...[...files].map((path) => path.split("/", 2)[1] ?? "")]);
  return { has: (path) => files.has(path), mayHold: (name) => names.has(name) };
}

/** Throws where a file is in the place of the folder: it is somebody's. */
function namesIn(output: string): string[] {
  try {
    return readdirSync(output).filter((name) => !ofSystems.includes(name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Follows links as far as there is something; what is still to be made is put behind. */
function real(path: string, given: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ELOOP") throw error;
  }
  if (lstatSync(path, { throwIfNoEntry: false })) {
    throw refusal(given, words.brokenLink({ path }));
  }
  const above = dirname(path);
  return above === path ? path : join(real(above, given), basename(path));
}

function realIfThere(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}

export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && resolve(way) !== way;
}

function refusal(output: string, found: Words, advice = words.advice): UsageError {
  return new UsageError(words.refused({ output, found, advice }));
}

function told(names: readonly string[]): ValueInEach {
  const some = names.slice(0, mostTold).join(", ");
  const more = names.length - mostTold;
  return more > 0 ? words.andOthers({ names: some, count: more, number: more }) : some;
}

function readJson<Value>(path: string): Value | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Value;
  } catch {
    return undefined;
  }
}
