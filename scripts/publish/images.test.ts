import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, it } from "vitest";
import { load } from "../content/load.ts";
import { writeImages } from "./images.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "images-"));
  await mkdir(join(folder, "content/images"), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

it.each(["jpeg", "png", "webp", "avif"] as const)(
  "publishes a %s upright and without its place or author",
  async (format) => {
    const picture = await sharp({ create: { width: 40, height: 20, channels: 3, background: "teal" } })
      .withExif({ IFD0: { Artist: "Camille Secret" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "48/1 6/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .toFormat(format)
      .toBuffer();
    await writeFile(join(folder, "content/images/x.png".replace("png", format)), picture);

    await writeImages(await load(join(folder, "content")), folder);

    const published = await readFile(join(folder, `images/x.${format}`));
    const { exif, orientation, width, height } = await sharp(published).metadata();
    expect({ exif, orientation, width, height }).toEqual({
      exif: undefined,
      orientation: undefined,
      width: 20,
      height: 40,
    });
    expect(published.includes("Camille Secret")).toBe(false);
  },
);

it("makes a large picture no wider than 1600 pixels", async () => {
  await sharp({ create: { width: 3000, height: 30, channels: 3, background: "teal" } })
    .jpeg()
    .toFile(join(folder, "content/images/large.jpg"));

  await writeImages(await load(join(folder, "content")), folder);

  expect((await sharp(join(folder, "images/large.jpg")).metadata()).width).toBe(1600);
});
