/** A valid catalogue in; a published folder out, whole or unchanged. */
import { Address } from "../../layouts/address.ts";
import { Site } from "../../layouts/context.ts";
import { sitePaths } from "../../layouts/site-paths.ts";
import { stringsOf } from "../../layouts/strings/index.ts";
import type { Part } from "../../layouts/template.tsx";
import type { Content } from "../catalogue/load.ts";
import type { Catalogue } from "../catalogue/model.ts";
import { writeAssets } from "./assets.ts";
import { writeImages } from "./images.ts";
import { writePages } from "./pages.ts";
import { madeOf, notePart } from "./parts.ts";
import { replace } from "./replace.ts";
import { writeSearchIndex } from "./search-index.ts";
import { verify } from "./verify.ts";

export interface PublishOptions {
  /** Absolute path of the folder to replace. */
  output: string;
  /** Where the site will stand on its host, `/` or `/sub/`. */
  basePath: string;
  /** Address of the published site; only its origin counts. */
  siteUrl: string;
  /** Makes this part of the pages alone, for `join`; the first has the search index. */
  part?: Part;
  /** Told what is being done, for people who wait. */
  progress?(step: string): void;
  /** Told which process it waits for, if another build writes the same folder. */
  waiting?(pid: number): void;
}

export interface Published {
  /** HTML pages and other files that Eleventy wrote. */
  pages: number;
  /** Entries and pages that search knows. */
  records: number;
}

/** Throws where anything goes wrong; the folder published before is then untouched. */
export async function publish(catalogue: Catalogue, content: Content, options: PublishOptions): Promise<Published> {
  const { output, part, progress = () => {} } = options;
  const fill = async (staging: string): Promise<Published> => {
    const assets = await writeAssets(catalogue, staging);
    const pictures = await writeImages(content, staging);
    const site = siteOf(catalogue, assets, pictures, options);
    progress("pages et index de recherche");
    // Pagefind works in a process of its own: the second core would otherwise wait.
    const [pages, { records }] = await both(
      writePages(site, staging, part),
      part === undefined || part.number === 0 ? writeSearchIndex(site, staging) : { records: 0 },
    );
    progress("vérification");
    const expected = { paths: sitePaths(catalogue, content), links: site.address.given, records };
    if (part) await notePart(staging, part, expected, madeOf(content, site));
    else verify(staging, expected);
    return { pages: pages.length, records };
  };
  return await replace(output, fill, options.waiting);
}

/** The results of both, or the error of the first that fails, but only once the other has ended: it writes files. */
async function both<A, B>(one: Promise<A>, other: Promise<B> | B): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return await Promise.all([one, other]);
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
