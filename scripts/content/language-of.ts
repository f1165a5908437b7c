/** Content in, the language that it is shown and spoken about in out: the first of catalogue.yaml. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../schemas/index.ts";
import { contentFrom } from "./load.ts";
import type { Content } from "./source.ts";

/** French where it does not say. The catalogue may be at fault: nothing is taken for granted. */
export function languageOf(content: Pick<Content, "sources">): Language {
  const settings = content.sources.find(({ schema }) => schema === "catalogue")?.read?.data;
  const first = Array.isArray(settings?.languages) ? settings.languages[0] : undefined;
  return first === "en" ? "en" : "fr";
}

/** Of a folder of content that nobody has read yet, or that cannot be read. */
export function languageOfFolder(root: string): Language {
  try {
    const bytes = readFileSync(join(root, "catalogue.yaml"));
    return languageOf(contentFrom(new Map([["content/catalogue.yaml", { bytes }]])));
  } catch {
    return "fr";
  }
}
