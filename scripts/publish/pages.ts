/** The site in; every page, feed and data file below a folder out, through Eleventy. */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import type { Site } from "../../layouts/context.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Returns the paths written (`/defis/x/index.html`). Throws what a template throws. */
export async function writePages(site: Site, output: string): Promise<string[]> {
  // Eleventy takes its folders relative to the working folder.
  const from = (path: string) => relative(process.cwd(), path) || ".";
  const eleventy = new Eleventy(from(`${root}layouts/pages`), from(output), {
    configPath: from(`${root}eleventy.config.ts`),
    quietMode: true,
    config: (configuration) => {
      configuration.addGlobalData("site", () => site);
      // Eleventy wants a key to paginate over; templates replace what it holds (see layouts/template.tsx).
      configuration.addGlobalData("nothing", []);
    },
  });
  eleventy.disableLogger();
  await eleventy.init();
  const written = await eleventy.executeBuild();
  const [, pages = []] = Array.isArray(written) ? written : [];
  return pages.map(({ outputPath }) => `/${relative(output, outputPath)}`);
}
