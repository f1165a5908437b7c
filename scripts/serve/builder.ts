/** A process of its own: « build » messages in, the outcome of each build out. It ends when its templates are stale. */
import type { PublishingWords } from "../publish/options.ts";

export interface BuildRequest {
  words: PublishingWords;
  colour: boolean;
}

export interface BuildOutcome {
  /** Whether the site was replaced. */
  published: boolean;
  /** What to print: diagnostics, then how it went. */
  text: string;
  basePath: string;
}

process.on("message", async ({ words, colour }: BuildRequest) => {
  const { build } = await import("./build-site.ts");
  process.send?.(await build(words, colour));
});

// Libraries are loaded while waiting; our own code only when a build is asked for, so that a spare is never stale.
await Promise.all([
  import("@11ty/eleventy"),
  import("ajv/dist/2020.js"),
  import("esbuild"),
  import("gray-matter"),
  import("js-yaml"),
  import("markdown-it"),
  import("pagefind"),
  import("preact-render-to-string"),
  import("preact/hooks"),
  import("preact/jsx-runtime"),
  import("sharp"),
]);
