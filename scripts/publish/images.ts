/** Pictures of content in; what readers get of them, without metadata and no larger than a page needs, out. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import type { FormatEnum, OutputInfo } from "sharp";
import type { PictureSize } from "../../layouts/context.ts";
import { ContentError } from "../content/content-error.ts";
import { imageFolder } from "../content/markdown.ts";
import { asPublished } from "../content/pictures/decode.ts";
import { typeOfEnding } from "../content/pictures/picture.ts";
import type { Content } from "../content/source.ts";
import { wordsOf } from "../language/words.ts";

/**
 * Publishes every picture of `content` below `output` and returns their sizes by path below content/images/.
 * Throws a ContentError on one that cannot be read, which the check should have found (see decode.ts).
 */
export async function writeImages(content: Content, output: string): Promise<Map<string, PictureSize>> {
  const sizes = new Map<string, PictureSize>();
  for (const { role, segments, file } of content.files) {
    if (role !== "image") continue;
    const target = join(output, imageFolder, ...segments.slice(1));
    const { data, info } = await encoded(join(content.root, ...segments), file);
    // The height of all frames of an animation stacked is not that of what is seen.
    sizes.set(segments.slice(1).join("/"), { width: info.width, height: info.pageHeight ?? info.height });
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, data);
  }
  return sizes;
}

async function encoded(path: string, file: string): Promise<{ data: Uint8Array; info: OutputInfo }> {
  const picture = await asPublished(path);
  try {
    const type = typeOfEnding.get(extname(path)) as keyof FormatEnum;
    return await picture.toFormat(type).toBuffer({ resolveWithObject: true });
  } catch (error) {
    throw new ContentError(file, wordsOf("publish").picture({ reason: (error as Error).message.trim() }));
  }
}
