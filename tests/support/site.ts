/** Content and options in, a site published by the real build command out; most tests share those built before them. */
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";

export { serveSite } from "./server.ts";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export interface SiteOptions {
  /** A content folder; the repository's own unless given. */
  content?: string;
  /** The folder to publish to; a new temporary one unless given. */
  output?: string;
  basePath?: string;
  siteUrl?: string;
  /** Variables to set for the build alone. */
  environment?: Record<string, string>;
}

export interface BuiltSite {
  folder: string;
  basePath: string;
  /** The home page's published address: `https://catalogue.test/sub/`. */
  url: string;
}

export interface Outcome extends BuiltSite {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  milliseconds: number;
}

const siteUrl = "https://catalogue.test";

/** Runs the build command and tells how it ended; a build that fails is an outcome, not an exception. */
export async function runBuild(options: SiteOptions = {}): Promise<Outcome> {
  const { basePath = "/", siteUrl: origin = siteUrl } = options;
  const folder = options.output ?? join(await temporaryFolder(), "site");
  const began = performance.now();
  const run = await runCommand(
    "build",
    [
      ...(options.content ? ["--content", options.content] : []),
      ...["--output", folder, "--base-path", basePath, "--site-url", origin],
    ],
    options.environment,
  );
  return { ...run, folder, basePath, url: origin + basePath, milliseconds: Math.round(performance.now() - began) };
}

/**
 * Published before the tests began: the repository’s content, whatever it is, the catalogue that search is tried on
 * at `/` and at `/sub/`, the small catalogue of fixtures, and a long one.
 */
export interface SharedSites {
  atRoot: BuiltSite;
  searched: BuiltSite;
  underSub: BuiltSite;
  golden: BuiltSite;
  long: BuiltSite;
}

export function sharedSites(): SharedSites {
  return inject("sites");
}

/** The content of a small catalogue with one entry of each kind. */
export const goldenContent = join(root, "tests", "fixtures", "golden", "content");

/** A frozen copy of real texts, so that what search finds does not depend on content/. */
export const searchContent = join(root, "tests", "fixtures", "search", "content");

/** The site that a build published. Throws what the build printed where it failed. */
export function published(outcome: Outcome): BuiltSite {
  if (outcome.exitCode !== 0) {
    throw new Error(`The build ended with ${outcome.exitCode}:\n${outcome.stdout}\n${outcome.stderr}`);
  }
  const { folder, basePath, url } = outcome;
  return { folder, basePath, url };
}

export type CommandOutcome = Pick<Outcome, "exitCode" | "stdout" | "stderr">;

/** Runs `scripts/<name>.ts` of a checkout, this one unless given, as `npm run <name>` does. */
export async function runCommand(
  name: string,
  args: string[],
  environment: Record<string, string> = {},
  checkout = root,
): Promise<CommandOutcome> {
  const { signal: _, ...outcome } = await startCommand(name, args, { environment, checkout }).outcome;
  return outcome;
}

export interface StartOptions {
  environment?: Record<string, string>;
  checkout?: string;
  /** Words in front of the command, such as `unshare --net`. */
  through?: readonly string[];
}

/** The same, for who wants to meddle with the process meanwhile. */
export function startCommand(
  name: string,
  args: readonly string[],
  { environment = {}, checkout = root, through = [] }: StartOptions = {},
): { child: ChildProcess; outcome: Promise<CommandOutcome & { signal: NodeJS.Signals | null }> } {
  const [program = "", ...words] = [
    ...through,
    process.execPath,
    join(checkout, "scripts", "command.js"),
    name,
    ...args,
  ];
  const child = spawn(program, words, {
    cwd: checkout,
    stdio: ["ignore", "pipe", "pipe"],
    // Vitest's NODE_ENV=test must not make a site other than the published one.
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, ...environment },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const outcome = new Promise<CommandOutcome & { signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode, signal) => resolve({ exitCode, signal, stdout, stderr }));
  });
  return { child, outcome };
}

/** A new folder that goes away after the last test. */
export async function temporaryFolder(): Promise<string> {
  return await mkdtemp(join(inject("temporary"), "folder-"));
}

/** Every file of a published folder, as `defis/x/index.html`, in a fixed order. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** One digest of the names and bytes of a folder's files, of those that `counts` where given. */
export async function digestOf(folder: string, counts: (path: string) => boolean = () => true): Promise<string> {
  const hash = createHash("sha256");
  for (const file of (await filesOf(folder)).filter(counts)) {
    hash.update(file).update(await readFile(join(folder, file)));
  }
  return hash.digest("hex");
}

declare module "vitest" {
  interface ProvidedContext {
    sites: SharedSites;
    temporary: string;
  }
}
