/** The site in; every page, feed and data file below a folder out, through Eleventy. */
import { relative } from "node:path";
import configure from "../../eleventy.config.ts";
import type { Site } from "../../layouts/context.ts";
import type { Part } from "../../layouts/template.tsx";
import { root } from "../root.ts";

/** Entries a run: Eleventy keeps every page of a run in memory until the last is made, about 70 kB each. */
const entriesInARun = 4000;

const whole: Part = { number: 0, count: 1 };

/** Loads what makes pages, which takes a while: for whoever has to wait for something else first. */
export async function loadEleventy(): Promise<typeof import("@11ty/eleventy").default> {
  return (await import("@11ty/eleventy")).default;
}

/** Makes one `part` of the pages; returns the paths written (`/defis/x/index.html`). Throws what a template throws. */
export async function writePages(site: Site, output: string, part = whole): Promise<string[]> {
  const { defis, prototypes } = site.catalogue;
  // Where few pages are made again, one run holds them.
  const entries = site.before?.remembers ? 0 : defis.length + prototypes.length;
  const runs = Math.max(1, Math.ceil(entries / part.count / entriesInARun));
  const written: string[] = [];
  for (let run = 0; run < runs; run++) {
    const stretch = { number: part.number + run * part.count, count: part.count * runs };
    written.push(...(await writePart(site, stretch, output)));
  }
  return written;
}

async function writePart(site: Site, part: Part, output: string): Promise<string[]> {
  // Eleventy takes its folders relative to the working folder.
  const from = (path: string) => relative(process.cwd(), path) || ".";
  const Eleventy = await loadEleventy();
  const eleventy = new Eleventy(from(`${root}layouts/pages`), from(output), {
    quietMode: true,
    config: (configuration) => {
      configure(configuration);
      configuration.addGlobalData("site", () => site);
      configuration.addGlobalData("part", () => part);
      // Eleventy wants a key to paginate over; templates replace what it holds (see layouts/template.tsx).
      configuration.addGlobalData("nothing", []);
    },
  });
  eleventy.disableLogger();
  await eleventy.init();
  const [, pages = []] = await eleventy.executeBuild();
  return pages.map(({ outputPath }) => `/${relative(output, outputPath)}`);
}
