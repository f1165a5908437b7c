/** A valid catalogue in; a published folder out, whole or unchanged. */
import { mkdir, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { Address } from "../../layouts/address.ts";
import { Site } from "../../layouts/context.ts";
import { stringsOf } from "../../layouts/strings/index.ts";
import type { Content } from "../catalogue/load.ts";
import type { Catalogue } from "../catalogue/model.ts";
import { writeAssets } from "./assets.ts";
import { writeImages } from "./images.ts";
import { lock } from "./lock.ts";
import { writePages } from "./pages.ts";
import { writeSearchIndex } from "./search-index.ts";
import { recover, stagingOf, swap } from "./swap.ts";
import { verify } from "./verify.ts";

export interface PublishOptions {
  /** Absolute path of the folder to replace. */
  output: string;
  /** Where the site will stand on its host, `/` or `/sub/`. */
  basePath: string;
  /** Address of the published site; only its origin counts. */
  siteUrl: string;
  /** Told what is being done, for people who wait. */
  progress?(step: string): void;
}

export interface Published {
  /** HTML pages and other files that Eleventy wrote. */
  pages: number;
  /** Entries and pages that search knows. */
  records: number;
}

/** Throws where anything goes wrong; the folder published before is then untouched. */
export async function publish(catalogue: Catalogue, content: Content, options: PublishOptions): Promise<Published> {
  const { output, progress = () => {} } = options;
  await mkdir(dirname(output), { recursive: true });
  await refuseFile(output);
  const unlock = await lock(output, (pid) =>
    progress(`une autre construction (processus ${pid}) est en cours : attente`),
  );
  const staging = stagingOf(output);
  try {
    await recover(output);
    await mkdir(staging);
    const assets = await writeAssets(catalogue, staging);
    const pictures = await writeImages(content, staging);
    const site = siteOf(catalogue, assets, pictures, options);
    progress("pages et index de recherche");
    // Pagefind works in a process of its own: the second core would otherwise wait.
    const [pages, { records }] = await Promise.all([writePages(site, staging), writeSearchIndex(site, staging)]);
    progress("vérification");
    const problems = await verify(staging, pages, site.address.given, catalogue);
    if (problems.length) throw new Error(`le site fait n’est pas complet.\n  ${problems.join("\n  ")}`);
    await swap(staging, output);
    return { pages: pages.length, records };
  } finally {
    await rm(staging, { recursive: true, force: true });
    await unlock();
  }
}

/** A file in the place of the folder is somebody's: it is never replaced. */
async function refuseFile(output: string): Promise<void> {
  const found = await stat(output).catch(() => undefined);
  if (found && !found.isDirectory()) throw Object.assign(new Error("not a folder"), { code: "ENOTDIR", path: output });
}

function siteOf(
  catalogue: Catalogue,
  assets: Site["assets"],
  pictures: Site["pictures"],
  { basePath, siteUrl }: PublishOptions,
): Site {
  const [language] = catalogue.settings.languages as ["fr" | "en"];
  const words = stringsOf(language);
  const address = new Address({ basePath, origin: new URL(siteUrl).origin, segments: words.segments });
  return new Site(catalogue, address, language, words, assets, pictures);
}
