/** `node scripts/command.js bench/pages-only --content DIR --output DIR`: what a build does but for search and the swap. */
import { existsSync, readdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Address } from "../../layouts/address.ts";
import { Site } from "../../layouts/context.ts";
import { sitePlan } from "../../layouts/site-plan.ts";
import { readCatalogue } from "../catalogue/index.ts";
import { DependencyTracker } from "../incremental/dependencies.ts";
import { PageCache } from "../incremental/page-cache.ts";
import { writeAssets } from "../publish/assets.ts";
import { writeImages } from "../publish/images.ts";
import { contentFolder } from "../publish/options.ts";
import { safeOutput } from "../publish/output.ts";
import { writePages } from "../publish/pages.ts";
import { exitCode, readArguments, run, UsageError } from "../terminal/arguments.ts";

const usage = `node scripts/command.js bench/pages-only --content DIR --output DIR

Vérifie les fiches et écrit pages, flux et données dans un dossier vide, sans index de recherche.`;

await run(async () => {
  const options = { content: { type: "string", path: "read" }, output: { type: "string", path: "write" } } as const;
  const words = readArguments(options, usage).values as unknown as { content: string; output: string };
  const reading = await readCatalogue(await contentFolder(words.content), { planOf: sitePlan });
  const catalogue = reading.catalogue();
  if (!catalogue) return exitCode.contentAtFault;
  const output = safeOutput(words.output, [words.content]);
  // Nothing is removed from it, but files would be written over others.
  if (existsSync(output) && readdirSync(output).length > 0)
    throw new UsageError(`${words.output} n’est pas vide. Rien n’a été changé.`);
  await mkdir(output, { recursive: true });
  const { origin } = new URL(catalogue.settings.url);
  const address = Address.of(catalogue, { basePath: "/", origin });
  const dependencies = new DependencyTracker(catalogue);
  const assets = await writeAssets(catalogue, output);
  const pictures = dependencies.trackMap("picture", await writeImages(reading.content, output));
  const cache = new PageCache("bench", dependencies, address, output, {});
  await writePages(new Site(dependencies.catalogue, address, assets, pictures, cache), output);
  await cache.write({ whole: join(output, "written.json"), recent: join(output, "recent.json") });
  return exitCode.done;
});
