/** A process of its own: « build » messages in, the outcome of each build out. It ends when its templates are stale. */
import { getReady } from "../incremental/previous-build.ts";
import type { PublishingWords } from "../publish/options.ts";
import { build } from "./build-site.ts";

export interface BuildRequest {
  words: PublishingWords;
  colour: boolean;
}

process.on("message", async ({ words, colour }: BuildRequest) => {
  process.send?.(await build(words, colour));
  // While a person reads the page: each build leaves 200 MB of a large catalogue behind, which would pile up.
  globalThis.gc?.();
  getReady();
});
