/** A path as somebody typed it in, the same path as seen from the folder that the command runs in out. */
import { existsSync, realpathSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";

/** Whether what is named is there already, or is to be written. */
export type PathUse = "read" | "write";

/**
 * The folder where the person is: npm goes to the repository's root first, and notes where it came from. A process that
 * went elsewhere since is where it is.
 */
export function whereTheyAre(environment: NodeJS.ProcessEnv = process.env, at = process.cwd()): string {
  const { INIT_CWD: from, npm_package_json: file } = environment;
  return from && file && existsSync(file) && realpathSync(dirname(file)) === realpathSync(at) ? from : at;
}

/** What is there is looked for where the person is, then where the command runs, as the guides write it. */
export function givenPath(given: string, use: PathUse, from = whereTheyAre(), at = process.cwd()): string {
  const meant = resolve(from, given);
  if (from === at || (use === "read" && !existsSync(meant) && existsSync(resolve(at, given)))) return given;
  return relative(at, meant) || ".";
}
