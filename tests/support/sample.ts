/** The repository's content in, whether it is the sample that came with it out: a fork's own is not held to the sample's facts. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load as readYaml } from "js-yaml";
import { root } from "./site.ts";

/** The name and address of the sample's catalogue.yaml; whoever replaces content/ gives their own. */
const identity = { name: "Essaim de l’innovation publique", url: "https://essaim.example/" };

export function isSample(content = join(root, "content")): boolean {
  const file = join(content, "catalogue.yaml");
  if (!existsSync(file)) return false;
  const { name, url } = (readYaml(readFileSync(file, "utf8")) ?? {}) as Partial<typeof identity>;
  return name === identity.name && url === identity.url && existsSync(join(content, "editions", "2016.md"));
}
