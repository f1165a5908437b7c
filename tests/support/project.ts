/** Nothing in, a copy of the program and its content out, with as little as it needs. */
import { cp, symlink } from "node:fs/promises";
import { join } from "node:path";
import { root, temporaryFolder } from "./site.ts";

const needed = ["schemas", "layouts", "scripts", "content", "eleventy.config.ts", "package.json", "tsconfig.json"];

/** Its path. What npm installed is linked, not copied. */
export async function copyOfProject(): Promise<string> {
  const copy = join(await temporaryFolder(), "copy");
  for (const name of needed) await cp(join(root, name), join(copy, name), { recursive: true });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}
