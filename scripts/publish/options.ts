/** Words of a command line in; checked options of publishing out. */
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Language } from "../../schemas/index.ts";
import type { Catalogue } from "../catalogue/model.ts";
import { wordsOf } from "../language/words.ts";
import { UsageError } from "../terminal/arguments.ts";
import type { PublishOptions } from "./index.ts";
import { partOf } from "./parts.ts";

/** Options that `build` and `start` share, as `parseArgs` wants them. */
export const publishingOptions = {
  content: { type: "string", default: "content", path: "read" },
  output: { type: "string", default: "_site", path: "write" },
  "base-path": { type: "string" },
  "site-url": { type: "string" },
} as const;

export interface PublishingWords {
  content: string;
  output: string;
  "base-path"?: string;
  "site-url"?: string;
  part?: string;
}

/** The absolute path of a content folder. Throws UsageError where there is none. */
export async function contentFolder(given: string): Promise<string> {
  const root = resolve(given);
  if ((await stat(root).catch(() => undefined))?.isDirectory()) return root;
  throw new UsageError(wordsOf("publish").noFolder({ folder: given }));
}

/** What is not given comes from the catalogue's own address. Throws UsageError. */
export function publishOptions(words: PublishingWords, settings: Catalogue["settings"]): PublishOptions {
  const siteUrl = webAddress(words["site-url"] ?? settings.url);
  return {
    siteUrl,
    basePath: basePathOf(words["base-path"], siteUrl),
    ...(words.part !== undefined && { part: partOf(words.part) }),
  };
}

/** Tells people on the terminal why nothing happens. */
export function waitingFor(output: string, language: Language): (pid: number) => void {
  return (pid) => console.error(wordsOf("publish", language).lock.waiting({ output, process: pid }));
}

function webAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return text;
  throw new UsageError(wordsOf("publish").siteUrl({ given: text }));
}

/** The base path given, else the path of the site's address; always with a slash at both ends. */
export function basePathOf(given: string | undefined, siteUrl: string): string {
  const path = given ?? new URL(siteUrl).pathname;
  const whole = `/${path}/`.replace(/\/{2,}/g, "/");
  if (!/^[A-Za-z0-9._~/-]*$/.test(whole) || /\/\.\.?\//.test(whole)) {
    throw new UsageError(wordsOf("publish").basePath({ given: path }));
  }
  return whole;
}
