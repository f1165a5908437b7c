/** Pictures of content in; what readers get of them, without metadata and no larger than a page needs, out. */
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PictureSize } from "../../layouts/context.ts";
import type { Content } from "../catalogue/load.ts";
import { imageFolder } from "../catalogue/markdown.ts";

/** Pixels: twice the widest column of text, for dense screens. */
const widest = 1600;

/**
 * Publishes every picture of `content` below `output` and returns their sizes by path below content/images/.
 * Throws, with its name, on one that cannot be read.
 */
export async function writeImages(content: Content, output: string): Promise<Map<string, PictureSize>> {
  const sizes = new Map<string, PictureSize>();
  const images = content.files.filter(({ role }) => role === "image");
  if (images.length === 0) return sizes;
  // Not at the beginning: it takes a while to load, and many catalogues have no picture.
  const { default: sharp } = await import("sharp");
  for (const { segments, file } of images) {
    const target = join(output, imageFolder, ...segments.slice(1));
    await mkdir(dirname(target), { recursive: true });
    try {
      // Turned upright first: the orientation is among the metadata, and sharp writes none of those.
      const { width, height } = await sharp(join(content.root, ...segments), {
        animated: true,
        limitInputPixels: 4096 * 4096 * 4,
      })
        .autoOrient()
        .resize({ width: widest, withoutEnlargement: true })
        .toFile(target);
      sizes.set(segments.slice(1).join("/"), { width, height });
    } catch (error) {
      throw new Error(`l’image ${file} ne peut pas être lue (${(error as Error).message}).`);
    }
  }
  return sizes;
}
