/** Files laid over a small valid catalogue in, a content folder on disk out. */
import { chmod, mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { base } from "../../scripts/rules/example.ts";
import type { Example } from "../../scripts/rules/rule.ts";
import { temporaryFolder } from "./site.ts";

/** Keys are paths as `content/sites/x.md`; `nature` tells of links and programs. Returns the path of the content folder. */
export async function smallContent(
  files: Record<string, string | Uint8Array> = {},
  nature: Example["nature"] = {},
): Promise<string> {
  const folder = await temporaryFolder();
  for (const [file, text] of Object.entries({ ...base, ...files })) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    if (nature[file]?.nature === "symlink") await symlink("/dev/null", path);
    else await writeFile(path, text);
    if (nature[file]?.executable) await chmod(path, 0o755);
  }
  return join(folder, "content");
}
