/** Files laid over a small valid catalogue in, a content folder on disk out. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { base } from "../../scripts/rules/example.ts";
import { temporaryFolder } from "./site.ts";

/** Keys are paths as `content/sites/x.md`. Returns the path of the content folder. */
export async function smallContent(files: Record<string, string | Uint8Array> = {}): Promise<string> {
  const folder = await temporaryFolder();
  for (const [file, text] of Object.entries({ ...base, ...files })) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return join(folder, "content");
}
